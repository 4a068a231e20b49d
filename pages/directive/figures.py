"""The figures and places that the directive names, each with its origin and its map."""

from dataclasses import replace
from typing import Any

from analysis.directive.figures import find_quoted_finding
from data.model.areas import PROVINCE
from data.model.directive import NamedPlace, QuotedFigure, QuotedFigureKind
from data.model.figures import Status
from data.model.standards import Standard
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from ui.components.origins import Citation, Origins
from ui.components.table import PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.layout.page_links import build_map_link
from ui.resources.directive_data import get_directive
from ui.resources.shared_data import get_figures
from ui.state.view import View

PLACES_PERIOD = 2016
"""The review that the letter's figures are about."""


def build_quoted_figure_table(view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table of the letter's figures as JSON."""
    origins = Origins(texts)
    columns = [
        PageTableColumn(texts("directive.figure_column")),
        PageTableColumn(texts("directive.value_column"), numeric=True),
        PageTableColumn(texts("directive.map_column")),
    ]
    rows = [
        PageTableRow(
            (
                texts.choose_text(quoted.text_vi, quoted.text_en),
                _number(quoted, origins, texts),
                _map_of(quoted, view, texts),
            )
        )
        for quoted in get_directive().quoted
    ]
    return build_page_table(texts("directive.figures_caption"), columns, rows, origins)


def build_named_place_table(view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table of the places that the letter names as JSON."""
    names = ("place_column", "reason_column", "map_column")
    columns = [PageTableColumn(texts(f"directive.{name}")) for name in names]
    rows = [_place(named, view, texts) for named in get_directive().places]
    return build_page_table(texts("directive.places_caption"), columns, rows, Origins(texts))


def _number(quoted: QuotedFigure, origins: Origins, texts: Texts) -> PageTableCell:
    if quoted.kind is QuotedFigureKind.ABOVE:
        return origins.describe_citation(_cite_lower_bound(quoted, texts))
    finding = find_quoted_finding(quoted, get_directive(), get_figures())
    if finding is None:
        return None
    if quoted.kind is QuotedFigureKind.FALL:
        points = texts("compare.points", change=format_signed_number(finding.value, texts.language))
        return origins.describe_finding(finding, points)
    return origins.describe_finding(finding, format_percent(finding.value, texts.language))


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


def _map_of(quoted: QuotedFigure, view: View, texts: Texts) -> dict[str, str]:
    asked = replace(
        view,
        standard=quoted.standard,
        indicator=quoted.indicator,
        group=quoted.group,
        period=quoted.period,
        district=None,
    )
    return build_map_link(asked, texts("directive.map_of_year", period=quoted.period))


def _place(named: NamedPlace, view: View, texts: Texts) -> PageTableRow:
    usual = View()
    asked = replace(
        view,
        standard=Standard.MDP_2016,
        indicator=usual.indicator,
        group=usual.group,
        period=PLACES_PERIOD,
        district=named.area.code,
    )
    reason = texts(
        "directive.reason",
        reason=texts(f"place_reason.{named.reason.value}"),
        clauses=", ".join(named.clauses),
    )
    link = build_map_link(asked, texts("directive.map_of_year", period=PLACES_PERIOD))
    return PageTableRow((named.area.name_vi, reason, link), named.area.code)
