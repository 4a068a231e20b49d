"""In a real browser nothing foreign runs or is asked for, and every answer says so."""

from playwright.sync_api import Response

from tests.browser.page import MAP_FRAME, open_map
from tests.browser.visitor import Visitor

ADD_SCRIPT = """code => new Promise(done => {
  window.ran = false;
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
  setTimeout(() => done(window.ran), 0);
})"""
TOLD = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
}
FETCH = "address => fetch(address).then(() => 'answered', () => 'refused')"


def test_nothing_foreign_runs_or_is_asked_for_by_the_page_or_the_maps_frame(visitor: Visitor) -> None:
    page, elsewhere = visitor.page, "https://elsewhere.example/take"
    open_map(page)
    assert visitor.console_errors == []
    assert page.evaluate(ADD_SCRIPT, "window.ran = true") is False
    assert any("Content Security Policy" in error for error in visitor.console_errors)
    assert page.evaluate(FETCH, elsewhere) == "refused"
    body = page.frame_locator(MAP_FRAME).locator("body")
    assert body.evaluate(f"(_, a) => ({FETCH})(a)", elsewhere) == "refused"
    assert visitor.external_requests == []


def test_every_answer_of_a_visit_tells_the_browser_to_guess_and_to_tell_nothing(newcomer: Visitor) -> None:
    answers: list[Response] = []

    def note(answer: Response) -> None:
        if not answer.url.startswith("blob:"):  # made by the page itself, and no answer of the server
            answers.append(answer)

    newcomer.page.on("response", note)
    open_map(newcomer.page)
    newcomer.page.goto("/nguon?phan=taive")
    with newcomer.page.expect_download():
        newcomer.page.get_by_role("link", name="CSV").first.click()
    assert len(answers) > 50
    for answer in answers:
        told = answer.all_headers()
        assert {name: told.get(name) for name in TOLD} == TOLD, answer.url
        assert "frame-ancestors" in told["content-security-policy"], answer.url
