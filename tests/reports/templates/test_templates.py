"""A blank template comes back as it was filled in; an example never becomes figures, whatever is deleted."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pandas as pd
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from data.csv_text import CsvForm
from data.importing.book_importer import import_book
from data.importing.files.sandbox import read_book
from data.importing.importer import import_file
from data.importing.made_up_figures import refuse_made_up_figures
from data.importing.model import ImportedBook, ImportRequest, ImportResult
from data.importing.templates import TemplateLayout, read_template_mark
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Unit
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.templates.example_review import NoExampleError, build_example_review
from reports.templates.form import TemplateForm, build_blank_form
from reports.templates.summary_workbook import write_summary_template
from reports.templates.tidy_table import write_tidy_template_csv, write_tidy_template_workbook
from tests.data.importing.books import comma_text, xlsx
from tests.data.importing.summaries import CODES, counts_of, number_cells, percent, total
from tests.language.rendered import in_vietnamese

NOTHING = FigureSet.of(())
SOURCE = Source("batch", "UBND tỉnh", "1/QĐ-UBND", "2026-01-05", "")
REVIEW = (Standard.MDP_2022, 2023)
ASKED = ImportRequest(SOURCE, *REVIEW)
Writer = Callable[[TemplateForm, Texts], bytes]
WRITERS: tuple[Writer, ...] = (write_summary_template, write_tidy_template_workbook)
DISTRICT_ROWS = {code: counts_of(index) for index, code in enumerate(CODES)}


@pytest.fixture
def example(catalogue: Catalogue, figures: FigureSet) -> TemplateForm:
    return build_example_review(catalogue, figures)


@pytest.fixture
def blank(catalogue: Catalogue) -> TemplateForm:
    return build_blank_form(catalogue, *REVIEW)


def asked_of(form: TemplateForm) -> ImportRequest:
    return ImportRequest(SOURCE, form.standard, form.period)


def read(content: bytes, catalogue: Catalogue, asked: ImportRequest = ASKED) -> ImportResult:
    return import_file(content, "mau.xlsx", asked, catalogue, NOTHING)


def told(outcome: ImportResult) -> str:
    return "\n".join(str(fault) for fault in outcome.faults)


def saved(book: openpyxl.Workbook) -> bytes:
    memory = io.BytesIO()
    book.save(memory)
    return memory.getvalue()


def fill_summary(sheet: Worksheet, catalogue: Catalogue) -> None:
    """Type numbers into each row and store what the formulas give, as Excel does on saving."""
    names = {area.name_vi: area.code for area in catalogue.districts}
    sections: list[str] = []
    for row in sheet.iter_rows(min_row=10):
        name = str(row[1].value or "")
        code = next((code for known, code in names.items() if name.endswith(known)), None)
        if code is not None:
            counts = DISTRICT_ROWS[code]
            sections.append(code)
        elif name == "Tổng cộng":
            counts = total([*DISTRICT_ROWS.values()])
        elif name.startswith("Khu vực"):
            inside = ("899", "900", "911")
            towns = name.endswith("thành thị")
            counts = total([one for code, one in DISTRICT_ROWS.items() if (code in inside) is towns])
        else:
            continue
        values = number_cells(counts)
        moves = (counts.escaped, counts.back, counts.new)
        # Percents of those who moved are of all households here, as the template's formulas have them.
        for column, move in zip((7, 9, 11), moves, strict=True):
            values[column] = percent(move, counts.all)
        for cell, value in zip(row[2:], values, strict=True):
            cell.value = value


def filled_summary(blank: TemplateForm, catalogue: Catalogue, texts: Texts) -> openpyxl.Workbook:
    book = openpyxl.load_workbook(io.BytesIO(write_summary_template(blank, texts)))
    fill_summary(book.worksheets[0], catalogue)
    for row in book.worksheets[1].iter_rows(min_row=10):
        for cell in row[2:]:
            if cell.data_type == "f":
                cell.value = None
    return book


def counted(found: tuple[Figure, ...]) -> dict[tuple[str, Indicator, Group], float]:
    return {
        (f.key.area_code, f.key.indicator, f.key.group): f.value
        for f in found
        if f.key.unit is Unit.HOUSEHOLDS and f.key.area_code != PROVINCE
    }


EXPECTED = {
    (code, Indicator.POOR, group): value
    for code, counts in DISTRICT_ROWS.items()
    for group, value in ((Group.ALL, counts.end), (Group.ETHNIC_MINORITY, counts.end_minority))
}


def test_a_blank_summary_comes_back_with_what_was_filled_in(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts
) -> None:
    outcome = read(saved(filled_summary(blank, catalogue, texts)), catalogue)
    assert (told(outcome), outcome.questions) == ("", ())
    assert counted(outcome.figures) == EXPECTED


@pytest.mark.parametrize("form", CsvForm)
def test_a_blank_list_comes_back_with_the_rows_that_were_filled_in(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts, form: CsvForm
) -> None:
    sign = ";" if form is CsvForm.EXCEL else ","
    content = write_tidy_template_csv(blank, texts, form).decode("utf-8-sig")
    header, *rows = csv.reader(io.StringIO(content, newline=""), delimiter=sign)
    for row in rows:
        if (
            row[6] == texts("unit.households")
            and row[4] == texts("indicator.poor")
            and row[5] == texts("group.all")
        ):
            row[7] = f"{DISTRICT_ROWS[row[0]].end}"
    outcome = read(comma_text([header, *rows], delimiter=sign), catalogue)
    assert told(outcome) == ""
    assert counted(outcome.figures) == {key: EXPECTED[key] for key in EXPECTED if key[2] is Group.ALL}


@pytest.mark.parametrize("write", WRITERS)
def test_a_template_that_nobody_filled_in_says_so(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts, write: Writer
) -> None:
    outcome = read(write(blank, texts), catalogue)
    assert [in_vietnamese(fault.found) for fault in outcome.faults] == ["mẫu trống, chưa điền số nào"]


def test_a_template_of_another_year_is_no_silent_change_of_year(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts
) -> None:
    content = saved(filled_summary(blank, catalogue, texts))
    outcome = read(content, catalogue, ImportRequest(SOURCE, Standard.MDP_2022, 2024))
    assert {figure.key.period for figure in outcome.figures} <= {2023}
    if not outcome.figures:
        assert "năm 2023" in told(outcome)


@pytest.mark.parametrize("cell", ["O5", "O6", "C7"])
def test_a_template_whose_header_was_changed_is_refused(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts, cell: str
) -> None:
    book = filled_summary(blank, catalogue, texts)
    book.worksheets[0][cell].value = "Hộ cận nghèo cuối năm"
    outcome = read(saved(book), catalogue)
    assert "tiêu đề cột của mẫu đã bị sửa" in told(outcome)
    assert outcome.figures == ()


def test_a_column_put_into_a_template_is_refused(
    blank: TemplateForm, catalogue: Catalogue, texts: Texts
) -> None:
    rows = [
        list(row) for row in read_book(saved(filled_summary(blank, catalogue, texts)), "a").sheets[0].rows
    ]
    moved = [[*row[:2], None, *row[2:]] for row in rows]
    assert "tiêu đề cột của mẫu đã bị sửa" in told(read(xlsx({"Hộ nghèo": moved}), catalogue))


def test_a_template_is_for_the_year_and_standard_that_it_was_asked_for(
    catalogue: Catalogue, texts: Texts
) -> None:
    form = build_blank_form(catalogue, Standard.MDP_2016, 2018)
    sheet = openpyxl.load_workbook(io.BytesIO(write_summary_template(form, texts))).worksheets[0]
    assert sheet["A2"].value.endswith("NĂM 2018")
    mark = read_template_mark([[cell.value for cell in row] for row in sheet.iter_rows()])
    assert mark is not None
    assert (mark.standard, mark.period, mark.indicator) == (Standard.MDP_2016, 2018, Indicator.POOR)
    assert (mark.layout, mark.example, mark.version) == (TemplateLayout.SUMMARY, False, 1)
    assert sheet["A5"].value == "#no"
    numbers = [cell.value for row in sheet.iter_rows(min_row=11, max_row=13, min_col=3) for cell in row]
    assert not [value for value in numbers if isinstance(value, int | float)]


def test_a_csv_template_is_plain_csv(blank: TemplateForm, texts: Texts) -> None:
    table = pd.read_csv(io.BytesIO(write_tidy_template_csv(blank, texts, CsvForm.PLAIN)))
    assert len(table) == 120
    assert list(table["Năm"].unique()) == [2023]
    excel = pd.read_csv(
        io.BytesIO(write_tidy_template_csv(blank, texts, CsvForm.EXCEL)), sep=";", decimal=","
    )
    assert list(excel.columns) == list(table.columns)


@pytest.mark.parametrize("write", WRITERS)
def test_an_example_is_refused_and_says_what_to_do(
    example: TemplateForm, catalogue: Catalogue, texts: Texts, write: Writer
) -> None:
    outcome = read(write(example, texts), catalogue, asked_of(example))
    assert outcome.figures == ()
    assert "VÍ DỤ – SỐ ƯỚC TÍNH" in told(outcome)
    assert all("Hãy tải mẫu trống" in in_vietnamese(fault.advice) for fault in outcome.faults)


@pytest.mark.parametrize("write", WRITERS)
def test_an_example_says_in_every_sheet_that_it_is_one(
    example: TemplateForm, texts: Texts, write: Writer
) -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(write(example, texts))).worksheets:
        assert sheet.title.startswith("Ví dụ")
        assert sheet["A1"].value.startswith("VÍ DỤ – SỐ ƯỚC TÍNH")


def without_words(book: ImportedBook) -> ImportedBook:
    """Delete every line and column that says what a file is: stamps, marks, codes, notes."""
    sheets = []
    for sheet in book.sheets:
        rows = [
            tuple(
                None if isinstance(cell, str) and cell.lower().startswith(("ví dụ", "[kg", "#")) else cell
                for cell in row
            )
            for row in sheet.rows
        ]
        name = sheet.name.removeprefix("Ví dụ ")
        sheets.append(replace(sheet, name=name, rows=tuple(rows)))
    return replace(book, sheets=tuple(sheets))


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("kept", [1.0, 0.5, 0.1])
def test_an_example_gives_no_figure_whatever_is_deleted(
    example: TemplateForm, catalogue: Catalogue, texts: Texts, write: Writer, kept: float
) -> None:
    book = without_words(read_book(write(example, texts), "mau"))
    if write is write_tidy_template_workbook:
        sheet = book.sheets[0]
        rows = sheet.rows[: 2 + int(kept * (len(sheet.rows) - 2))]
        book = replace(book, sheets=(replace(sheet, rows=rows),))
    outcome = import_book(book, asked_of(example), catalogue, NOTHING)
    refused = refuse_made_up_figures(outcome, (), catalogue)
    assert refused.figures == ()
    assert told(refused) or refused.questions
    if outcome.figures:
        assert "trùng với số do chính phần mềm này tạo ra" in told(refused)


def test_the_product_knows_its_own_figures_under_another_year(
    example: TemplateForm, catalogue: Catalogue, texts: Texts
) -> None:
    book = without_words(read_book(write_summary_template(example, texts), "mau"))
    other = ImportRequest(SOURCE, example.standard, example.period - 1)
    outcome = import_book(book, other, catalogue, NOTHING)
    assert refuse_made_up_figures(outcome, (), catalogue).figures == ()


def test_real_figures_are_nobodys_example(
    blank: TemplateForm, catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    outcome = read(saved(filled_summary(blank, catalogue, texts)), catalogue)
    assert refuse_made_up_figures(outcome, figures.all, catalogue) is outcome


def test_the_layouts_of_one_example_agree(example: TemplateForm, catalogue: Catalogue, texts: Texts) -> None:
    found, outcome = [], ImportResult("", "")
    for write in WRITERS:
        book = without_words(read_book(write(example, texts), "mau"))
        outcome = import_book(book, asked_of(example), catalogue, NOTHING)
        assert (outcome.faults, outcome.warnings, outcome.questions) == ((), (), ())
        found.append({f.key: f.value for f in outcome.figures if f.key.area_code != PROVINCE})
    assert found[0] == found[1]
    assert counted(outcome.figures) == {
        (code, indicator, group): value
        for indicator, by_code in example.moves.items()
        for code, moves in by_code.items()
        for group, value in ((Group.ALL, moves.end), (Group.ETHNIC_MINORITY, moves.end_minority))
    }


def test_the_examples_numbers_are_hatched_and_its_sums_are_formulas(
    example: TemplateForm, texts: Texts
) -> None:
    content = write_summary_template(example, texts)
    for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        numbers = [
            cell for row in sheet.iter_rows(min_row=10, max_row=27, min_col=3, max_col=18) for cell in row
        ]
        assert {cell.fill.patternType for cell in numbers} == {"lightUp"}
        assert sum(cell.data_type == "f" for cell in numbers) == 3 * 16
        assert len(sheet.merged_cells.ranges) == 19


def test_no_example_is_made_of_published_figures(catalogue: Catalogue, published: FigureSet) -> None:
    with pytest.raises(NoExampleError):
        build_example_review(catalogue, published)
