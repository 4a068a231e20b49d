"""Maps are offered as files by one button; what it opens is made when it is opened."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import open_page, run

PAGES = {"map": "pages/map.py", "compare": "pages/compare.py", "district": "pages/district.py"}
OPENED = "drawn_map"


def open_at(script: str, **codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(script)
    return run(page)


def labels(page: AppTest) -> list[str]:
    return [button.proto.label for button in page.get("download_button")]


@pytest.mark.parametrize("script", PAGES.values(), ids=list(PAGES))
def test_a_change_of_the_page_carries_no_files_until_the_button_is_opened(script: str) -> None:
    page = open_at(script, huyen="912")
    assert labels(page) == []
    page.session_state[OPENED] = True
    assert labels(run(page)) == ["Ảnh (PNG)", "Hình vẽ (SVG)", "Trang in A4 (PDF)"]
