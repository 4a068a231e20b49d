"""The workbook of a data set: a sheet a standard, a tidy table with codes, and the stamp where it is due."""

import io
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from analysis.display.figures import get_shown_value
from data.importing.importer import import_file
from data.importing.model import ImportRequest
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.tables.data_workbook import CODES, make_data_workbook_job, write_data_workbook
from reports.tables.rows import COLUMNS
from reports.tables.standard_sheet import HEADER_ROW
from reports.tables.status_formats import STATUS_FILLS
from tests.analysis.samples import rate

STANDARDS = ["Chuẩn thu nhập 2011–2015", "Chuẩn đa chiều 2016–2020", "Chuẩn đa chiều 2022–2025"]
ONE = "Chuẩn đa chiều 2016–2020"
RATE = "Hộ nghèo · Tất cả các hộ · % số hộ"


def opened(content: bytes) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


@pytest.fixture(scope="module")
def book(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> Workbook:
    return opened(write_data_workbook(figures.all, catalogue, texts))


@pytest.fixture(scope="module")
def published_book(catalogue: Catalogue, published: FigureSet, texts: Texts) -> Workbook:
    return opened(write_data_workbook(published.all, catalogue, texts))


def texts_of(book: Workbook) -> list[str]:
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]


def test_each_standard_has_a_sheet_of_its_own(book: Workbook, published_book: Workbook) -> None:
    assert book.sheetnames == ["ƯỚC TÍNH - đọc trước", *STANDARDS, "Số liệu", "Nguồn và ghi chú"]
    assert published_book.sheetnames == [*STANDARDS, "Số liệu", "Nguồn và ghi chú"]


def test_a_standards_sheet_has_its_own_reviews_alone(book: Workbook, catalogue: Catalogue) -> None:
    for name, definition in zip(STANDARDS, catalogue.standards.values(), strict=True):
        years = [cell.value for cell in book[name][HEADER_ROW + 1]][1:]
        assert [year for year in years if year] == list(definition.reviews)
        assert book[name].freeze_panes == f"B{HEADER_ROW + 2}"


def test_a_block_holds_the_areas_by_reviews_of_one_measure(
    book: Workbook, figures: FigureSet, catalogue: Catalogue
) -> None:
    rows = list(book[ONE].iter_rows(values_only=True))
    first = next(place for place, row in enumerate(rows) if row[0] == RATE) + 1
    for area, row in zip(catalogue.districts, rows[first : first + 15], strict=True):
        asked = (replace(rate(area.code, 0), key=rate(area.code, 0).key) for _ in (0,))
        assert row[0] == area.name_vi
        key = replace(next(asked).key, standard=Standard.MDP_2016)
        expected = [figures.primary(replace(key, period=year)) for year in range(2015, 2022)]
        assert list(row[1:8]) == [get_shown_value(figure) if figure else None for figure in expected]


def test_cells_show_their_status_and_published_ones_their_source(catalogue: Catalogue, texts: Texts) -> None:
    known = (
        rate("903", 3.04),
        rate("914", 4.5, Status.ESTIMATED),
        rate("906", 2.24, Status.CONFLICTING),
        rate("906", 1.7, Status.CONFLICTING),
    )
    sheet = opened(write_data_workbook(known, catalogue, texts))[ONE]
    cells = {cell.value: cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, float)}
    assert set(cells) == {3.04, 4.5, 2.24}
    assert cells[3.04].fill.fgColor.rgb[2:].lower() == str(STATUS_FILLS[Status.OFFICIAL]["bg_color"])[1:]
    assert cells[4.5].fill.patternType == "lightUp"
    assert cells[4.5].comment is None
    assert "1,70" in cells[2.24].comment.text
    assert cells[3.04].number_format == "0.00"


def test_counts_have_thousands_apart(catalogue: Catalogue, texts: Texts) -> None:
    sheet = opened(write_data_workbook([rate("906", 1692, unit=Unit.HOUSEHOLDS)], catalogue, texts))[ONE]
    (cell,) = (cell for row in sheet.iter_rows() for cell in row if cell.value == 1692)
    assert cell.number_format == "#,##0"


def test_sheets_of_estimated_figures_are_stamped(book: Workbook) -> None:
    assert str(book["ƯỚC TÍNH - đọc trước"]["A1"].value).startswith("CÓ SỐ ƯỚC TÍNH")
    assert all("CÓ SỐ ƯỚC TÍNH" in str(book[name]["A2"].value) for name in STANDARDS)


def test_a_workbook_of_published_figures_bears_no_stamp(published_book: Workbook) -> None:
    assert not [text for text in texts_of(published_book) if "CÓ SỐ ƯỚC TÍNH" in text]


def test_the_tidy_table_says_everything_in_words_and_codes(book: Workbook, figures: FigureSet) -> None:
    rows = list(book["Số liệu"].iter_rows(values_only=True))
    assert len(rows) == 1 + len(figures)
    assert len(rows[0]) == len(COLUMNS) + len(CODES)
    codes = [(row[len(COLUMNS)], row[len(COLUMNS) + 1], row[3], row[7]) for row in rows[1:]]
    assert codes == [
        (figure.key.standard, figure.key.indicator, figure.key.period, get_shown_value(figure))
        for figure in figures.all
    ]


def test_the_order_of_the_whole_data_set_leaves_out_what_is_switched_off(
    catalogue: Catalogue, figures: FigureSet, published: FigureSet, texts: Texts
) -> None:
    content = make_data_workbook_job(figures, catalogue, texts, published_only=True).make()
    assert opened(content)["Số liệu"].max_row == 1 + len(published)


def test_it_comes_back_through_the_importer_with_the_same_figures(
    catalogue: Catalogue, published: FigureSet, texts: Texts
) -> None:
    content = write_data_workbook(published.all, catalogue, texts)
    asked = ImportRequest(Source("back", "Sổ Excel", "", "", ""))
    outcome = import_file(content, "so.xlsx", asked, catalogue, FigureSet.of([]))
    assert (outcome.faults, outcome.questions) == ((), ())
    assert _facts(outcome.figures) == _facts(published.all)


def test_made_up_figures_do_not_come_back(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    few = [figure for figure in figures.all if figure.key.standard is Standard.MDP_2022]
    content = write_data_workbook(few, catalogue, texts)
    asked = ImportRequest(Source("back", "Sổ Excel", "", "", ""))
    outcome = import_file(content, "so.xlsx", asked, catalogue, FigureSet.of([]))
    assert _facts(outcome.figures) == _facts(figure for figure in few if figure.published)
    assert any("ước tính" in str(warning) for warning in outcome.warnings)


def _facts(figures: Iterable[Figure]) -> Counter[tuple[Key, float]]:
    return Counter((figure.key, figure.value) for figure in figures)


def test_no_cell_is_a_formula(catalogue: Catalogue, texts: Texts) -> None:
    hostile: Figure = replace(rate("903", 3.04), note_vi="=1+1")
    cells = texts_of(opened(write_data_workbook([hostile], catalogue, texts)))
    assert "'=1+1" in cells
    assert not [text for text in cells if text.startswith("=")]
