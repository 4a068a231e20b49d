"""Each check of a summary sheet finds the one thing that is wrong, and says where it stands."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from data.errors import Fault
from data.importing.book_importer import import_book
from data.importing.limits import FAULTS_SHOWN
from data.importing.model import ImportedCell, ImportResult, NumberConvention
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.data.importing.summaries import ASKED, book_of, counts_of, summary_rows, unsaved
from tests.data.samples import OTHER_SOURCE
from tests.language.rendered import in_vietnamese

NOTHING = FigureSet.of(())
RACH_GIA, HA_TIEN, KIEN_LUONG, SECTION, TOTAL = 7, 8, 11, 6, 23
"""Rows of the sheet in the list of its rows, from 0."""

ALL, MINORITY, START, START_RATE, ESCAPED, ESCAPED_RATE = 2, 3, 4, 5, 8, 9
END, END_RATE, END_MINORITY, END_MINORITY_RATE = 14, 15, 16, 17

Rows = list[list[ImportedCell]]
A_NAME = "tên hoặc mã của một huyện, thành phố trong tỉnh"
A_COUNT = "số hộ nguyên, không âm, ví dụ 1273"
CITY = "(Thành phố Rạch Giá)"

Change = Callable[[Rows], None]


def put(row: int, column: int, cell: ImportedCell) -> Change:
    def change(rows: Rows) -> None:
        rows[row][column] = cell

    return change


def outcome_of(catalogue: Catalogue, *changes: Change, known: FigureSet = NOTHING) -> ImportResult:
    rows = summary_rows()
    for change in changes:
        change(rows)
    return import_book(book_of({"HN": rows}), ASKED, catalogue, known)


@pytest.mark.parametrize(("year", "taken"), [(2026, True), (2027, False)])
def test_a_sheet_is_taken_for_as_long_as_the_law_keeps_the_standard(
    year: int, catalogue: Catalogue, *, taken: bool
) -> None:
    rows = summary_rows(f"TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {year}")
    asked = replace(ASKED, standard=Standard.MDP_2022, period=year)
    outcome = import_book(book_of({"HN": rows}), asked, catalogue, NOTHING)
    assert (bool(outcome.figures), bool(outcome.faults)) == (taken, not taken)
    assert {(figure.key.standard, figure.key.period) for figure in outcome.figures} <= {
        (Standard.MDP_2022, year)
    }


def said(faults: tuple[Fault, ...]) -> set[tuple[int | None, str | None, str, str]]:
    return {
        (
            fault.row,
            in_vietnamese(in_vietnamese(fault.column)).split(" ")[0],
            in_vietnamese(in_vietnamese(fault.found)),
            in_vietnamese(in_vietnamese(fault.expected)),
        )
        for fault in faults
    }


@pytest.mark.parametrize(
    ("changes", "row", "column", "found", "expected"),
    [
        ([put(RACH_GIA, 1, "Huyện Rạch Giác")], 8, "", "“Huyện Rạch Giác”", A_NAME),
        ([put(RACH_GIA, 1, None)], 8, "", "ô trống", A_NAME),
        ([put(HA_TIEN, 1, "Rạch Giá")], 9, "", "“Rạch Giá”, trùng với dòng 8",
         "mỗi huyện, thành phố một lần"),
        ([put(HA_TIEN, 1, "Rạch Giá")], None, "", "không có dòng nào của Hà Tiên (900)",
         "đủ 15 huyện, thành phố"),
        ([put(RACH_GIA, END, 20_001.0)], 8, "O", f"20.001 {CITY}", "không quá 20.000 (Tổng số hộ)"),
        ([put(RACH_GIA, END_MINORITY, 520.0)], 8, "Q", f"520 {CITY}",
         "không quá 519 (Số hộ nghèo cuối năm)"),
        ([put(RACH_GIA, MINORITY, 20_001.0)], 8, "D", f"20.001 {CITY}", "không quá 20.000 (Tổng số hộ)"),
        ([put(RACH_GIA, END_RATE, 2.7)], 8, "P", f"2,7 % {CITY}", "2,6 %"),
        ([put(RACH_GIA, ESCAPED_RATE, 11.0)], 8, "J", f"11 % {CITY}", "28,57 %"),
        ([put(TOTAL, END_RATE, 2.72)], 24, "P", "2,72 % (Tổng cộng)", "2,62 %"),
        ([put(RACH_GIA, END, 518.0)], 8, "O", f"518 {CITY}", "519"),
        ([put(TOTAL, ALL, 1.0)], 24, "C", "1 (Tổng cộng)", "tổng 416.655"),
        ([put(SECTION, ESCAPED, 1.0)], 7, "I", "1 (Khu vực thành thị)", "tổng 609"),
        ([put(RACH_GIA, END_RATE, 101.0)], 8, "P", f"“101” {CITY}",
         "tỷ lệ phần trăm từ 0 đến 100, ví dụ 8,32"),
        ([put(RACH_GIA, END, -1.0)], 8, "O", f"“-1” {CITY}", A_COUNT),
        ([put(RACH_GIA, END, "nhiều")], 8, "O", f"“nhiều” {CITY}",
         A_COUNT),
        ([put(RACH_GIA, ALL, None)], 8, "C", f"0 {CITY}", "tổng số hộ lớn hơn 0"),
        ([put(RACH_GIA, 1, "Kiên Lương?!x")], 8, "", "“Kiên Lương?!x”",
         A_NAME),
    ],
)  # fmt: skip
def test_a_wrong_cell_is_a_fault_at_its_place(
    catalogue: Catalogue, changes: list[Change], row: int | None, column: str, found: str, expected: str
) -> None:
    outcome = outcome_of(catalogue, *changes)
    assert (row, column, found, expected) in said(outcome.faults)
    assert outcome.figures == ()
    assert not outcome.usable


def test_a_name_close_to_a_district_gets_a_suggestion(catalogue: Catalogue) -> None:
    faults = outcome_of(catalogue, put(RACH_GIA, 1, "Rạch Gía Rạch")).faults
    assert any(
        "Rạch Giá (899)" in in_vietnamese(in_vietnamese(fault.advice)) for fault in faults if fault.row == 8
    )


@pytest.mark.parametrize("name", ["=cmd|'/C calc'!A0", "<script>alert(1)</script>", "{{7*7}}"])
def test_a_hostile_name_is_a_fault_that_shows_it_as_text(catalogue: Catalogue, name: str) -> None:
    faults = outcome_of(catalogue, put(RACH_GIA, 1, name)).faults
    assert f"“{name}”" in {in_vietnamese(in_vietnamese(fault.found)) for fault in faults if fault.row == 8}


def test_every_fault_is_told_at_once_in_the_order_of_the_rows(catalogue: Catalogue) -> None:
    changes = [put(KIEN_LUONG, END_RATE, 50.0), put(RACH_GIA, END_RATE, 50.0), put(TOTAL, END_RATE, 50.0)]
    rows = [fault.row for fault in outcome_of(catalogue, *changes).faults]
    assert rows == [8, 12, 24]


def test_faults_beyond_the_limit_are_counted_in_one_line(catalogue: Catalogue) -> None:
    changes = [put(row, column, "?") for row in range(7, 10) for column in range(2, 18)]
    changes += [put(row, column, "?") for row in range(11, 23) for column in range(2, 18)]
    faults = outcome_of(catalogue, *changes).faults
    assert len(faults) == FAULTS_SHOWN.value + 1
    assert in_vietnamese(faults[-1].found) == f"và {15 * 16 - FAULTS_SHOWN.value} lỗi nữa"


def test_each_missing_district_is_named(catalogue: Catalogue) -> None:
    def cut(rows: Rows) -> None:
        del rows[21:23]

    found = {in_vietnamese(in_vietnamese(fault.found)) for fault in outcome_of(catalogue, cut).faults}
    assert {"không có dòng nào của U Minh Thượng (913)", "không có dòng nào của Giang Thành (914)"} <= found


def test_one_districts_own_communes_are_told_as_such(catalogue: Catalogue) -> None:
    above: Rows = [["BẢNG HỘ NGHÈO"], ["Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm"]]
    communes = ("Thị trấn Thứ Ba", "Xã Đông Yên", "Xã Nam Thái", "X. Tây Yên", "Xã Hưng Yên")
    below: Rows = [[name, 100.0, 5.0] for name in communes]
    faults = import_book(book_of({"HN": [*above, *below]}), ASKED, catalogue, NOTHING).faults
    assert [in_vietnamese(in_vietnamese(fault.found)) for fault in faults] == [
        "5 dòng là xã, phường của một huyện, từ “Thị trấn Thứ Ba”"
    ]


@pytest.mark.parametrize(
    ("rate", "faulty"), [(2.6, False), (2.595, False), (2.61, True), (2.58, True), (3.0, True)]
)
def test_a_percent_is_held_to_the_decimals_of_its_column(
    catalogue: Catalogue, rate: float, *, faulty: bool
) -> None:
    assert bool(outcome_of(catalogue, put(RACH_GIA, END_RATE, rate)).faults) is faulty


def test_moves_may_be_percent_of_all_households(catalogue: Catalogue) -> None:
    def change(rows: Rows) -> None:
        for row in (*rows[6:24],):
            for column in (9, 11, 13):
                row[column] = round(100 * float(str(row[column - 1])) / float(str(row[ALL])), 2)

    assert outcome_of(catalogue, change).faults == ()


@pytest.mark.parametrize(("column", "name"), [(2, "Tổng số hộ"), (14, "Số hộ nghèo cuối năm")])
def test_a_missing_essential_column_is_named(catalogue: Catalogue, column: int, name: str) -> None:
    def cut(rows: Rows) -> None:
        for row in rows[2:]:
            del row[column : column + 1 + (column == 2) * 1]
            if column == 14:
                del row[14:]

    (fault,) = outcome_of(catalogue, cut).faults
    assert (in_vietnamese(in_vietnamese(fault.column)), in_vietnamese(in_vietnamese(fault.found))) == (
        name,
        "không có cột này",
    )


def test_a_blank_essential_column_is_a_fault(catalogue: Catalogue) -> None:
    def clear(rows: Rows) -> None:
        for row in rows[6:24]:
            row[END] = None

    assert "cột trống" in {
        in_vietnamese(in_vietnamese(fault.found)) for fault in outcome_of(catalogue, clear).faults
    }


def test_two_columns_that_say_the_same_are_a_fault(catalogue: Catalogue) -> None:
    header: Rows = [["HỘ NGHÈO"], ["Đơn vị", "Tổng số hộ", "Hộ nghèo cuối năm", "Hộ nghèo cuối năm"]]
    faults = import_book(
        book_of({"HN": [*header, ["An Biên", 10.0, 1.0, 2.0]]}), ASKED, catalogue, NOTHING
    ).faults
    assert "hai cột cùng nghĩa: C và D" in {in_vietnamese(in_vietnamese(fault.found)) for fault in faults}


def test_a_formula_without_a_stored_value_is_a_fault_where_it_is_used(catalogue: Catalogue) -> None:
    rows = summary_rows()
    rows[RACH_GIA][END] = None
    book = unsaved(book_of({"HN": rows}), (8, 15), (8, 40), (26, 3))
    faults = import_book(book, ASKED, catalogue, NOTHING).faults
    assert [(fault.row, in_vietnamese(in_vietnamese(fault.found))) for fault in faults] == [
        (8, "công thức chưa có kết quả")
    ]
    assert "lưu lại" in in_vietnamese(faults[0].advice)


def test_poor_and_near_poor_sheets_must_have_the_same_households(catalogue: Catalogue) -> None:
    near_poor = summary_rows("HỘ CẬN NGHÈO NĂM 2023")
    for row in (RACH_GIA, SECTION, TOTAL):
        near_poor[row][MINORITY] = float(str(near_poor[row][MINORITY])) + 1
    book = book_of({"HN": summary_rows(), "HCN": near_poor})
    faults = [fault for fault in import_book(book, ASKED, catalogue, NOTHING).faults if fault.sheet == "HCN"]
    assert (f"2.001 {CITY}", "2.000 như trang tính HN") in {
        (in_vietnamese(in_vietnamese(f.found)), in_vietnamese(in_vietnamese(f.expected))) for f in faults
    }


@pytest.mark.parametrize(
    ("standard", "period", "found"),
    [
        (None, 2023, "chưa rõ chuẩn nghèo"),
        (Standard.MDP_2022, None, "chưa rõ năm rà soát"),
        (Standard.MDP_2022, 2016, "năm 2016"),
    ],
)
def test_the_review_must_be_known_and_of_its_standard(
    catalogue: Catalogue, standard: Standard | None, period: int | None, found: str
) -> None:
    asked = replace(ASKED, standard=standard, period=period)
    outcome = import_book(book_of({"HN": summary_rows("RÀ SOÁT HỘ NGHÈO")}), asked, catalogue, NOTHING)
    assert found in {in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults}
    assert outcome.figures == ()


def known(
    value: float, *, period: int, unit: Unit = Unit.PERCENT, status: Status = Status.REPORTED
) -> FigureSet:
    key = Key("899", period, Standard.MDP_2022, Indicator.POOR, Group.ALL, unit)
    return FigureSet.of([Figure(key, str(period), value, status, OTHER_SOURCE, "", "")])


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (known(2.8, period=2023), ["bằng số đã có: 2,8 % của kỳ 2023 (Báo, 2021)"]),
        (known(2.6, period=2023), []),
        (known(2.64, period=2023), []),
        (known(520, period=2023, unit=Unit.HOUSEHOLDS), ["bằng số đã có: 520 của kỳ 2023 (Báo, 2021)"]),
        (known(2.8, period=2023, status=Status.ESTIMATED), []),
        (known(3.5, period=2022), []),
        (known(4.0, period=2022), ["bằng số cuối kỳ trước: 4 % của kỳ 2022 (Báo, 2021)"]),
        (known(701, period=2022, unit=Unit.HOUSEHOLDS),
         ["bằng số cuối kỳ trước: 701 của kỳ 2022 (Báo, 2021)"]),
        (known(7.7, period=2022, status=Status.ESTIMATED), []),
        (known(7.7, period=2022), [
            "bằng số cuối kỳ trước: 7,7 % của kỳ 2022 (Báo, 2021)",
            "không chênh quá 5 điểm, không quá gấp đôi hay một nửa kỳ trước: 7,7 % của kỳ 2022 (Báo, 2021)",
        ]),
    ],
)  # fmt: skip
def test_what_is_known_already_draws_a_warning_and_lets_the_file_through(
    catalogue: Catalogue, figures: FigureSet, expected: list[str]
) -> None:
    outcome = outcome_of(catalogue, known=figures)
    assert [in_vietnamese(in_vietnamese(warning.expected)) for warning in outcome.warnings] == expected
    assert outcome.usable


def test_a_jump_is_never_seen_across_standards(catalogue: Catalogue) -> None:
    key = Key("899", 2021, Standard.MDP_2016, Indicator.POOR, Group.ALL, Unit.PERCENT)
    other = FigureSet.of([Figure(key, "2021", 20.0, Status.OFFICIAL, OTHER_SOURCE, "", "")])
    assert outcome_of(catalogue, known=other).warnings == ()


def test_another_year_in_the_title_than_the_chosen_one_is_a_fault(catalogue: Catalogue) -> None:
    (fault,) = outcome_of(catalogue, put(0, 0, "HỘ NGHÈO NĂM 2022")).faults
    assert (in_vietnamese(in_vietnamese(fault.found)), in_vietnamese(in_vietnamese(fault.expected))) == (
        "năm 2022 trong tiêu đề",
        "năm 2023",
    )


def undecided(rows: Rows) -> None:
    """Write percents of so few poor that shares and percents look alike, without counts that could tell."""
    for row in rows[6:24]:
        row[MINORITY] = None
        row[END_MINORITY_RATE] = 0.5


def test_a_column_that_nothing_decides_is_asked_about_and_the_answer_settles_it(catalogue: Catalogue) -> None:
    rows = summary_rows()
    undecided(rows)
    for row in rows[6:24]:
        row[START_RATE + 2] = None
    book = book_of({"HN": rows})
    outcome = import_book(book, ASKED, catalogue, NOTHING)
    (question,) = outcome.questions
    assert question.code == "HN|R (Tỷ lệ hộ nghèo cuối năm, dân tộc thiểu số)"
    assert question.samples == ("0,5",)
    assert set(question.choices) == {NumberConvention.SHARE, NumberConvention.PERCENT}
    assert outcome.figures == ()
    for answer, value in ((NumberConvention.SHARE, 50.0), (NumberConvention.PERCENT, 0.5)):
        settled = import_book(book, replace(ASKED, answers={question.code: answer}), catalogue, NOTHING)
        found = {f.value for f in settled.figures if f.key.group is Group.ETHNIC_MINORITY}
        assert settled.questions == ()
        assert value in found


def test_the_made_up_sheet_adds_up(catalogue: Catalogue) -> None:
    assert counts_of(0).end == 519
    assert outcome_of(catalogue).usable
