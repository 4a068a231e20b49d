"""Pages may load from us alone, run only the scripts that stand in them, and be framed by whom we say."""

import base64
import hashlib

import pytest

from server.security.policy import build_file_policy, build_frame_policy, build_page_policy

PAGE = (
    b'<html><script>let a = 1</script><script src="x.js"></script><SCRIPT type="module">b()</SCRIPT></html>'
)


def rules(policy: str) -> dict[str, str]:
    return {name: value for name, _, value in (rule.partition(" ") for rule in policy.split("; "))}


def digest(script: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'"


def test_a_page_runs_its_own_inline_scripts_and_no_other() -> None:
    sources = rules(build_page_policy(PAGE, "'self'"))["script-src"].split()
    assert sources == ["'self'", "blob:", digest(b"let a = 1"), digest(b"b()")]


def test_another_script_gives_another_policy() -> None:
    assert build_page_policy(PAGE, "'self'") != build_page_policy(PAGE.replace(b"a = 1", b"a = 2"), "'self'")


def test_a_page_is_framed_by_whom_the_installation_names() -> None:
    assert (
        rules(build_page_policy(b"", "https://kiengiang.gov.vn"))["frame-ancestors"]
        == "https://kiengiang.gov.vn"
    )


@pytest.mark.parametrize(
    "policy", [build_page_policy(PAGE, "'self'"), build_frame_policy([]), build_file_policy()]
)
def test_no_policy_names_another_origin(policy: str) -> None:
    assert "http" not in policy
    assert "*" not in policy
    assert rules(policy)["default-src"] in {"'self'", "'none'"}


def test_the_maps_frame_may_connect_to_nothing_and_show_tiles_only_where_they_are_allowed() -> None:
    assert rules(build_frame_policy([]))["connect-src"] == "'none'"
    assert rules(build_frame_policy([]))["img-src"] == "'self' data:"
    tiles = "https://tile.openstreetmap.org"
    assert rules(build_frame_policy([tiles]))["img-src"] == f"'self' data: {tiles}"
