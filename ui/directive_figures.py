"""The figures and places that the directive names, each with its origin and its map."""

from dataclasses import replace
from typing import Any

from data.directive import NamedPlace, Quoted, QuotedKind
from data.model import PROVINCE, Standard, Status
from insight.stated import stated
from language.catalogue import Texts
from language.numbers import count, percent, signed
from ui.letter import letter
from ui.map_link import map_link
from ui.origins import Citation, Origins
from ui.resources import figures
from ui.tables import Cell, Column, Row, table
from ui.view import View

PLACES_PERIOD = 2016
"""The review that the letter's figures are about."""


def quoted_table(view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table of the letter's figures as JSON."""
    origins = Origins(texts)
    columns = [
        Column(texts("directive.figure_column")),
        Column(texts("directive.value_column"), numeric=True),
        Column(texts("directive.map_column")),
    ]
    rows = [
        Row(
            (
                texts.either(quoted.text_vi, quoted.text_en),
                _number(quoted, origins, texts),
                _map_of(quoted, view, texts),
            )
        )
        for quoted in letter().quoted
    ]
    return table(texts("directive.figures_caption"), columns, rows, origins)


def places_table(view: View, texts: Texts) -> dict[str, Any]:
    """Describe the table of the places that the letter names as JSON."""
    names = ("place_column", "reason_column", "map_column")
    columns = [Column(texts(f"directive.{name}")) for name in names]
    rows = [_place(named, view, texts) for named in letter().places]
    return table(texts("directive.places_caption"), columns, rows, Origins(texts))


def _number(quoted: Quoted, origins: Origins, texts: Texts) -> Cell:
    if quoted.kind is QuotedKind.ABOVE:
        return origins.cited(_bound(quoted, texts))
    finding = stated(quoted, letter(), figures())
    if finding is None:
        return None
    if quoted.kind is QuotedKind.FALL:
        points = texts("compare.points", change=signed(finding.value, texts.language))
        return origins.finding(finding, points)
    return origins.finding(finding, percent(finding.value, texts.language))


def _bound(quoted: Quoted, texts: Texts) -> Citation:
    value = count(quoted.value, texts.language)
    return Citation(
        area_code=PROVINCE,
        indicator=quoted.indicator,
        group=quoted.group,
        period=str(quoted.period),
        standard=quoted.standard,
        text=texts("directive.above", value=value),
        status=Status.APPROXIMATE,
        source=letter().source,
        note=texts("directive.above_note"),
    )


def _map_of(quoted: Quoted, view: View, texts: Texts) -> dict[str, str]:
    asked = replace(
        view,
        standard=quoted.standard,
        indicator=quoted.indicator,
        group=quoted.group,
        period=quoted.period,
        district=None,
    )
    return map_link(asked, texts("directive.map_of_year", period=quoted.period))


def _place(named: NamedPlace, view: View, texts: Texts) -> Row:
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
    link = map_link(asked, texts("directive.map_of_year", period=PLACES_PERIOD))
    return Row((named.area.name_vi, reason, link), named.area.code)
