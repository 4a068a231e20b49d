"""One review in the fixed classes and in two schemes made for it alone, side by side."""

from collections.abc import Mapping
from typing import Any

from insight.finding import as_given
from insight.ranking import Place
from insight.situation import Situation, situation
from language.catalogue import Texts
from language.numbers import percent
from maps.classes import class_of
from maps.legend import class_words
from maps.scheme_map import classes_of, scheme_map, scheme_words
from maps.schemes import Classes, Scheme
from maps.small_maps import small_map
from ui.components import show_part, show_table
from ui.origins import Origins
from ui.resources import catalogue, figures
from ui.state import choose_district
from ui.tables import Cell, Column, Row, table
from ui.view import View


def show_classes(view: View, texts: Texts) -> None:
    """Show the maps and the table of who falls into which class."""
    answer = situation(view.question, catalogue(), figures())
    schemes = {scheme: classes_of(answer.places, scheme) for scheme in Scheme}
    cut = {scheme: classes for scheme, classes in schemes.items() if classes}
    show_part("small_maps", "scheme_maps", _maps(answer, cut, view, texts))
    show_table("scheme_table", _table(answer, cut, view, texts), choose_district)


def _maps(answer: Situation, cut: Mapping[Scheme, Classes], view: View, texts: Texts) -> dict[str, Any]:
    fixed = {
        **small_map(answer, texts),
        "title": texts("scheme.fixed"),
        "palette": view.indicator.value,
        "note": texts("scheme_note.fixed"),
        "badge": texts("explore.fixed_badge"),
        "safe": True,
    }
    made = [scheme_map(answer.places, scheme, classes, texts) for scheme, classes in cut.items()]
    return {
        "title": texts("headline.title", rate=texts(f"rate.{view.indicator.value}"), period=view.period),
        "lead": texts("explore.classes_lead" if cut else "explore.classes_none"),
        "selected": view.district or "",
        "maps": [fixed, *made],
        "tables": Origins(texts).tables(),
    }


def _table(answer: Situation, cut: Mapping[Scheme, Classes], view: View, texts: Texts) -> dict[str, Any]:
    origins = Origins(texts)
    fixed = class_words(view.indicator, texts)
    members = {scheme: iter(classes.members) for scheme, classes in cut.items()}
    words = {scheme: scheme_words(classes, texts) for scheme, classes in cut.items()}

    def row(place: Place) -> Row:
        cells: list[Cell] = [None] * (2 + len(cut))
        if place.figure:
            made = [words[scheme][next(members[scheme])] for scheme in cut]
            cells = [_rate(place, origins, texts), fixed[class_of(place.figure.value, view.indicator)], *made]
        return Row((place.area.name_vi, *cells), place.area.code, chosen=place.area.code == view.district)

    heads = [texts("scheme.fixed"), *(texts(f"scheme.{scheme.value}") for scheme in cut)]
    columns = [
        Column(texts("ranking.district")),
        Column(texts(f"rate.{view.indicator.value}"), numeric=True),
        *(Column(head) for head in heads),
    ]
    return table(texts("explore.classes_caption"), columns, [row(place) for place in answer.places], origins)


def _rate(place: Place, origins: Origins, texts: Texts) -> Cell:
    finding = as_given(place.figure)
    return origins.finding(finding, percent(finding.value, texts.language)) if finding else None
