"""A summary sheet is understood in every shape that offices give it; what is unclear is a fault."""

from collections.abc import Sequence

import pytest

from data.importing.book_importer import import_book
from data.importing.model import ImportedCell, ImportResult
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Unit
from data.published.catalogue import Catalogue
from tests.data.importing.summaries import (
    ASKED,
    CODES,
    COUNTRY,
    TITLE,
    TOWNS,
    book_of,
    counts_of,
    number_cells,
    percent,
    summary_rows,
    total,
)
from tests.language.rendered import in_vietnamese

Rows = list[list[ImportedCell]]
NAMES = (*TOWNS, *COUNTRY)
NOTHING = FigureSet.of(())


def read(catalogue: Catalogue, rows: Rows, name: str = "Sheet1") -> ImportResult:
    return import_book(book_of({name: rows}), ASKED, catalogue, NOTHING)


def simple(header: Sequence[str], columns: Sequence[int]) -> Rows:
    """Give a sheet with one header row and some of the sixteen numbers of each district."""
    rows: Rows = [[TITLE], list(header)]
    for index, name in enumerate(NAMES):
        cells = number_cells(counts_of(index))
        rows.append([name, *(cells[column] for column in columns)])
    return rows


def values(outcome: ImportResult, group: Group = Group.ALL, unit: Unit = Unit.HOUSEHOLDS) -> dict[str, float]:
    wanted = [f for f in outcome.figures if f.key.group is group and f.key.unit is unit]
    return {figure.key.area_code: figure.value for figure in wanted}


def ends() -> dict[str, float]:
    return {code: float(counts_of(index).end) for index, code in enumerate(CODES)}


def rates() -> dict[str, float]:
    return {code: percent(counts_of(index).end, counts_of(index).all) for index, code in enumerate(CODES)}


def province() -> dict[str, float]:
    return {PROVINCE: float(total([counts_of(index) for index in range(15)]).end)}


def test_the_official_sheet_gives_districts_and_province_in_both_groups_and_units(
    catalogue: Catalogue,
) -> None:
    outcome = read(catalogue, summary_rows())
    assert outcome.usable
    assert outcome.warnings == ()
    assert len(outcome.figures) == 16 * 4
    assert values(outcome) == ends() | province()
    assert values(outcome, unit=Unit.PERCENT).items() >= rates().items()
    minority = {code: float(counts_of(index).end_minority) for index, code in enumerate(CODES)}
    assert values(outcome, Group.ETHNIC_MINORITY).items() >= minority.items()


def test_a_figure_carries_the_review_the_source_and_the_date_that_were_asked_for(
    catalogue: Catalogue,
) -> None:
    figure = read(catalogue, summary_rows()).figures[0]
    key = Key("899", 2023, ASKED.standard or figure.key.standard, Indicator.POOR, Group.ALL, Unit.PERCENT)
    assert (figure.key, figure.as_of, figure.source) == (key, "2023-12", ASKED.source)
    assert figure.status == "imported"


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (("Đơn vị", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ"), (0, 12, 13)),
        (("Địa bàn", "Tổng số hộ dân", "Hộ nghèo cuối năm", "Tỷ lệ (%)"), (0, 12, 13)),
        (("HUYỆN, THÀNH PHỐ", "SỐ HỘ DÂN", "TỶ LỆ HỘ NGHÈO CUỐI NĂM", "SỐ HỘ NGHÈO CUỐI NĂM"), (0, 13, 12)),
        (("Ten don vi", "So ho ngheo dau nam", "Ty le", "So ho ngheo cuoi nam", "Ty le", "Tong so ho"),
         (2, 3, 12, 13, 0)),
        (("Đơn vị", "Số hộ nghèo cuối năm trước", "Tổng số hộ", "Số hộ nghèo cuối năm"), (2, 0, 12)),
        (("§¬n vÞ", "Tæng sè hé", "Hé nghÌo cuèi n¨m", "Tû lÖ %"), (0, 12, 13)),
    ],
)  # fmt: skip
def test_columns_are_found_by_their_words_in_any_order(
    catalogue: Catalogue, header: Sequence[str], columns: Sequence[int]
) -> None:
    outcome = read(catalogue, simple(header, columns))
    assert outcome.faults == ()
    assert values(outcome) == ends()
    assert values(outcome, unit=Unit.PERCENT) == rates()


