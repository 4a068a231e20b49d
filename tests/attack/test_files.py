"""A payload in the address of a file gets no file, or one that knows nothing of it."""

from urllib.parse import urlencode

import pytest
from starlette.applications import Starlette

from tests.attack.looking import Count, check_plain, visible
from tests.attack.payloads import PAYLOADS
from tests.server.asgi import ask
from ui.downloads.links import PATH, Download
from ui.downloads.route import make_download_routes
from ui.state.parameters import Parameter

APP = Starlette(routes=make_download_routes())
LONGEST = 1_000
"""Characters of each code: all of them together must be an address that a server still reads."""

SHORTEST = 3
"""A payload of fewer signs may stand in any file."""

ANSWER = "Địa chỉ này không dẫn tới tệp nào. Hãy mở lại trang và tải từ đó."


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_file_is_named_by_a_payload(payload: str, count: Count) -> None:
    response = ask(APP, f"{PATH}/{PAYLOADS[payload]}".replace("?", "").rstrip("/"))
    assert response.status == 404
    check_plain([response.text])
    count(1)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_all_of_a_file_s_codes_is_refused_without_an_echo(payload: str, count: Count) -> None:
    codes = dict.fromkeys([row.code for row in Parameter], PAYLOADS[payload][:LONGEST])
    for download in (Download.MAP_SVG, Download.TWO_MAPS_PDF, Download.FOUND_CSV):
        response = ask(APP, f"{PATH}/{download.value}?{urlencode(codes)}")
        assert (response.status, response.text) == (404, ANSWER)
        assert "content-disposition" not in response.headers
        count(1)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_search_for_a_payload_finds_a_file_without_it(payload: str, count: Count) -> None:
    response = ask(
        APP,
        f"{PATH}/{Download.FOUND_CSV.value}?{urlencode({Parameter.EXPLORE_SEARCH.code: PAYLOADS[payload]})}",
    )
    assert response.status == 200
    lines = response.body.decode("utf-8-sig").splitlines()
    check_plain(lines)
    looked_for = visible(PAYLOADS[payload])
    assert not any(looked_for in line for line in lines if len(looked_for) > SHORTEST)
    assert response.headers["content-disposition"].isascii()
    count(1)
