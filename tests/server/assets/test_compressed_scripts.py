"""Streamlit's scripts go out compressed to a browser that takes it; everything else passes untouched."""

import gzip
import re
from pathlib import Path

import pytest
from streamlit import file_util

from server.assets.compressed_scripts import MEDIA_TYPES, MOST_FILES, CompressedScripts
from server.assets.route import FOR_EVER
from tests.server.asgi import Answer, Upstream, ask

SCRIPT = b"export const answer = 42;" * 40
PASSED_ON = b"from Streamlit itself"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a package folder with a script, a style and a picture."""
    scripts = tmp_path / "static" / "js"
    scripts.mkdir(parents=True)
    (scripts / "index.a1b2c3d4.js").write_bytes(SCRIPT)
    (scripts / "index.a1b2c3d4.css").write_bytes(b"a{}")
    (scripts / "bootstrap.min.css").write_bytes(b"b{}")
    (scripts / "logo.png").write_bytes(b"\x89PNG")
    return tmp_path


def get(folder: Path, path: str, method: str = "GET", base_path: str = "", **headers: str) -> Answer:
    app = CompressedScripts(Upstream([PASSED_ON]), folder=str(folder), base_path=base_path)
    return ask(app, path, method, **headers)


def test_a_script_comes_compressed_whole_and_for_ever(folder: Path) -> None:
    answer = get(folder, "/static/js/index.a1b2c3d4.js", accept_encoding="gzip, br")
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(answer.body) == SCRIPT
    assert len(answer.body) < len(SCRIPT) / 4
    assert int(answer.headers["content-length"]) == len(answer.body)
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["cache-control"]


def test_a_script_may_go_out_changed(folder: Path) -> None:
    app = CompressedScripts(
        Upstream([PASSED_ON]),
        folder=str(folder),
        base_path="",
        change=lambda body: body.replace(b"42", b"43"),
    )
    answer = ask(app, "/static/js/index.a1b2c3d4.js", accept_encoding="gzip")
    assert gzip.decompress(answer.body) == SCRIPT.replace(b"42", b"43")


def test_a_style_is_told_to_be_one(folder: Path) -> None:
    answer = get(folder, "/static/js/index.a1b2c3d4.css", accept_encoding="gzip")
    assert answer.headers["content-type"].startswith("text/css")


def test_a_file_whose_name_tells_no_version_is_not_kept_for_ever(folder: Path) -> None:
    answer = get(folder, "/static/js/bootstrap.min.css", accept_encoding="gzip")
    assert gzip.decompress(answer.body) == b"b{}"
    assert answer.headers["cache-control"] == "public, max-age=86400"


@pytest.mark.parametrize(
    ("path", "method", "accepted"),
    [
        ("/static/js/index.a1b2c3d4.js", "GET", ""),
        ("/static/js/index.a1b2c3d4.js", "GET", "br"),
        ("/static/js/index.a1b2c3d4.js", "GET", "gzip;q=0, br"),
        ("/static/js/index.a1b2c3d4.js", "HEAD", "gzip"),
        ("/static/js/other.js", "GET", "gzip"),
        ("/static/js/logo.png", "GET", "gzip"),
        ("/static/js/../js/index.a1b2c3d4.js", "GET", "gzip"),
        ("/../static/js/index.a1b2c3d4.js", "GET", "gzip"),
        ("/_stcore/health", "GET", "gzip"),
    ],
)
def test_everything_else_is_left_to_streamlit(folder: Path, path: str, method: str, accepted: str) -> None:
    assert get(folder, path, method, accept_encoding=accepted).body == PASSED_ON


def test_scripts_lie_below_the_path_that_the_server_is_mounted_under(folder: Path) -> None:
    path = "/static/js/index.a1b2c3d4.js"
    below = get(folder, f"/ban-do{path}", base_path="/ban-do", accept_encoding="gzip")
    assert gzip.decompress(below.body) == SCRIPT
    assert get(folder, path, base_path="/ban-do", accept_encoding="gzip").body == PASSED_ON


def test_every_script_of_streamlit_tells_its_version_and_is_kept_for_ever() -> None:
    root = Path(file_util.get_static_dir())
    names = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.suffix in MEDIA_TYPES]
    assert 50 < len(names) < MOST_FILES
    app = CompressedScripts(Upstream([PASSED_ON]), folder=str(root), base_path="")
    smallest = sorted(names, key=lambda name: (root / name).stat().st_size)[:5]
    kept = {ask(app, f"/{name}", accept_encoding="gzip").headers["cache-control"] for name in smallest}
    assert kept == {FOR_EVER}
    assert [name for name in names if not re.search(r"[.-][\w-]{8}\.(js|css)$", name)] == []
