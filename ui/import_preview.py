"""The figures of a visitor's file on the map, beside what everybody sees now."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.derived import derive
from data.figures import FigureSet
from data.importing.model import Outcome
from data.model import Figure, Status, Unit
from insight.finding import as_given
from insight.ranking import Place
from insight.situation import Situation, situation
from language.catalogue import Texts
from maps.scene import Shown, scene
from ui.components import show_part, show_table
from ui.district_map import show_district_map
from ui.origins import Origins, value_text
from ui.resources import catalogue, figures
from ui.side_head import side_head
from ui.state import choose_district
from ui.tables import Cell, Column, Row, table
from ui.view import View

NOW, YOURS = "import.now", "import.yours"


def show_preview(outcome: Outcome, view: View, texts: Texts) -> None:
    """Show two maps and a table of the view's question; say what the file has where it has none of it."""
    brought = (*outcome.figures, *derive(outcome.figures))
    if not any(figure.key == view.question.key(figure.key.area_code) for figure in brought):
        missing = texts("import.elsewhere", measures="; ".join(_measures(brought, texts)))
        st.warning(missing)
        return
    now = situation(view.question, catalogue(), figures())
    after = situation(view.question, catalogue(), published_with(brought, figures()))
    for column, where, answer in zip(st.columns(2, gap="small"), (NOW, YOURS), (now, after), strict=True):
        with column:
            _map(where, answer, view, texts)
    yours = situation(view.question, catalogue(), FigureSet.of(brought))
    show_table("import_table", preview_table(now, yours, view, texts))


def published_with(brought: Sequence[Figure], present: FigureSet) -> FigureSet:
    """Give the figures as they would stand once a file is published; it replaces earlier imports."""
    keys = {figure.key for figure in brought}
    kept = (
        figure for figure in present.all if figure.status is not Status.IMPORTED or figure.key not in keys
    )
    return FigureSet.of((*kept, *brought))


def preview_table(now: Situation, yours: Situation, view: View, texts: Texts) -> dict[str, Any]:
    """Describe each district's figure now and in the file, each with its origin; nothing is subtracted."""
    origins = Origins(texts)
    own = {place.area.code: place for place in yours.places}
    rows = [
        Row(
            (place.area.name_vi, _cell(place, origins, texts), _cell(own[place.area.code], origins, texts)),
            place.area.code,
        )
        for place in now.places
    ]
    columns = [
        Column(texts("import.district")),
        Column(texts("import.now_column"), numeric=True),
        Column(texts("import.yours_column"), numeric=True),
    ]
    rate = texts(f"rate.{view.indicator.value}")
    return table(texts("import.table_caption", rate=rate, period=view.period), columns, rows, origins)


def _map(where: str, answer: Situation, view: View, texts: Texts) -> None:
    show_part("side", f"{where}_head", side_head(where, answer, texts))
    shown = Shown(view.district, view.labels, view.basemap)
    show_district_map(where, scene(answer.places, view.indicator, shown, texts), choose_district)


def _cell(place: Place, origins: Origins, texts: Texts) -> Cell:
    finding = as_given(place.figure)
    return origins.finding(finding, value_text(finding.parts[0], texts)) if finding else None


def _measures(brought: Sequence[Figure], texts: Texts) -> list[str]:
    """Name what the file reports, each measure of each review once."""
    named = {
        texts(
            "import.measure",
            indicator=texts(f"indicator.{key.indicator.value}"),
            group=texts(f"group.{key.group.value}"),
            standard=texts(f"standard.{key.standard.value}"),
            period=key.period,
        ): None
        for key in (figure.key for figure in brought)
        if key.unit is Unit.PERCENT
    }
    return list(named)
