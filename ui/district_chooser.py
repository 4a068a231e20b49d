"""How a reader comes to a district's page: a box to change it, and a list where none is chosen."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from data.model import Area
from insight.ranking import Place
from insight.situation import Situation
from language.catalogue import Texts
from ui.district_cells import entry_cell
from ui.kept_choice import kept_place
from ui.origins import Origins
from ui.resources import catalogue, words
from ui.state import DISTRICT, choose_district
from ui.tables import Cell, Column, Row, table

CHOICE_KEY = "district_choice"


def priority_first(districts: Sequence[Area]) -> list[Area]:
    """Put the directive's districts before the others, each in their given order."""
    return sorted(districts, key=lambda area: not area.priority)


def choose_box() -> None:
    """Show the box in which a reader changes the district; it always says the view's own."""
    texts = words()
    named = {"": texts("profile.choose_none")} | {
        area.code: f"{'★ ' if area.priority else ''}{area.name_vi}"
        for area in priority_first(catalogue().districts)
    }
    st.session_state[CHOICE_KEY] = st.session_state.get(DISTRICT) or ""
    st.selectbox(
        texts("profile.choose"),
        tuple(named),
        index=kept_place(CHOICE_KEY, tuple(named)),
        format_func=lambda code: named[code],
        key=CHOICE_KEY,
        on_change=lambda: choose_district(st.session_state[CHOICE_KEY]),
        filter_mode=None,
        width=255,
    )


def chooser_table(answer: Situation, texts: Texts) -> dict[str, Any]:
    """Describe the list of all districts with their rates and ranks, the priority ones first."""
    origins = Origins(texts)
    places = {place.area.code: place for place in answer.places}
    areas = priority_first([place.area for place in sorted(answer.places, key=lambda place: place.area.code)])
    rows = [Row(_cells(places[area.code], origins, texts), area.code) for area in areas]
    caption = texts(
        "profile.chooser_caption",
        rate=texts(f"rate.{answer.question.indicator.value}"),
        period=answer.question.period,
        standard=texts(f"standard.{answer.question.standard.value}"),
    )
    columns = [
        Column(texts("ranking.district")),
        Column(texts("ranking.rate"), numeric=True),
        Column(texts("ranking.rank"), numeric=True),
    ]
    return table(caption, columns, rows, origins)


def _cells(place: Place, origins: Origins, texts: Texts) -> tuple[Cell, ...]:
    if place.figure is None:
        return place.area.name_vi, None, ""
    shown = (place.figure, *place.rivals)
    return place.area.name_vi, entry_cell(shown, origins, texts), str(place.rank)
