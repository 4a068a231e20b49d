"""Figures as a CSV file that a spreadsheet opens with every Vietnamese letter intact."""

import csv
import io
from collections.abc import Mapping, Sequence

from data.model import Area, Figure
from language.catalogue import Texts
from reports.cells import neutral
from reports.rows import COLUMNS, figure_row, header, stamp

ENCODING = "utf-8-sig"
"""UTF-8 with a mark at the beginning, without which spreadsheets guess another encoding."""


def comma_file(
    figures: Sequence[Figure], areas: Mapping[str, Area], texts: Texts, closing: Sequence[str] = ()
) -> bytes:
    """Write figures as CSV; the first line is the stamp where any of them is illustrative.

    `closing` are sentences for the end, a row each in the first column: there they shift no header.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    if warning := stamp(figures, texts):
        writer.writerow([warning])
    writer.writerow(header(COLUMNS, texts))
    writer.writerows(figure_row(figure, areas, texts) for figure in figures)
    writer.writerows([neutral(sentence)] for sentence in closing)
    return text.getvalue().encode(ENCODING)
