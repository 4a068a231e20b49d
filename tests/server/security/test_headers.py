"""Every answer carries the headers; pages the policy of their own content; HSTS only where it is true."""

import pytest

from server.security.headers import ContentPolicies, SecurityHeaders
from tests.server.asgi import Upstream, ask

POLICIES = ContentPolicies(
    page=lambda body: f"page {len(body)}", frame="frame", file="file", frame_path="/component/map"
)
HTML = {"content-type": "text/html; charset=utf-8"}


def guarded(upstream: Upstream, *, trust_proxy: bool = False) -> SecurityHeaders:
    return SecurityHeaders(upstream, policies=POLICIES, trust_proxy=trust_proxy)


@pytest.mark.parametrize("status", [200, 304, 404, 500])
def test_every_answer_has_the_headers(status: int) -> None:
    answer = ask(guarded(Upstream([b"{}"], status, {"content-type": "application/json"})), "/x")
    assert answer.status == status
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["content-security-policy"] == "file"


def test_a_page_in_pieces_gets_the_policy_of_the_whole() -> None:
    answer = ask(guarded(Upstream([b"<html>", b"</html>"], headers=HTML)), "/")
    assert answer.headers["content-security-policy"] == "page 13"
    assert answer.body == b"<html></html>"


def test_the_maps_frame_has_a_policy_of_its_own() -> None:
    answer = ask(guarded(Upstream([b"<html>"], headers=HTML)), "/component/map/index.html")
    assert answer.headers["content-security-policy"] == "frame"


@pytest.mark.parametrize(
    ("trust_proxy", "forwarded", "told"),
    [(True, "https", True), (False, "https", False), (True, "http", False)],
)
def test_https_for_a_year_is_told_only_behind_a_proxy_that_says_so(
    forwarded: str, *, trust_proxy: bool, told: bool
) -> None:
    upstream = Upstream([b""], headers=HTML)
    answer = ask(guarded(upstream, trust_proxy=trust_proxy), "/", x_forwarded_proto=forwarded)
    assert ("strict-transport-security" in answer.headers) is told
