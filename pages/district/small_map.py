"""One small map of the year that the page is about, the chosen district marked in it."""

from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.small_map import build_small_map
from ui.components.browser_component import show_component
from ui.components.small_map_row import SmallMapRow
from ui.state.view import View


def show_district_map(answer: QuestionSummary, view: View, texts: Texts) -> None:
    """Show the map with its legend."""
    show_component("small_maps", "district_map", _build_map(answer, view, texts))


def _build_map(answer: QuestionSummary, view: View, texts: Texts) -> SmallMapRow:
    title = texts(
        "profile.chooser_caption",
        rate=texts(f"rate.{view.indicator.value}"),
        period=view.period,
        standard=texts(f"standard.{view.standard.value}"),
    )
    return {
        "title": "",
        "lead": "",
        "palette": view.indicator.value,
        "selected": view.district or "",
        "maps": [{**build_small_map(answer, texts), "title": title}],
    }
