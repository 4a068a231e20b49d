"""Write figures as a CSV file that a spreadsheet opens with every Vietnamese letter intact."""

import csv
import io
from collections.abc import Mapping, Sequence

from data.model.areas import Area
from data.model.figures import Figure
from data.spreadsheet_text import escape_formula
from language.catalogue import Texts
from reports.tables.rows import COLUMNS, build_figure_row, build_header, format_illustrative_warning

ENCODING = "utf-8-sig"
"""UTF-8 with a mark at the beginning, without which spreadsheets guess another encoding."""


def write_figure_csv(
    figures: Sequence[Figure], areas: Mapping[str, Area], texts: Texts, closing: Sequence[str] = ()
) -> bytes:
    """Write figures as CSV; the first line is the stamp if any of them is illustrative.

    `closing` are sentences for the end, a row each in the first column: there they shift no header.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    if warning := format_illustrative_warning(figures, texts):
        writer.writerow([warning])
    writer.writerow(build_header(COLUMNS, texts))
    writer.writerows(build_figure_row(figure, areas, texts) for figure in figures)
    writer.writerows([escape_formula(sentence)] for sentence in closing)
    return text.getvalue().encode(ENCODING)
