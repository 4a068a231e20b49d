"""Write figures as a CSV file that a spreadsheet opens with every Vietnamese letter intact."""

from collections.abc import Mapping, Sequence

from data.csv_text import CsvForm, write_csv
from data.model.areas import Area
from data.model.figures import Figure
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import Texts
from reports.tables.rows import COLUMNS, build_figure_row, build_header, format_estimated_warning

NOTICES = "notices"
"""The column of what a reader of the file must know; above the header it would be no plain CSV any more."""


def write_figure_csv(
    figures: Sequence[Figure],
    areas: Mapping[str, Area],
    texts: Texts,
    closing: Sequence[str] = (),
    form: CsvForm = CsvForm.PLAIN,
) -> bytes:
    """Write figures as CSV, a row each, the header first.

    The last column holds what concerns the whole file, a sentence a row from the first: the warning if any
    figure is estimated, then the sentences of `closing`.
    """
    warning = format_estimated_warning(figures, texts)
    notices = [*([warning] if warning else []), *closing]
    header = build_header(COLUMNS, texts)
    rows = [build_figure_row(figure, areas, texts) for figure in figures]
    if notices:
        header = [*header, texts(f"column.{NOTICES}")]
        rows = _add_notices(rows, [escape_formula(notice) for notice in notices])
    return write_csv([header, *rows], form)


def _add_notices(
    rows: Sequence[list[SpreadsheetValue]], notices: Sequence[SpreadsheetValue]
) -> list[list[SpreadsheetValue]]:
    """Return rows with a sentence each in a last column; the last row has all that are left over."""
    beside = [notices[number] if number < len(notices) else "" for number in range(len(rows))]
    if rows and len(notices) > len(rows):
        beside[-1] = " ".join(map(str, notices[len(rows) - 1 :]))
    return [[*row, notice] for row, notice in zip(rows, beside, strict=True)]
