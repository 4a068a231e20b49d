"""A link to no page leads to the first page with what was asked; everything else passes."""

import pytest

from server.unknown_page_redirect import UnknownPageRedirect
from tests.server.asgi import Answer, Upstream, ask

PASSED_ON = b"from Streamlit itself"
HTML = "text/html,application/xhtml+xml"


def get(path: str, accept: str = HTML, base_path: str = "", method: str = "GET") -> Answer:
    app = UnknownPageRedirect(
        Upstream([PASSED_ON]),
        paths=["", "so-sanh"],
        base_path=base_path,
        parameter="trang",
        kept=["ngu"],
    )
    return ask(app, path, method, accept=accept)


@pytest.mark.parametrize("path", ["/", "/so-sanh", "/so-sanh/"])
def test_a_known_page_is_answered(path: str) -> None:
    assert get(path).body == PASSED_ON


def test_an_unknown_page_leads_to_the_first_with_what_was_asked() -> None:
    answer = get("/bản-đồ")

    assert answer.status == 307
    assert answer.headers["location"] == "/?trang=b%E1%BA%A3n-%C4%91%E1%BB%93"


def test_what_was_asked_cannot_become_another_parameter_or_address() -> None:
    assert get("/x&huyen=914#//elsewhere.example").status == 200
    assert get("/x&huyen=914#y").headers["location"] == "/?trang=x%26huyen%3D914%23y"


def test_the_language_is_kept_and_nothing_else() -> None:
    assert get("/x?ngu=en&huyen=914").headers["location"] == "/?trang=x&ngu=en"


def test_under_a_base_path_its_own_first_page_is_meant() -> None:
    assert get("/kg", base_path="/kg").body == PASSED_ON
    assert get("/kg/so-sanh", base_path="/kg").body == PASSED_ON
    assert get("/kg/other", base_path="/kg").headers["location"] == "/kg/?trang=other"


@pytest.mark.parametrize("path", ["/static/js/a.js", "/_stcore/health", "/component/x/index.html"])
def test_files_and_streamlits_own_paths_pass(path: str) -> None:
    assert get(path).body == PASSED_ON


def test_only_a_browsers_navigation_is_led_elsewhere() -> None:
    assert get("/other", accept="*/*").body == PASSED_ON
    assert get("/other", method="POST").body == PASSED_ON