def test_repeated_headers_in_one_row_go_by_the_documented_order(catalogue: Catalogue) -> None:
    header = (
        "Đơn vị", "Tổng số hộ", "Hộ DTTS", "Hộ nghèo đầu năm", "Tỷ lệ", "Hộ DTTS", "Tỷ lệ", "Thoát nghèo",
        "Tỷ lệ", "Tái nghèo", "Tỷ lệ", "Phát sinh", "Tỷ lệ", "Hộ nghèo cuối năm", "Tỷ lệ", "Hộ DTTS", "Tỷ lệ",
    )  # fmt: skip
    outcome = read(catalogue, simple(header, range(16)))
    assert outcome.faults == ()
    assert len(outcome.figures) == 15 * 4
    assert values(outcome, unit=Unit.PERCENT) == rates()


def test_a_percent_that_is_absent_is_worked_out_and_says_so(catalogue: Catalogue) -> None:
    outcome = read(catalogue, simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm"), (0, 12)))
    assert values(outcome, unit=Unit.PERCENT) == rates()
    notes = {figure.note_vi for figure in outcome.figures if figure.key.unit is Unit.PERCENT}
    assert notes == {"Tỷ lệ tính từ số hộ trong tệp"}


def test_a_percent_worked_out_by_a_formula_is_rounded_as_it_is_shown(catalogue: Catalogue) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm", "Tỷ lệ"), (0, 12, 13))
    for row, index in zip(rows[2:], range(15), strict=True):
        row[3] = 100 * counts_of(index).end / counts_of(index).all
    assert values(read(catalogue, rows), unit=Unit.PERCENT) == rates()


def test_shares_of_one_are_told_by_the_counts_and_need_no_question(catalogue: Catalogue) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm", "Tỷ lệ"), (0, 12, 13))
    for row, index in zip(rows[2:], range(15), strict=True):
        row[3] = counts_of(index).end / counts_of(index).all
    outcome = read(catalogue, rows)
    assert outcome.questions == ()
    assert values(outcome, unit=Unit.PERCENT) == rates()


def test_a_blank_column_is_not_given_and_single_blanks_and_dashes_are_zero(catalogue: Catalogue) -> None:
    rows = summary_rows()
    for row in rows[6:24]:
        row[16] = row[17] = None
    rows[7][10], rows[7][11], rows[7][14], rows[7][15] = "-", None, 515.0, percent(515, 20_000)
    for sums in (rows[6], rows[23]):
        sums[10] = float(str(sums[10])) - 4
        sums[14] = float(str(sums[14])) - 4
        sums[11], sums[15] = None, None
    outcome = read(catalogue, rows)
    assert outcome.faults == ()
    assert values(outcome, Group.ETHNIC_MINORITY) == {}
    assert values(outcome)["899"] == 515


def test_a_district_in_both_sections_is_the_sum_of_its_parts(catalogue: Catalogue) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm", "Tỷ lệ"), (0, 12, 13))
    rows[2:2] = [["I. Khu vực thành thị"], ["Kiên Lương", 1000.0, 20.0, 2.0]]
    rows.insert(4, ["II. Khu vực nông thôn"])
    outcome = read(catalogue, rows)
    assert outcome.faults == ()
    town, country = 20, counts_of(3).end
    assert values(outcome)["902"] == town + country
    assert values(outcome, unit=Unit.PERCENT)["902"] == percent(town + country, 1000 + counts_of(3).all)
    assert {
        f.note_vi for f in outcome.figures if f.key.area_code == "902" and f.key.unit is Unit.HOUSEHOLDS
    } == {"Cộng phần thành thị và phần nông thôn của địa bàn"}


@pytest.mark.parametrize("name", ["Tổng cộng", "TỔNG", "Cộng", "Toàn tỉnh", "Tỉnh Kiên Giang", "Tong so"])
@pytest.mark.parametrize("above", [True, False])
def test_the_total_is_the_province_wherever_it_stands(
    catalogue: Catalogue, name: str, *, above: bool
) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm"), (0, 12))
    everyone = total([counts_of(index) for index in range(15)])
    rows.insert(2 if above else len(rows), [name, float(everyone.all), float(everyone.end)])
    assert values(read(catalogue, rows))[PROVINCE] == everyone.end


def test_subtotals_may_stand_below_their_sections(catalogue: Catalogue) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm"), (0, 12))
    towns, country = [total([counts_of(i) for i in part]) for part in (range(3), range(3, 15))]
    rows.insert(5, ["Cộng", float(towns.all), float(towns.end)])
    rows.append(["Cộng", float(country.all), float(country.end)])
    rows.append(["Tổng cộng", float(towns.all + country.all), float(towns.end + country.end)])
    outcome = read(catalogue, rows)
    assert outcome.faults == ()
    assert values(outcome)[PROVINCE] == towns.end + country.end
    rows[5][2] = 1.0
    (fault,) = read(catalogue, rows).faults
    assert fault.row == 6


def test_without_a_total_there_is_no_figure_of_the_province(catalogue: Catalogue) -> None:
    assert PROVINCE not in values(
        read(catalogue, simple(("Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm"), (0, 12)))
    )


@pytest.mark.parametrize(
    ("name", "title", "expected"),
    [
        ("HN", "BẢNG 1", Indicator.POOR),
        ("HCN", "BẢNG 2", Indicator.NEAR_POOR),
        ("Can ngheo", "", Indicator.NEAR_POOR),
        ("PL1", "TONG HOP HO NGHEO NAM 2023", Indicator.POOR),
        ("PL2", "TỔNG HỢP HỘ CẬN NGHÈO", Indicator.NEAR_POOR),
        ("PL2", "Tæng hîp hé cËn nghÌo", Indicator.NEAR_POOR),
        ("Hộ nghèo", "RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", Indicator.POOR),
        ("PL1", "RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023", None),
        ("Hộ nghèo", "TỔNG HỢP HỘ CẬN NGHÈO", None),
        ("Sheet1", "", None),
    ],
)
def test_the_subject_is_told_by_name_and_title_or_asked_for(
    catalogue: Catalogue, name: str, title: str, expected: Indicator | None
) -> None:
    rows = simple(("Đơn vị", "Tổng số hộ", "Cuối năm"), (0, 12))
    rows[0] = [title]
    outcome = read(catalogue, rows, name)
    found = {figure.key.indicator for figure in outcome.figures}
    assert found == ({expected} if expected else set())
    denied = name == "Hộ nghèo" and "CẬN" in title
    unclear = "không rõ bảng này về hộ nghèo hay hộ cận nghèo"
    told = "tên trang tính “Hộ nghèo” trái với tiêu đề" if denied else unclear
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults] == (
        [] if expected else [told]
    )


