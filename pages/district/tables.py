"""The tables of a district's page: all its figures by standard, and those that contradict each other."""

from collections.abc import Mapping, Sequence

from analysis.conflicts import Conflict
from analysis.display.figures import describe_figure, describe_figures, format_column_figure
from analysis.district.tables import DistrictTable, DistrictTableRow, TableMeasure
from data.model.areas import Area
from data.model.figures import Figure, Unit
from language.catalogue import Texts
from ui.components.origins import Origins
from ui.components.table import PageTable, PageTableCell, PageTableColumn, PageTableRow, build_page_table


def build_standard_table(record: DistrictTable, period: int | None, texts: Texts) -> PageTable:
    """Return one standard's figures of one group, a review a row; `period` is the row that stands out."""
    origins = Origins(texts)
    columns = [
        PageTableColumn(texts("profile.period")),
        *(_column(measure, texts) for measure in record.measures),
    ]
    rows = [_row_of_review(review, record, period, origins, texts) for review in record.reviews]
    return build_page_table(_caption(record, texts), columns, rows, origins)


def _caption(record: DistrictTable, texts: Texts) -> str:
    caption = texts(
        "profile.record_caption",
        standard=texts(f"standard.{record.standard.value}"),
        group=texts(f"group.{record.group.value}"),
    )
    if not record.empty_periods:
        return caption
    missing = texts("profile.record_empty", periods=", ".join(str(year) for year in record.empty_periods))
    return f"{caption} ({missing})"


def _column(measure: TableMeasure, texts: Texts) -> PageTableColumn:
    indicator, unit = measure
    name = f"{texts(f'indicator.{indicator.value}')} ({texts(f'unit.{unit.value}')})"
    return PageTableColumn(name, numeric=True)


def _row_of_review(
    review: DistrictTableRow, record: DistrictTable, period: int | None, origins: Origins, texts: Texts
) -> PageTableRow:
    cells = [
        _cell(entry, measure, review, record, origins, texts)
        for measure, entry in zip(record.measures, review.entries, strict=True)
    ]
    return PageTableRow((str(review.period), *cells), chosen=review.period == period)


def _cell(
    entry: Sequence[Figure],
    measure: TableMeasure,
    review: DistrictTableRow,
    record: DistrictTable,
    origins: Origins,
    texts: Texts,
) -> PageTableCell:
    cell = origins.describe(describe_figures(entry, texts, format_column_figure))
    indicator, unit = measure
    if cell and unit is Unit.PERCENT and review.has_small_count(record.measures, indicator):
        cell["warning"] = texts("profile.small")
    return cell


def build_conflict_table(conflicts: Sequence[Conflict], areas: Mapping[str, Area], texts: Texts) -> PageTable:
    """Return what sources disagree on: a row for each source's figure, with its publisher and note."""
    origins = Origins(texts)
    labels = ("profile.about", "profile.measure", "profile.value", "profile.source", "profile.note")
    columns = [PageTableColumn(texts(label), numeric=label == "profile.value") for label in labels]
    rows = [
        PageTableRow(_statement(figure, areas, origins, texts))
        for conflict in conflicts
        for figure in conflict.figures
    ]
    return build_page_table(texts("profile.conflicts_caption"), columns, rows, origins)


def _statement(
    figure: Figure, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> tuple[PageTableCell, ...]:
    key = figure.key
    families = {"indicator": key.indicator, "group": key.group, "standard": key.standard}
    measure = " · ".join(texts(f"{family}.{code.value}") for family, code in families.items())
    value = origins.describe(describe_figure(figure, texts))
    source = " ".join(
        filter(None, [figure.source.get_publisher_name(texts.language), figure.source.document_number])
    )
    note = texts.choose_text(figure.note_vi, figure.note_en)
    return f"{areas[key.area_code].named(texts.language)}, {key.period}", measure, value, source, note
