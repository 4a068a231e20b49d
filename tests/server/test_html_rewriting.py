"""English words in whole HTML pages are replaced; nothing else is touched."""

import pytest
from starlette.requests import HTTPConnection
from starlette.types import Message, Scope

from server.html_rewriting import HtmlReplacements, HtmlRewriting
from tests.server.asgi import Upstream, ask, finished

REWRITE = HtmlReplacements(
    {b'<html lang="en"': b'<html lang="vi"', b"<title>Streamlit</title>": "<title>Nghèo</title>".encode()}
)
PAGE = b'<!doctype html><html lang="en"><title>Streamlit</title></html>'
ENGLISH = HtmlReplacements({b"<title>Streamlit</title>": b"<title>Poverty</title>"})
MADE = '<!doctype html><html lang="vi"><title>Nghèo</title></html>'
HTML = {"content-type": "text/html; charset=utf-8"}


def words_for(request: HTTPConnection) -> HtmlReplacements:
    return ENGLISH if request.scope.get("query_string") == b"ngu=en" else REWRITE


def test_language_and_title_are_ours_and_the_length_is_that_of_the_new_page() -> None:
    upstream = Upstream([PAGE], headers={**HTML, "content-length": str(len(PAGE))})
    answer = ask(HtmlRewriting(upstream, rewrite=words_for), "/")
    assert answer.text == MADE
    assert int(answer.headers["content-length"]) == len(MADE.encode())


def test_the_words_are_those_that_the_address_asks_for() -> None:
    answer = ask(HtmlRewriting(Upstream([PAGE], headers=HTML), rewrite=words_for), "/?ngu=en")
    assert answer.text == '<!doctype html><html lang="en"><title>Poverty</title></html>'


def test_an_answer_that_is_no_page_needs_no_words() -> None:
    def fail(_: HTTPConnection) -> HtmlReplacements:
        raise FileNotFoundError("a file of Streamlit's")

    health = Upstream([b"ok"], headers={"content-type": "text/plain"})
    assert ask(HtmlRewriting(health, rewrite=fail), "/_stcore/health").text == "ok"


def test_words_are_found_even_where_the_page_comes_in_pieces() -> None:
    upstream = Upstream([PAGE[:20], PAGE[20:40], PAGE[40:]], headers=HTML)
    answer = ask(HtmlRewriting(upstream, rewrite=words_for), "/")
    assert answer.text == MADE
    assert int(answer.headers["content-length"]) == len(answer.body)


def test_a_rewritten_page_has_no_validator_of_the_old_one() -> None:
    upstream = Upstream(
        [PAGE], headers={**HTML, "etag": '"1"', "last-modified": "Mon, 01 Jan 2024 00:00:00 GMT"}
    )
    headers = ask(HtmlRewriting(upstream, rewrite=words_for), "/").headers
    assert not {"etag", "last-modified"} & set(headers)


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"content-type": "text/javascript", "etag": '"1"'}),
        (200, {"content-type": "application/json"}),
        (200, {}),
        (404, HTML),
        (206, HTML),
        (200, {**HTML, "content-encoding": "gzip", "etag": '"1"'}),
    ],
)
def test_other_types_other_statuses_and_compressed_pages_pass_untouched(
    status: int, headers: dict[str, str]
) -> None:
    sent = {**headers, "content-length": str(len(PAGE))}
    answer = finished(_plain(Upstream([PAGE[:30], PAGE[30:]], status, sent)))
    assert answer == (status, sent, PAGE)


def test_a_question_for_the_head_alone_tells_no_wrong_length() -> None:
    upstream = Upstream([b""], headers={**HTML, "content-length": str(len(PAGE))})
    answer = ask(HtmlRewriting(upstream, rewrite=words_for), "/", "HEAD")
    assert (answer.status, answer.body) == (200, b"")
    assert "content-length" not in answer.headers


def test_a_page_is_asked_for_whole_and_uncompressed() -> None:
    upstream = Upstream([PAGE], headers=HTML)
    wanted = {"accept": "text/html,*/*", "accept_language": "vi"}
    refused = {"accept_encoding": "gzip", "if_none_match": '"1"', "if_modified_since": "x"}
    ask(HtmlRewriting(upstream, rewrite=words_for), "/", **wanted, **refused)
    assert set(upstream.asked_headers) == {"accept", "accept-language"}


def test_a_script_may_be_asked_for_compressed_and_conditionally() -> None:
    upstream = Upstream([b""], headers={"content-type": "text/javascript"})
    asked = {"accept": "*/*", "accept_encoding": "gzip", "if_none_match": '"1"'}
    ask(HtmlRewriting(upstream, rewrite=words_for), "/a.js", **asked)
    assert set(upstream.asked_headers) == {"accept", "accept-encoding", "if-none-match"}


def test_a_live_connection_is_passed_on_as_it_is() -> None:
    upstream = Upstream([b""])
    scope: Scope = {"type": "websocket", "path": "/_stcore/stream"}
    finished(HtmlRewriting(upstream, rewrite=words_for)(scope, _nothing, _ignore))
    assert upstream.asked is scope


async def _plain(upstream: Upstream) -> tuple[int, dict[str, str], bytes]:
    """Give status, headers and body as they were sent."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {"type": "http", "method": "GET", "path": "/", "headers": []}
    await HtmlRewriting(upstream, rewrite=words_for)(scope, _nothing, send)
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(message["body"] for message in sent[1:])


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


async def _ignore(_: Message) -> None:
    """Take a message."""
