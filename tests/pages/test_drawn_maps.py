"""Maps are offered as files by one button; what it opens is made when it is opened."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import offered, open_page, run

PAGES = {"map": "pages/map.py", "compare": "pages/compare.py", "district": "pages/district.py"}
OPENED = "drawn_map"


def open_at(script: str, **codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(script)
    return run(page)


@pytest.mark.parametrize("script", PAGES.values(), ids=list(PAGES))
def test_a_change_of_the_page_carries_no_files_until_the_button_is_opened(script: str) -> None:
    page = open_at(script, huyen="912")
    assert offered(page) == {}
    page.session_state[OPENED] = True
    assert list(offered(run(page))) == ["Ảnh (PNG)", "Hình vẽ (SVG)", "Trang in A4 (PDF)"]