def test_the_poor_and_the_near_poor_of_one_book_are_read_together(catalogue: Catalogue) -> None:
    book = book_of({"PL1": summary_rows(), "PL2": summary_rows("TỔNG HỢP HỘ CẬN NGHÈO NĂM 2023")})
    outcome = import_book(book, ASKED, catalogue, NOTHING)
    assert outcome.faults == ()
    assert len(outcome.figures) == 2 * 16 * 4


def test_two_sheets_about_the_same_are_a_fault(catalogue: Catalogue) -> None:
    outcome = import_book(book_of({"A": summary_rows(), "B": summary_rows()}), ASKED, catalogue, NOTHING)
    assert "cùng nội dung với trang tính A" in {
        in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults
    }


def test_a_sheet_without_a_table_is_named_and_left_out(catalogue: Catalogue) -> None:
    book = book_of({"HN": summary_rows(), "Hướng dẫn": [["Điền các ô màu vàng"]], "Trống": [[None]]})
    outcome = import_book(book, ASKED, catalogue, NOTHING)
    assert outcome.usable
    assert [(warning.sheet, in_vietnamese(in_vietnamese(warning.found))) for warning in outcome.warnings] == [
        ("Hướng dẫn", "trang tính không được đọc")
    ]


def test_a_book_without_any_table_is_a_fault(catalogue: Catalogue) -> None:
    outcome = import_book(book_of({"A": [["một", "hai"], [1.0, 2.0]]}), ASKED, catalogue, NOTHING)
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults] == [
        "không có bảng nào nhận ra được"
    ]
