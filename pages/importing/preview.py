"""The figures of a visitor's file on the map, beside what everybody sees now."""

from collections.abc import Sequence

import streamlit as st

from analysis.display.figures import describe_figure
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary, build_question_summary
from data.importing.model import ImportResult
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit
from data.published.derived import compute_derived_figures
from language.catalogue import Texts
from maps.browser_data.map_scene import MapOptions
from maps.browser_data.rate_map import build_rate_map
from ui.components.browser_component import show_component, show_table
from ui.components.district_map import show_district_map
from ui.components.map_heading import build_map_heading
from ui.components.origins.gathering import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.resources.answers import get_question_summary
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import View

NOW, YOURS = "import.now", "import.yours"


def show_preview(outcome: ImportResult, view: View, texts: Texts) -> None:
    """Show two maps and a table of the view's question; say what the file has where it has none of it."""
    brought = (*outcome.figures, *compute_derived_figures(outcome.figures))
    if any(figure.key == view.question.key(figure.key.area_code) for figure in brought):
        _show_maps(brought, view, texts)
    else:
        st.warning(texts("import.elsewhere", measures="; ".join(_measures(brought, texts))))


def _show_maps(brought: Sequence[Figure], view: View, texts: Texts) -> None:
    """Show the map as it is, that with the file's figures, and the table of both."""
    now, catalogue = get_question_summary(view.question), get_catalogue()
    merged = merge_brought_figures(brought, get_figures())
    after = build_question_summary(view.question, catalogue, merged)
    for column, where, answer in zip(st.columns(2, gap="small"), (NOW, YOURS), (now, after), strict=True):
        with column:
            _map(where, answer, view, texts)
    yours = build_question_summary(view.question, catalogue, FigureSet.of(brought))
    show_table("import_table", build_preview_table(now, yours, view, texts))


def merge_brought_figures(brought: Sequence[Figure], present: FigureSet) -> FigureSet:
    """Return the figures as they would stand once a file is published; it replaces earlier imports."""
    keys = {figure.key for figure in brought}
    kept = (
        figure for figure in present.all if figure.status is not Status.IMPORTED or figure.key not in keys
    )
    return FigureSet.of((*kept, *brought))


def build_preview_table(now: QuestionSummary, yours: QuestionSummary, view: View, texts: Texts) -> PageTable:
    """Return each district's figure now and in the file, each with its origin; nothing is subtracted."""
    origins = Origins(texts)
    own = {place.area.code: place for place in yours.places}
    rows = [_build_row(place, own[place.area.code], origins, texts) for place in now.places]
    columns = [
        PageTableColumn(texts("import.district")),
        PageTableColumn(texts("import.now_column"), numeric=True),
        PageTableColumn(texts("import.yours_column"), numeric=True),
    ]
    rate = texts(f"rate.{view.indicator.value}")
    caption = texts("import.table_caption", rate=rate, period=view.period)
    return build_page_table(caption, columns, rows, origins)


def _build_row(now: RankedDistrict, yours: RankedDistrict, origins: Origins, texts: Texts) -> PageTableRow:
    cells = (now.area.name_vi, _cell(now, origins, texts), _cell(yours, origins, texts))
    return PageTableRow(cells, now.area.code)


def _map(where: str, answer: QuestionSummary, view: View, texts: Texts) -> None:
    show_component("side", f"{where}_head", build_map_heading(where, answer, texts))
    shown = MapOptions(view.district, view.labels, view.basemap)
    show_district_map(where, build_rate_map(answer.places, view.indicator, shown, texts), choose_district)


def _cell(place: RankedDistrict, origins: Origins, texts: Texts) -> PageTableCell:
    return origins.describe(describe_figure(place.figure, texts)) if place.figure else None


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
