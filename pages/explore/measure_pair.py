"""Two measures of the districts in one review: chosen, drawn, and listed with their origins."""

from collections.abc import Sequence

from analysis.display.figures import describe_figure
from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview, build_measure_pairs
from charts.measure_pairs.measure_labels import format_axis_title
from charts.measure_pairs.paired_bars import plot_paired_bars
from charts.measure_pairs.scatter import plot_scatter
from data.model.figures import Figure, Unit
from language.catalogue import Texts
from ui.components.browser_component import show_table
from ui.components.origins.gathering import Origins
from ui.components.plotly_chart import show_plotly_chart
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.session import choose_district
from ui.state.view import PairChartKind, View


def show_measure_pair(view: View, texts: Texts) -> None:
    """Draw the two measures and list them."""
    asked = view.explore
    review = PairedReview(view.standard, view.period, view.published_only)
    found = build_measure_pairs(review, asked.across, asked.upward, get_figures(), get_catalogue().districts)
    measures = (asked.across, asked.upward)
    if asked.drawing is PairChartKind.BARS:
        chart = plot_paired_bars(found, review, measures, texts)
    else:
        chart = plot_scatter(found, review, measures, texts, bubbles=asked.bubbles)
    show_plotly_chart(chart, "pair_chart")
    show_table("pair_table", _table(found, measures, view, texts), choose_district)


def _table(
    found: Sequence[MeasurePair], measures: tuple[Measure, Measure], view: View, texts: Texts
) -> PageTable:
    origins = Origins(texts)
    households = Measure(measures[0].indicator, measures[0].group, Unit.HOUSEHOLDS)
    shown = list(dict.fromkeys((*measures, households)))
    sides = {measures[1]: "upward", households: "households", measures[0]: "across"}
    rows = [
        PageTableRow(
            (pair.area.name_vi, *(_cell(getattr(pair, sides[measure]), origins, texts) for measure in shown)),
            pair.area.code,
            chosen=pair.area.code == view.district,
        )
        for pair in found
    ]
    heads = [PageTableColumn(format_axis_title(measure, texts), numeric=True) for measure in shown]
    caption = texts(
        "explore.pair_caption", period=view.period, standard=texts(f"standard.{view.standard.value}")
    )
    return build_page_table(caption, [PageTableColumn(texts("ranking.district")), *heads], rows, origins)


def _cell(figure: Figure | None, origins: Origins, texts: Texts) -> PageTableCell:
    return origins.describe(describe_figure(figure, texts)) if figure else None
