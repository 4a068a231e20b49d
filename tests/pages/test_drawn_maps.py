"""Maps are offered as files by one button; a file is made when its link is followed."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import offered, open_page, run

PAGES = {"map": "pages/map/page.py", "compare": "pages/compare/page.py", "district": "pages/district/page.py"}


OWN = {
    PAGES["map"]: ["Ảnh động các năm (GIF)"],
    PAGES["district"]: ["Ảnh tóm tắt của huyện (1080 × 1350)"],
}
"""What a page offers beside its map."""


def open_at(script: str, **codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(script)
    return run(page)


@pytest.mark.parametrize("script", PAGES.values(), ids=list(PAGES))
def test_the_files_stand_in_the_page_before_the_button_is_opened(script: str) -> None:
    page = open_at(script, huyen="912")
    assert list(offered(page)) == ["Ảnh (PNG)", "Hình vẽ (SVG)", "Trang in A4 (PDF)", *OWN.get(script, ())]


def test_without_a_district_there_is_no_card() -> None:
    assert list(offered(open_at(PAGES["district"]))) == ["Ảnh (PNG)", "Hình vẽ (SVG)", "Trang in A4 (PDF)"]


def test_the_map_leads_to_the_provinces_report_whatever_district_is_chosen() -> None:
    (link,) = open_at(PAGES["map"], huyen="912", nam="2020").get("link_button")
    assert link.proto.label == "Báo cáo toàn tỉnh"
    assert link.proto.url.startswith("/ho-so?")
    assert "nam=2020" in link.proto.url
    assert "huyen=" not in link.proto.url
