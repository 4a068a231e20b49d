"""The drawer's button says what is chosen, and of switches only what is not as usual."""

from analysis.display.exceedance import MapLayer
from language.catalogue import Texts
from pages.map.drawer import format_view_words
from ui.state.view import View


def test_year_indicator_and_group_are_always_said(texts: Texts) -> None:
    assert format_view_words(View(period=2019), texts) == "2019 · Hộ nghèo · Tất cả các hộ"


def test_another_layer_and_published_figures_alone_are_said_too(texts: Texts) -> None:
    words = format_view_words(View(published_only=True, layer=MapLayer.OVER_20), texts)
    assert words == "2016 · Hộ nghèo · Tất cả các hộ · Màu: khả năng trên 20 % · Chỉ số liệu công bố"
