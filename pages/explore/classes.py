"""One review in the fixed classes and in two schemes made for it alone, side by side."""

from collections.abc import Iterable, Mapping

from analysis.display.figures import describe_figure
from analysis.display.questions import format_question_title
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.scheme_map import build_scheme_map, classify_districts, format_scheme_labels
from maps.browser_data.small_map import SmallMap, build_small_map
from maps.class_labels import format_class_labels
from maps.classes import find_figure_class
from maps.classification_schemes import ClassificationScheme, SchemeClasses
from ui.components.browser_component import show_component, show_table
from ui.components.origins.gathering import Origins
from ui.components.small_map_row import SmallMapRow
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.resources.answers import get_question_summary
from ui.state.session import choose_district
from ui.state.view import View


def show_class_schemes(view: View, texts: Texts) -> None:
    """Show the maps and the table of who falls into which class."""
    answer = get_question_summary(view.question)
    schemes = {scheme: classify_districts(answer.places, scheme) for scheme in ClassificationScheme}
    cut = {scheme: classes for scheme, classes in schemes.items() if classes}
    show_component("small_maps", "scheme_maps", _maps(answer, cut, view, texts))
    show_table("scheme_table", _table(answer, cut, view, texts), choose_district)


def _maps(
    answer: QuestionSummary, cut: Mapping[ClassificationScheme, SchemeClasses], view: View, texts: Texts
) -> SmallMapRow:
    made = [build_scheme_map(answer, scheme, classes, texts) for scheme, classes in cut.items()]
    return {
        "title": format_question_title(answer.question, texts),
        "lead": texts("explore.classes_lead" if cut else "explore.classes_none"),
        "selected": view.district or "",
        "maps": [_build_fixed_map(answer, view, texts), *made],
    }


def _build_fixed_map(answer: QuestionSummary, view: View, texts: Texts) -> SmallMap:
    """Return the map by the classes that stay the same in every year."""
    return {
        **build_small_map(answer, texts),
        "title": texts("scheme.fixed"),
        "palette": view.indicator.value,
        "note": texts("scheme_note.fixed"),
        "badge": texts("explore.fixed_badge"),
        "safe": True,
    }


def _table(
    answer: QuestionSummary, cut: Mapping[ClassificationScheme, SchemeClasses], view: View, texts: Texts
) -> PageTable:
    origins = Origins(texts)
    fixed = format_class_labels(view.indicator, texts)
    members = {scheme: iter(classes.members) for scheme, classes in cut.items()}
    words = {scheme: format_scheme_labels(classes, texts) for scheme, classes in cut.items()}

    def row(place: RankedDistrict) -> PageTableRow:
        cells: list[PageTableCell] = [None] * (2 + len(cut))
        if place.figure:
            made = [words[scheme][next(members[scheme])] for scheme in cut]
            own = fixed[find_figure_class(place.figure, view.indicator)]
            cells = [origins.describe(describe_figure(place.figure, texts)), own, *made]
        return PageTableRow(
            (place.area.name_vi, *cells), place.area.code, chosen=place.area.code == view.district
        )

    rows = [row(place) for place in answer.places]
    return build_page_table(texts("explore.classes_caption"), _list_columns(cut, view, texts), rows, origins)


def _list_columns(schemes: Iterable[ClassificationScheme], view: View, texts: Texts) -> list[PageTableColumn]:
    heads = [texts("scheme.fixed"), *(texts(f"scheme.{scheme.value}") for scheme in schemes)]
    return [
        PageTableColumn(texts("ranking.district")),
        PageTableColumn(texts(f"rate.{view.indicator.value}"), numeric=True),
        *(PageTableColumn(head) for head in heads),
    ]
