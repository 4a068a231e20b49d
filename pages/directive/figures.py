"""The figures and places that the directive names, each with its origin and its map."""

from collections.abc import Sequence

from analysis.directive.figures import find_quoted_finding
from analysis.display.figures import (
    Citation,
    DisplayFigure,
    describe_citation,
    describe_finding,
    describe_value,
    format_points,
)
from analysis.question import Question
from data.model.areas import PROVINCE
from data.model.directive import NamedPlace, QuotedFigure, QuotedFigureKind
from data.model.figures import Status
from data.model.standards import Standard
from language.catalogue import Texts
from language.numbers import format_count, format_percent
from pages.directive.map_links import build_year_link
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableColumn, PageTableRow, build_page_table
from ui.resources.directive_data import get_directive
from ui.resources.shared_data import get_figures
from ui.state.view import View

PLACES_PERIOD = 2016
"""The review that the letter's figures are about."""


def build_quoted_figure_table(view: View, texts: Texts) -> PageTable:
    """Return the table of the letter's figures."""
    origins = Origins(texts)
    columns = [
        PageTableColumn(texts("directive.figure_column")),
        PageTableColumn(texts("directive.value_column"), numeric=True),
        PageTableColumn(texts("directive.map_column")),
    ]
    rows = [_build_quoted_row(quoted, view, origins, texts) for quoted in get_directive().quoted]
    return build_page_table(texts("directive.figures_caption"), columns, rows, origins)


def _build_quoted_row(quoted: QuotedFigure, view: View, origins: Origins, texts: Texts) -> PageTableRow:
    said = texts.choose_text(quoted.text_vi, quoted.text_en)
    value = origins.describe(_describe_quoted(quoted, texts))
    asked = Question(quoted.standard, quoted.indicator, quoted.group, quoted.period)
    return PageTableRow((said, value, build_year_link(view, asked, texts)))


def build_named_place_table(view: View, texts: Texts) -> PageTable:
    """Return the table of the places that the letter names: each once, with every reason."""
    names = ("place_column", "reason_column", "map_column")
    columns = [PageTableColumn(texts(f"directive.{name}")) for name in names]
    named: dict[str, list[NamedPlace]] = {}
    for place in get_directive().places:
        named.setdefault(place.area.code, []).append(place)
    rows = [_place(together, view, texts) for together in named.values()]
    return build_page_table(texts("directive.places_caption"), columns, rows)


def _describe_quoted(quoted: QuotedFigure, texts: Texts) -> DisplayFigure | None:
    if quoted.kind is QuotedFigureKind.ABOVE:
        return describe_citation(_cite_lower_bound(quoted, texts))
    finding = find_quoted_finding(quoted, get_directive(), get_figures())
    if finding and quoted.kind is QuotedFigureKind.FALL:
        points = format_points(finding, texts)
        return describe_finding(finding, points)
    return describe_value(finding, texts, format_percent)


def _cite_lower_bound(quoted: QuotedFigure, texts: Texts) -> Citation:
    value = format_count(quoted.value, texts.language)
    return Citation(
        area_code=PROVINCE,
        indicator=quoted.indicator,
        group=quoted.group,
        period=str(quoted.period),
        standard=quoted.standard,
        text=texts("directive.above", value=value),
        status=Status.APPROXIMATE,
        source=get_directive().source,
        note=texts("directive.above_note"),
    )


def _place(together: Sequence[NamedPlace], view: View, texts: Texts) -> PageTableRow:
    usual, area = View(), together[0].area
    asked = Question(Standard.MDP_2016, usual.indicator, usual.group, PLACES_PERIOD)
    reasons = "; ".join(_format_reason(named, texts) for named in together)
    link = build_year_link(view, asked, texts, district=area.code)
    return PageTableRow((area.name_vi, reasons, link), area.code)


def _format_reason(named: NamedPlace, texts: Texts) -> str:
    reason = texts(f"place_reason.{named.reason.value}")
    return texts("directive.reason", reason=reason, clauses=", ".join(named.clauses))
