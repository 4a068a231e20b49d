"""What pages hand out is there to be fetched by an address of its own, whatever happens to the page."""

import pytest
from streamlit.testing.v1 import AppTest

from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_link import encode_meeting_link
from tests.pages.assigned import assigned, let_be_assigned
from tests.pages.session import offered, open_page, run
from ui.downloads.file_makers import MAKERS
from ui.downloads.links import PATH, SENT_PATH, Download
from ui.state.view import View

MEETING = encode_meeting_link(Meeting("", (MeetingScene(View().question),)))
PAGES = {
    "map": {},
    "compare": {},
    "district": {"huyen": "908"},
    "targets": {"tc": "mdp-2022", "nam": "2023"},
    "explore": {},
    "sources": {"phan": "taive"},
    "importing": {},
    "present": {"canh": MEETING},
}


def opened(name: str) -> AppTest:
    page = open_page(**PAGES[name])
    page.switch_page(f"pages/{name}/page.py")
    return run(page)


@pytest.mark.parametrize("name", PAGES)
def test_no_file_is_left_to_streamlit_s_own_button(name: str) -> None:
    page = opened(name)
    buttons = page.get("download_button")
    assert len(offered(page)) >= 2
    for address in offered(page).values():
        path, _, codes = address.partition("?")
        assert path.startswith(f"{SENT_PATH if name == 'present' else PATH}/")
        assert path.rpartition("/")[2] in set(Download)
        assert "canh=" not in codes
    # Streamlit fetches such a file with every change of the page, whether anybody wants it or not.
    assert len(buttons) == 0


def test_every_file_is_handed_out_somewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, assigned("914", 1.5))
    addresses = {address for name in PAGES for address in offered(opened(name)).values()}
    files = {address.partition("?")[0].rpartition("/")[2] for address in addresses}
    assert files == {download.value for download in MAKERS}
