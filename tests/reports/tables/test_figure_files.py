"""Files carry every figure with its origin, say what is estimated, and hold no formula."""

import csv
import io
from dataclasses import replace

import pandas as pd
import pytest

from data.csv_text import CsvForm
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit
from data.model.sources import Source
from data.published.catalogue import Catalogue
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import Texts
from reports.tables.csv_file import write_figure_csv
from reports.tables.figure_workbook import write_figure_workbook
from reports.tables.rows import COLUMNS
from tests.analysis.samples import rate
from tests.reports.book import ReadCell, read_book

STAMP = "CÓ SỐ ƯỚC TÍNH: 1/3 dòng"
ATTACKS = ("=HYPERLINK(A1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")
NEUTRAL = ("'=HYPERLINK(A1)", "'+1", "'-1", "'@SUM(A1)", "'\t'=1", "'\r'=1")
HOSTILE = Source(*ATTACKS[:5])
FIGURES = (
    replace(rate("903", 3.04), source=HOSTILE, note_vi=ATTACKS[5]),
    rate("906", 692, unit=Unit.HOUSEHOLDS),
    rate("914", 4.5, Status.ESTIMATED),
)


def lines(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(("text", "made"), list(zip(ATTACKS, NEUTRAL, strict=True)))
def test_a_text_that_begins_like_a_formula_is_made_a_text_for_good(text: str, made: str) -> None:
    assert escape_formula(text) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("a;=1", "a;'=1"),
        ("a\n+1", "a\n'+1"),
        ("a\t @x", "a\t '@x"),
        ("  =1", "  '=1"),
        ("\uff1d1", "'\uff1d1"),
        ("\na", "'\na"),
    ],
)
def test_a_formula_that_another_program_would_find_within_a_text_is_none_either(text: str, made: str) -> None:
    assert escape_formula(text) == made


@pytest.mark.parametrize("cell", ["Hòn Đất", "a=b", "2016; 2020 - 2024", "", -1.5, 0, 7])
def test_other_texts_and_all_numbers_stay_as_they_are(cell: SpreadsheetValue) -> None:
    assert escape_formula(cell) == cell
    assert type(escape_formula(cell)) is type(cell)


def test_the_comma_file_begins_with_its_mark_and_warns_in_a_column(
    catalogue: Catalogue, texts: Texts
) -> None:
    content = write_figure_csv(FIGURES, catalogue.areas, texts)
    assert content.startswith(b"\xef\xbb\xbf")
    found = lines(content)
    assert found[0][-1] == "Lưu ý"
    assert found[1][-1].startswith(STAMP)
    assert len(found) == 1 + len(FIGURES)
    assert all(len(row) == len(COLUMNS) + 1 for row in found)


def test_programs_read_the_plain_file_as_it_is(catalogue: Catalogue, texts: Texts) -> None:
    table = pd.read_csv(io.BytesIO(write_figure_csv(FIGURES, catalogue.areas, texts)))
    assert [*table["Giá trị"]] == [figure.value for figure in FIGURES]
    assert [*table["Ước tính"].notna()] == [not figure.published for figure in FIGURES]


def test_a_vietnamese_excel_opens_the_other_file_in_columns(catalogue: Catalogue, texts: Texts) -> None:
    """Such an Excel parts cells at semicolons and takes a comma for the sign before decimals."""
    content = write_figure_csv(FIGURES, catalogue.areas, texts, form=CsvForm.EXCEL)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert {len(row) for row in rows} == {len(COLUMNS) + 1}
    assert [row[COLUMNS.index("value")] for row in rows[1:]] == ["3,04", "692", "4,5"]
    assert [[cell.replace(",", ".") for cell in row] for row in rows] == [
        [cell.replace(",", ".") for cell in row]
        for row in lines(write_figure_csv(FIGURES, catalogue.areas, texts))
    ]


def test_without_estimates_there_is_no_warning(catalogue: Catalogue, texts: Texts) -> None:
    published = FIGURES[:2]
    assert lines(write_figure_csv(published, catalogue.areas, texts))[0][0] == "Mã địa bàn"
    assert list(read_book(write_figure_workbook(published, catalogue.areas, texts))) == [
        "Số liệu",
        "Nguồn và ghi chú",
    ]


def test_no_cell_of_the_comma_file_begins_a_formula(catalogue: Catalogue, texts: Texts) -> None:
    cells = [cell for row in lines(write_figure_csv(FIGURES, catalogue.areas, texts)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert set(NEUTRAL[1:]) <= set(cells)


def test_the_workbook_warns_first_then_gives_figures_and_sources(catalogue: Catalogue, texts: Texts) -> None:
    book = read_book(write_figure_workbook(FIGURES, catalogue.areas, texts))
    assert list(book) == ["ƯỚC TÍNH - đọc trước", "Số liệu", "Nguồn và ghi chú"]
    (warning,) = book["ƯỚC TÍNH - đọc trước"][0]
    assert warning.text.startswith(STAMP)
    marked = [row[COLUMNS.index("estimated")].text for row in book["Số liệu"][1:]]
    assert marked == ["", "", "có"]


def test_numbers_are_numbers_and_nothing_is_a_formula(catalogue: Catalogue, texts: Texts) -> None:
    book = read_book(write_figure_workbook(FIGURES, catalogue.areas, texts))
    values = [row[COLUMNS.index("value")] for row in book["Số liệu"][1:]]
    assert values == [ReadCell(text, number=True, formula=False) for text in ("3.04", "692", "4.5")]
    cells = [cell for rows in book.values() for row in rows for cell in row]
    assert not any(cell.formula for cell in cells)
    assert not [cell.text for cell in cells if cell.text.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_the_sources_sheet_names_every_source_once_and_explains_the_statuses(
    catalogue: Catalogue, texts: Texts
) -> None:
    rows = read_book(write_figure_workbook(FIGURES, catalogue.areas, texts))["Nguồn và ghi chú"]
    said = [cell.text for row in rows for cell in row]
    assert said.count("decision") == 1
    assert texts("status_long.estimated") in said
    assert texts("report.standards") in said


def test_every_figure_there_is_goes_into_both_files(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    everything: tuple[Figure, ...] = figures.all
    assert len(lines(write_figure_csv(everything, catalogue.areas, texts))) == 1 + len(everything)
    assert len(read_book(write_figure_workbook(everything, catalogue.areas, texts))["Số liệu"]) == 1 + len(
        everything
    )
