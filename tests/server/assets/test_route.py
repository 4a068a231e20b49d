"""Only the bundle's files are served, only under their own digest, and then for ever."""

import gzip

import pytest
from starlette.applications import Starlette
from starlette.types import ASGIApp

from server.assets.bundle import AssetBundle
from server.assets.route import FOR_EVER, make_asset_route
from tests.server.asgi import ask

BUNDLE = AssetBundle.of({"map.js": "draw('nghèo');", "map.css": "a{}", "logo.svg": "<svg/>"})
OTHER = AssetBundle.of({"map.js": "draw('poor');"})


def server(base_path: str = "") -> ASGIApp:
    return Starlette(routes=[make_asset_route([BUNDLE, OTHER], base_path)])


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("map.js", "text/javascript"), ("map.css", "text/css"), ("logo.svg", "image/svg+xml")],
)
def test_a_file_comes_compressed_and_may_be_kept_for_ever(name: str, media_type: str) -> None:
    answer = ask(server(), f"/{BUNDLE.address(name)}")
    assert answer.status == 200
    assert answer.headers["content-type"].partition(";")[0] == media_type
    assert answer.headers["cache-control"] == FOR_EVER
    assert {"immutable", "max-age=31536000"} <= set(FOR_EVER.split(", "))
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert int(answer.headers["content-length"]) == len(answer.body)
    assert gzip.decompress(answer.body) == BUNDLE.files[name]


@pytest.mark.parametrize(
    "path",
    [
        "/assets/000000000000/map.js",
        f"/assets/{BUNDLE.digest}/other.js",
        f"/assets/{BUNDLE.digest}/",
        f"/assets/{BUNDLE.digest}/../map.js",
        f"/assets/{BUNDLE.digest}/%2e%2e/app.py",
        f"/assets/{BUNDLE.digest}/x/map.js",
        "/assets/map.js",
        "/map.js",
    ],
)
def test_anything_else_is_not_found(path: str) -> None:
    assert ask(server(), path).status == 404


def test_each_bundle_gives_its_own_files() -> None:
    assert ask(server(), f"/{OTHER.address('map.js')}").text == "draw('poor');"
    assert ask(server(), f"/assets/{OTHER.digest}/map.css").status == 404


def test_an_outdated_address_is_not_remembered_as_missing() -> None:
    answer = ask(server(), "/assets/000000000000/map.js")
    assert answer.headers["cache-control"] == "no-store"


def test_a_file_is_not_written_to() -> None:
    assert ask(server(), f"/{BUNDLE.address('map.js')}", "POST").status == 405


def test_files_lie_below_the_path_that_the_server_is_mounted_under() -> None:
    address = BUNDLE.address("map.js")
    assert ask(server("/ban-do"), f"/ban-do/{address}").status == 200
    assert ask(server("/ban-do"), f"/{address}").status == 404
