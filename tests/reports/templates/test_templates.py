"""Templates hold an example that can't be taken for real, and that imports once its stamp is gone."""

import io
from collections.abc import Callable
from dataclasses import replace

import openpyxl
import pytest

from data.importing.book_importer import import_book
from data.importing.files.sandbox import read_book
from data.importing.importer import import_file
from data.importing.model import ImportedBook, ImportRequest
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Unit
from data.model.sources import Source
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.templates.example_review import NoExampleError, build_example_review
from reports.templates.summary_workbook import write_summary_template
from reports.templates.tidy_table import write_tidy_template_csv, write_tidy_template_workbook
from tests.language.rendered import in_vietnamese

NOTHING = FigureSet.of(())
SOURCE = Source("batch", "UBND tỉnh", "1/QĐ-UBND", "2026-01-05", "")
Writer = Callable[[Catalogue, FigureSet, Texts], bytes]
WRITERS: tuple[Writer, ...] = (write_summary_template, write_tidy_template_workbook, write_tidy_template_csv)


def unstamped(book: ImportedBook) -> ImportedBook:
    return replace(book, sheets=tuple(replace(sheet, rows=sheet.rows[1:]) for sheet in book.sheets))


def asked(catalogue: Catalogue, figures: FigureSet) -> ImportRequest:
    example = build_example_review(catalogue, figures)
    return ImportRequest(SOURCE, example.standard, example.period)


def expected(catalogue: Catalogue, figures: FigureSet) -> dict[tuple[str, Indicator, Group], float]:
    """Households of the example by district, indicator and group."""
    example = build_example_review(catalogue, figures)
    return {
        (code, indicator, group): value
        for indicator, by_code in example.moves.items()
        for code, moves in by_code.items()
        for group, value in ((Group.ALL, moves.end), (Group.ETHNIC_MINORITY, moves.end_minority))
    }


def counted(found: tuple[Figure, ...]) -> dict[tuple[str, Indicator, Group], float]:
    return {
        (f.key.area_code, f.key.indicator, f.key.group): f.value
        for f in found
        if f.key.unit is Unit.HOUSEHOLDS and f.key.area_code != PROVINCE
    }


@pytest.mark.parametrize("write", WRITERS)
def test_an_unchanged_template_is_refused_and_says_what_to_do(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, write: Writer
) -> None:
    content = write(catalogue, figures, texts)
    outcome = import_file(content, "mau", asked(catalogue, figures), catalogue, NOTHING)
    assert outcome.figures == ()
    assert {fault.row for fault in outcome.faults} == {1}
    assert all("VÍ DỤ – SỐ LIỆU MINH HOẠ" in in_vietnamese(fault.found) for fault in outcome.faults)
    assert all("Thay các số ví dụ" in in_vietnamese(fault.advice) for fault in outcome.faults)


@pytest.mark.parametrize("write", WRITERS)
def test_a_template_without_its_stamp_gives_the_figures_of_its_example(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, write: Writer
) -> None:
    content = write(catalogue, figures, texts)
    book = unstamped(read_book(content, "mau"))
    outcome = import_book(book, asked(catalogue, figures), catalogue, NOTHING)
    assert (outcome.faults, outcome.warnings, outcome.questions) == ((), (), ())
    assert counted(outcome.figures) == expected(catalogue, figures)


def test_the_layouts_of_one_example_agree(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> None:
    found = []
    for write in WRITERS:
        book = unstamped(read_book(write(catalogue, figures, texts), "mau"))
        outcome = import_book(book, asked(catalogue, figures), catalogue, NOTHING)
        found.append({f.key: f.value for f in outcome.figures if f.key.area_code != PROVINCE})
    assert found[0] == found[1] == found[2]


def test_the_examples_numbers_are_hatched_and_its_sums_are_formulas(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    content = write_summary_template(catalogue, figures, texts)
    for sheet in openpyxl.load_workbook(io.BytesIO(content)).worksheets:
        assert sheet["A1"].value.startswith("VÍ DỤ – SỐ LIỆU MINH HOẠ")
        numbers = [
            cell for row in sheet.iter_rows(min_row=9, max_row=26, min_col=3, max_col=18) for cell in row
        ]
        assert {cell.fill.patternType for cell in numbers} == {"lightUp"}
        assert sum(cell.data_type == "f" for cell in numbers) == 3 * 16
        assert len(sheet.merged_cells.ranges) == 19


def test_no_example_is_made_of_published_figures(catalogue: Catalogue, published: FigureSet) -> None:
    with pytest.raises(NoExampleError):
        build_example_review(catalogue, published)
