"""The table in which a planner gives districts numbers of their own; a number that is given is locked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from analysis.display.figures import format_column_figure
from analysis.targets.plan import DistrictPlan, TargetPlan
from language.catalogue import Texts
from ui.state.session import load_session_view, remember_view

EDITION_KEY = "target_numbers_edition"
"""How often the table was changed: each change makes a new one, for its rows are shared anew."""

ROW_HEIGHT = 35
"""Pixels; the table shows every row at once."""

NAME, POOR, NUMBER, LOCKED = "name", "poor", "number", "locked"


def show_own_numbers(plan: TargetPlan, texts: Texts) -> None:
    """Show a row a district: its poor households, the number it is to lift, and whether that is locked."""
    key = f"target_numbers_{st.session_state.setdefault(EDITION_KEY, 0)}"
    districts = [(one.base.area.code, one.reduction, one.base.start_poor) for one in plan.districts]
    st.data_editor(
        [_build_row(one, texts) for one in plan.districts],
        key=key,
        hide_index=True,
        num_rows="fixed",
        disabled=[NAME, POOR],
        column_config=_build_columns(plan, texts),
        on_change=_take_changes,
        args=(key, districts),
        width="stretch",
        height=ROW_HEIGHT * (len(districts) + 1) + 3,
    )


def _build_row(one: DistrictPlan, texts: Texts) -> dict[str, str | int | bool]:
    poor, status = one.base.poor, texts(f"status.{one.base.poor.status.value}")
    told = f"{format_column_figure(poor, texts)} {status}"
    return {NAME: one.base.area.name_vi, POOR: told, NUMBER: one.reduction, LOCKED: one.locked}


def _build_columns(plan: TargetPlan, texts: Texts) -> dict[str, Any]:
    most = max(one.base.start_poor for one in plan.districts)
    column = st.column_config
    return {
        NAME: column.TextColumn(texts("ranking.district")),
        POOR: column.TextColumn(texts("targets.own_poor")),
        NUMBER: column.NumberColumn(
            texts("targets.own_number"), min_value=0, max_value=most, step=1, required=True
        ),
        LOCKED: column.CheckboxColumn(texts("targets.own_locked")),
    }


def _take_changes(key: str, districts: Sequence[tuple[str, int, int]]) -> None:
    edited = st.session_state[key]["edited_rows"]
    view = load_session_view()
    own = apply_edits(dict(view.targets.own), edited, districts)
    remember_view(replace(view, targets=replace(view.targets, own=tuple(sorted(own.items())))))
    st.session_state[EDITION_KEY] += 1


def apply_edits(
    own: Mapping[str, int], edited: Mapping[int, Mapping[str, Any]], districts: Sequence[tuple[str, int, int]]
) -> dict[str, int]:
    """Return own numbers after changes of rows; a district has its code, what it is asked, and its poor.

    A number that is typed is locked, within the poor households that there are; a lock that is taken away
    takes the number with it.
    """
    numbers = dict(own)
    for row, cells in edited.items():
        code, asked, poor = districts[int(row)]
        if cells.get(LOCKED) is False:
            numbers.pop(code, None)
        elif cells.get(NUMBER) is not None:
            numbers[code] = min(max(int(cells[NUMBER]), 0), poor)
        elif cells.get(LOCKED):
            numbers[code] = asked
    return numbers
