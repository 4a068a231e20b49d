"""A tidy table is read in any order of columns, by codes or by Vietnamese words, and checked row by row."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from data.importing.book_importer import import_book
from data.importing.importer import import_file
from data.importing.model import ImportedCell, ImportRequest, ImportResult, NumberConvention
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.tables.csv_file import write_figure_csv
from reports.tables.figure_workbook import write_figure_workbook
from tests.data.importing.summaries import SOURCE, book_of
from tests.language.rendered import in_vietnamese

NOTHING = FigureSet.of(())
ASKED = ImportRequest(SOURCE)
HEADER = (
    "Mã địa bàn",
    "Địa bàn",
    "Chuẩn nghèo",
    "Năm",
    "Chỉ tiêu",
    "Đối tượng",
    "Đơn vị",
    "Giá trị",
    "Ghi chú",
)
ROW: tuple[ImportedCell, ...] = ("908", "An Biên", "mdp-2022", 2023.0, "nghèo", "DTTS", "%", 1.25, "Ước")
KEY = Key("908", 2023, Standard.MDP_2022, Indicator.POOR, Group.ETHNIC_MINORITY, Unit.PERCENT)


def read(
    catalogue: Catalogue,
    *rows: Sequence[ImportedCell],
    header: Sequence[ImportedCell] = HEADER,
    asked: ImportRequest = ASKED,
) -> ImportResult:
    return import_book(book_of({"Bảng": [header, *rows]}, "bang.csv"), asked, catalogue, NOTHING)


def changed(**cells: ImportedCell) -> tuple[ImportedCell, ...]:
    """Give the row with some cells changed, by the code of their column."""
    names = ("code", "area", "standard", "period", "indicator", "group", "unit", "value", "note")
    return tuple(cells.get(name, cell) for name, cell in zip(names, ROW, strict=True))


def test_a_row_is_a_figure_with_its_note(catalogue: Catalogue) -> None:
    outcome = read(catalogue, ROW)
    (figure,) = outcome.figures
    assert (figure.key, figure.value, figure.note_vi, figure.as_of) == (KEY, 1.25, "Ước", "2023")
    assert (figure.status, figure.source) == ("imported", SOURCE)


def test_columns_may_stand_in_any_order_in_english_with_strange_ones_between(catalogue: Catalogue) -> None:
    header = ("value", "unit", "colour", "area_code", "group", "indicator", "standard", "period")
    outcome = read(
        catalogue,
        (1.25, "percent", "red", "908", "ethnic_minority", "poor", "mdp-2022", "2023"),
        header=header,
    )
    assert [figure.key for figure in outcome.figures] == [KEY]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"standard": "Chuẩn đa chiều 2022–2025"}, {}),
        ({"standard": "CHUẨN NGHÈO ĐA CHIỀU 2022-2025"}, {}),
        ({"standard": "2022-2025"}, {}),
        ({"standard": "2016–2020", "period": "2020"}, {"standard": Standard.MDP_2016, "period": 2020}),
        ({"indicator": "Hộ cận nghèo"}, {"indicator": Indicator.NEAR_POOR}),
        ({"indicator": "Hộ nghèo và cận nghèo"}, {"indicator": Indicator.POOR_OR_NEAR_POOR}),
        ({"group": "Tất cả các hộ"}, {"group": Group.ALL}),
        ({"group": None}, {"group": Group.ALL}),
        ({"group": "Hộ Khmer"}, {"group": Group.KHMER}),
        ({"unit": "hộ", "value": "1.273"}, {"unit": Unit.HOUSEHOLDS}),
        ({"unit": "% số hộ"}, {}),
        ({"code": None, "area": "HUYEN AN BIEN"}, {}),
        ({"code": 91.0, "area": "Kiên Giang"}, {"area_code": "91"}),
    ],
)
def test_words_are_read_as_codes(
    catalogue: Catalogue, cells: dict[str, ImportedCell], expected: dict[str, str]
) -> None:
    outcome = read(catalogue, changed(**cells))
    assert outcome.faults == ()
    assert outcome.figures[0].key == replace(KEY, **expected)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cells", "column", "found"),
    [
        ({"code": None, "area": "An Biênn"}, "Địa bàn", "“An Biênn”"),
        ({"code": None, "area": "<script>"}, "Địa bàn", "“<script>”"),
        ({"code": None, "area": None}, "Địa bàn", "ô trống"),
        ({"code": "909"}, "Địa bàn", "“909” và “An Biên”"),
        ({"standard": "chuẩn mới"}, "Chuẩn nghèo", "“chuẩn mới”"),
        ({"standard": None}, "Chuẩn nghèo", "ô trống"),
        ({"period": 2016.0}, "Năm", "2016"),
        ({"period": "năm nay"}, "Năm", "“năm nay”"),
        ({"indicator": "giàu"}, "Chỉ tiêu", "“giàu”"),
        ({"group": "nam"}, "Đối tượng", "“nam”"),
        ({"unit": None}, "Đơn vị", "ô trống"),
        ({"value": None}, "Giá trị", "ô trống"),
        ({"value": 120.0}, "Giá trị", "“120”"),
        ({"value": "=1+1"}, "Giá trị", "“=1+1”"),
        ({"unit": "hộ", "value": 2.5}, "Giá trị", "“2,5”"),
    ],
)
def test_a_wrong_cell_is_a_fault_at_its_place(
    catalogue: Catalogue, cells: dict[str, ImportedCell], column: str, found: str
) -> None:
    outcome = read(catalogue, ROW, changed(**cells))
    assert [
        (
            fault.sheet,
            fault.row,
            in_vietnamese(in_vietnamese(fault.column)),
            in_vietnamese(in_vietnamese(fault.found)),
        )
        for fault in outcome.faults
    ] == [("Bảng", 3, column, found)]
    assert outcome.figures == ()


def test_every_fault_of_every_row_is_told_at_once(catalogue: Catalogue) -> None:
    faults = read(catalogue, changed(unit="?", indicator="?"), changed(value="?")).faults
    assert [(fault.row, in_vietnamese(in_vietnamese(fault.column))) for fault in faults] == [
        (2, "Chỉ tiêu"),
        (2, "Đơn vị"),
        (3, "Giá trị"),
    ]


@pytest.mark.parametrize("name", ["Đơn vị", "Giá trị", "Chỉ tiêu", "Chuẩn nghèo", "Năm"])
def test_a_missing_column_is_named(catalogue: Catalogue, name: str) -> None:
    at = HEADER.index(name)
    rows = [tuple(cell for index, cell in enumerate(row) if index != at) for row in (HEADER, ROW)]
    (fault,) = read(catalogue, rows[1], header=rows[0]).faults
    assert (
        fault.row,
        in_vietnamese(in_vietnamese(fault.column)),
        in_vietnamese(in_vietnamese(fault.expected)),
    ) == (
        1,
        name,
        f"cột “{name}”",
    )


def test_the_pages_own_words_for_columns_are_read_like_the_old_ones(catalogue: Catalogue) -> None:
    words = {"Chỉ tiêu": "Loại hộ", "Đối tượng": "Nhóm hộ"}
    as_on_pages = read(catalogue, ROW, header=[words.get(name, name) for name in HEADER])
    assert as_on_pages.faults == ()
    assert as_on_pages.figures == read(catalogue, ROW).figures


def test_what_the_person_said_stands_in_for_missing_columns(catalogue: Catalogue) -> None:
    header, row = (HEADER[1], *HEADER[4:]), (ROW[1], *ROW[4:])
    asked = replace(ASKED, standard=Standard.MDP_2022, period=2023)
    assert [figure.key for figure in read(catalogue, row, header=header, asked=asked).figures] == [KEY]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (replace(ASKED, period=2022), "năm 2023 ở 2 dòng"),
        (replace(ASKED, standard=Standard.MDP_2016), "Chuẩn nghèo đa chiều 2022–2025 ở 2 dòng"),
    ],
)
def test_a_file_that_contradicts_what_was_said_is_a_fault(
    catalogue: Catalogue, asked: ImportRequest, found: str
) -> None:
    outcome = read(catalogue, ROW, changed(code="909", area="An Minh"), asked=asked)
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults] == [found]


def test_a_figure_twice_is_a_fault(catalogue: Catalogue) -> None:
    (fault,) = read(catalogue, ROW, changed(value=1.5)).faults
    assert (fault.row, in_vietnamese(in_vietnamese(fault.found))) == (
        3,
        "An Biên: trùng với dòng 2 của trang tính Bảng",
    )


def test_more_households_of_a_minority_than_of_everyone_are_a_fault(catalogue: Catalogue) -> None:
    outcome = read(catalogue, changed(unit="hộ", value=11.0), changed(unit="hộ", group="all", value=10.0))
    assert [(fault.row, in_vietnamese(in_vietnamese(fault.expected))) for fault in outcome.faults] == [
        (2, "không quá 10 của tất cả các hộ")
    ]


def test_a_note_that_calls_a_figure_an_estimate_is_a_warning_at_its_cell(catalogue: Catalogue) -> None:
    (noted,) = [one for one in read(catalogue, ROW).warnings if one.column]
    assert (noted.row, noted.column) == (2, "I")
    assert in_vietnamese(noted.found).startswith("“Ước”: kế hoạch, dự kiến")


def test_districts_left_out_are_a_warning(catalogue: Catalogue) -> None:
    (warning,) = read(catalogue, changed(note="")).warnings
    assert in_vietnamese(warning.found).startswith("thiếu 14 huyện")
    assert "Rạch Giá" in in_vietnamese(warning.found)


def test_shares_and_percents_that_look_alike_are_asked_about(catalogue: Catalogue) -> None:
    outcome = read(catalogue, changed(value=0.0125))
    (question,) = outcome.questions
    assert (question.code, question.samples) == ("Bảng|Giá trị (%)", ("0,0125",))
    assert not outcome.usable
    asked = replace(ASKED, answers={question.code: NumberConvention.SHARE})
    assert [figure.value for figure in read(catalogue, changed(value=0.0125), asked=asked).figures] == [1.25]


@pytest.mark.parametrize("word", ["Ước tính", "Minh hoạ"])
def test_estimated_rows_are_left_out_and_counted_in_older_files_too(catalogue: Catalogue, word: str) -> None:
    header = (*HEADER, "Tính chất", word)
    rows = [(*ROW, "chính thức", ""), (*changed(code="909", area="An Minh"), word.lower(), "có")]
    outcome = read(catalogue, *rows, header=header)
    assert [figure.key.area_code for figure in outcome.figures] == ["908"]
    assert in_vietnamese(outcome.warnings[0].found) == "1 dòng số ước tính, đã bỏ qua"


def test_a_file_of_nothing_but_estimates_is_refused(catalogue: Catalogue) -> None:
    outcome = read(catalogue, (*ROW, "có"), header=(*HEADER, "Minh hoạ"))
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults] == [
        "chỉ có 1 dòng số ước tính"
    ]
    assert outcome.figures == ()


def test_a_header_without_rows_is_a_fault(catalogue: Catalogue) -> None:
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in read(catalogue).faults] == [
        "không có dòng số liệu nào"
    ]


@pytest.mark.parametrize("write", [write_figure_csv, write_figure_workbook])
def test_the_apps_own_export_comes_back_without_its_estimates(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, write: Callable[..., bytes]
) -> None:
    shown = {f.key: f for f in reversed(figures.all) if f.key.standard is Standard.MDP_2022}
    content = write(tuple(shown.values()), catalogue.areas, texts)
    outcome = import_file(content, "xuat", ASKED, catalogue, NOTHING)
    assert outcome.faults == ()
    published = {key: figure.value for key, figure in shown.items() if figure.published}
    assert len(published) > 20
    assert {figure.key: figure.value for figure in outcome.figures} == published


def test_a_table_whose_every_number_is_still_asked_about_is_not_called_empty(catalogue: Catalogue) -> None:
    rows = [changed(code=code, area="", unit="hộ", value="35.000") for code in ("908", "909")]
    outcome = read(catalogue, *rows)
    assert outcome.questions
    assert outcome.faults == ()
