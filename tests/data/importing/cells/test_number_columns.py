"""A column of numbers comes back as it was meant, or is asked about, or its faulty cells are named."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.importing.cells.number_columns import ParsedColumn, read_number_column
from data.importing.cells.number_readings import MOST_COUNT, NumberKind
from data.importing.model import ImportedCell, NumberConvention
from tests.language.rendered import in_vietnamese

COMMA, POINT, SHARE, PERCENT = (
    NumberConvention.COMMA,
    NumberConvention.POINT,
    NumberConvention.SHARE,
    NumberConvention.PERCENT,
)
MARKS = {COMMA: ",", POINT: "."}
COUNTS = st.lists(st.integers(0, MOST_COUNT) | st.integers(0, 400).map(lambda thousands: thousands * 1000))
HUNDREDTHS = st.lists(st.integers(0, 1_000_000) | st.integers(0, 10_000))
"""Percents in ten-thousandths of a point, many of them below one."""


def values(
    cells: Sequence[ImportedCell], kind: NumberKind, convention: NumberConvention | None = None
) -> list[float | None]:
    reading = read_number_column(cells, kind, convention)
    assert reading.faults == ()
    assert reading.choices == ()
    return list(reading.values)


def faulty(
    cells: Sequence[ImportedCell], kind: NumberKind, convention: NumberConvention | None = None
) -> list[str]:
    return [
        in_vietnamese(in_vietnamese(fault.found))
        for fault in read_number_column(cells, kind, convention).faults
    ]


def agrees(
    reading: ParsedColumn, cells: Sequence[ImportedCell], kind: NumberKind, meant: NumberConvention
) -> list[float | None]:
    """Give a reading's values, answering its question where it has one; what it gave before must stand."""
    assert reading.faults == ()
    if not reading.choices:
        return list(reading.values)
    assert meant in reading.choices
    answered = values(cells, kind, meant)
    assert all(before in {None, after} for before, after in zip(reading.values, answered, strict=True))
    return answered


@pytest.mark.parametrize(
    "cell",
    ["1.273", "1 273", "1\u00a0273", "1\u202f273", "1\u2009273", "1'273", "1’273", "1273",
     "\uff11\uff12\uff17\uff13", "'1273", '"1273"', " 1273\u00a0", "\ufeff1273", "1.273,0",
     1273.0, 1273, 1272.9999999999998],
)  # fmt: skip
def test_a_count_is_read_however_it_is_written(cell: ImportedCell) -> None:
    assert values([cell], NumberKind.COUNT) == [1273]


@pytest.mark.parametrize("cell", ["1.273 hộ", "1273 hộ", "1273 ho", "1.273\u00a0HỘ", "1273hộ."])
def test_a_count_may_say_that_it_counts_households(cell: str) -> None:
    assert values([cell], NumberKind.COUNT) == [1273]
    assert [fault.index for fault in read_number_column([cell], NumberKind.PERCENT).faults] == [0]


@pytest.mark.parametrize(
    "cell",
    [
        "8,32",
        "8.32",
        "8,32%",
        "8.32 %",
        "8,32\u00a0%",
        "\uff18\uff0c\uff13\uff12\uff05",
        8.32,
        8.319999999999999,
        8.320000000001,
    ],
)
def test_a_percent_is_read_however_it_is_written(cell: ImportedCell) -> None:
    assert values([cell], NumberKind.PERCENT) == [8.32]


@pytest.mark.parametrize("kind", NumberKind)
@pytest.mark.parametrize("cell", ["-", "–", "—", " - ", "−"])
def test_a_lone_dash_is_zero(cell: str, kind: NumberKind) -> None:
    assert values([cell], kind) == [0]


@pytest.mark.parametrize("kind", NumberKind)
@pytest.mark.parametrize("cell", [None, "", "  ", "\u00a0", "\u200b", "''"])
def test_a_blank_cell_has_no_value(cell: ImportedCell, kind: NumberKind) -> None:
    assert values([cell, "12"], kind) == [None, 12]


@pytest.mark.parametrize("kind", NumberKind)
@pytest.mark.parametrize(
    "cell",
    [-1, "-5", "−5", "(5)", "abc", float("nan"), float("inf"), "1e400", "1e1", 10**400, True, False, "#REF!",
     "#DIV/0!", "2016-12-31", "12²", "5 khẩu", ".", "…", "x", "--", "1..2", "1,2,3", "1.23.456", "1.273 456",
     "1  273", "٣", "=1+1", "1\n273", "5, 273", "0 273", "%", "9" * 30_000, "\ud800", "\x001"],
)  # fmt: skip
def test_what_is_no_number_is_a_fault(cell: ImportedCell, kind: NumberKind) -> None:
    reading = read_number_column(["12", cell, "7"], kind)
    assert [fault.index for fault in reading.faults] == [1]
    assert reading.values == (12, None, 7)
    assert len(reading.faults[0].found.encode()) <= 42


@pytest.mark.parametrize("cell", [12.5, "12,5", "12%", "8.32", MOST_COUNT + 1, 1.273])
def test_what_is_no_whole_number_is_no_count(cell: ImportedCell) -> None:
    assert len(faulty([cell], NumberKind.COUNT)) == 1


@pytest.mark.parametrize("cell", [100.5, "101", "1 273", "1.273,5", "120%", "100,01"])
def test_more_than_everybody_is_no_percent(cell: ImportedCell) -> None:
    assert len(faulty([cell], NumberKind.PERCENT)) == 1


def test_a_fault_says_what_was_found_and_expected() -> None:
    fault = read_number_column([12.5], NumberKind.COUNT).faults[0]
    assert (in_vietnamese(in_vietnamese(fault.found)), in_vietnamese(in_vietnamese(fault.expected))) == (
        "12,5",
        "số hộ nguyên, không âm, ví dụ 1273",
    )
    assert (
        in_vietnamese(read_number_column(["abc"], NumberKind.PERCENT).faults[0].expected)
        == "tỷ lệ phần trăm từ 0 đến 100, ví dụ 8,32"
    )
    assert in_vietnamese(read_number_column([20.0], NumberKind.PERCENT, SHARE).faults[0].expected).startswith(
        "phần của 1"
    )


def test_one_sign_means_what_its_column_can_hold() -> None:
    assert values(["1.273", "8.32"], NumberKind.PERCENT) == [1.273, 8.32]
    assert values(["1.273", "273"], NumberKind.COUNT) == [1273, 273]
    assert values(["1,273", "273"], NumberKind.COUNT) == [1273, 273]


@pytest.mark.parametrize("decisive", ["1.273", "1.234.000", "120,0"])
def test_one_cell_decides_a_column_of_counts(decisive: str) -> None:
    assert values(["35.000", decisive, "12.000"], NumberKind.COUNT)[::2] == [35000, 12000]


def test_round_thousands_alone_are_asked_about() -> None:
    reading = read_number_column(["35.000", "7", "", "12.000"], NumberKind.COUNT)
    assert reading == ParsedColumn((None, 7, None, None), choices=(COMMA, POINT))
    assert values(["35.000", "12.000"], NumberKind.COUNT, COMMA) == [35000, 12000]
    assert values(["35.000", "12.000"], NumberKind.COUNT, POINT) == [35, 12]


def test_a_faulty_cell_decides_nothing() -> None:
    reading = read_number_column(["35.000", "12.5"], NumberKind.COUNT)
    assert reading.choices == (COMMA, POINT)
    assert [fault.index for fault in reading.faults] == [1]


def test_bare_numbers_up_to_one_may_be_shares() -> None:
    cells: list[ImportedCell] = [0.0832, "0,05", 0.0, None, "8%"]
    assert read_number_column(cells, NumberKind.PERCENT) == ParsedColumn(
        (None, None, 0, None, 8), choices=(SHARE, PERCENT)
    )
    assert values(cells, NumberKind.PERCENT, SHARE) == [8.32, 5, 0, None, 8]
    assert values(cells, NumberKind.PERCENT, PERCENT) == [0.0832, 0.05, 0, None, 8]


@pytest.mark.parametrize("cells", [["0,5%", "0,08 %"], [0.5, 1.5], ["0,5", "1,01"], [0.0, "-"], []])
def test_shares_are_ruled_out_by_percent_signs_and_by_more_than_one(cells: list[ImportedCell]) -> None:
    assert read_number_column(cells, NumberKind.PERCENT).choices == ()


def test_cells_that_break_the_columns_convention_are_named() -> None:
    reading = read_number_column(["8,32", "7.1", "2,2", "3"], NumberKind.PERCENT)
    assert [(fault.index, in_vietnamese(in_vietnamese(fault.found))) for fault in reading.faults] == [
        (1, "7.1")
    ]
    assert "dấu phẩy" in in_vietnamese(reading.faults[0].expected)
    assert reading.values == (8.32, None, 2.2, 3)
    assert faulty(["1.273", "1,273", "1,100"], NumberKind.COUNT) == ["1.273"]


def test_an_answer_that_a_cell_contradicts_is_a_fault() -> None:
    assert faulty(["1.273", "35.000"], NumberKind.COUNT, POINT) == ["1.273"]


def test_an_answer_for_another_kind_of_column_changes_nothing() -> None:
    assert read_number_column(["35.000"], NumberKind.COUNT, SHARE).choices == (COMMA, POINT)


def test_text_keeps_its_decimals_and_stored_numbers_ten_digits() -> None:
    assert values(["8,123456789012", "50"], NumberKind.PERCENT) == [8.123456789012, 50]
    assert values([100 / 3], NumberKind.PERCENT) == [33.33333333]


def _grouped(count: int, gap: str) -> str:
    return f"{count:,}".replace(",", gap)


@settings(max_examples=500, deadline=None)
@given(
    COUNTS,
    st.sampled_from(list(MARKS)),
    st.sampled_from(["sign", "", " ", "\u00a0", "\u202f", "'"]),
    st.integers(0, 3),
)
def test_counts_in_any_one_convention_come_back(
    counts: list[int], mark: NumberConvention, gap: str, zeros: int
) -> None:
    sign = MARKS[POINT if mark is COMMA else COMMA] if gap == "sign" else gap
    decimals = MARKS[mark] + "0" * zeros if zeros else ""
    cells = [f"{_grouped(count, sign)}{decimals}" for count in counts]
    assert agrees(read_number_column(cells, NumberKind.COUNT), cells, NumberKind.COUNT, mark) == counts


@settings(max_examples=500, deadline=None)
@given(HUNDREDTHS, st.sampled_from(list(MARKS)), st.sampled_from(["", "%", " %"]), st.integers(4, 6))
def test_percents_in_any_one_convention_come_back(
    parts: list[int], mark: NumberConvention, sign: str, places: int
) -> None:
    meant = [Decimal(part) / 10_000 for part in parts]
    cells = [f"{value:.{places}f}".replace(".", MARKS[mark]) + sign for value in meant]
    assert agrees(read_number_column(cells, NumberKind.PERCENT), cells, NumberKind.PERCENT, PERCENT) == list(
        map(float, meant)
    )


@settings(max_examples=500, deadline=None)
@given(HUNDREDTHS, st.lists(st.sampled_from([None, "", "-"])))
def test_stored_percents_come_back(parts: list[int], others: list[ImportedCell]) -> None:
    meant = [part / 10_000 for part in parts]
    cells: list[ImportedCell] = [*meant, *others]
    found = agrees(read_number_column(cells, NumberKind.PERCENT), cells, NumberKind.PERCENT, PERCENT)
    assert found[: len(meant)] == meant


@settings(max_examples=500, deadline=None)
@given(HUNDREDTHS)
def test_shares_are_asked_about_and_come_back(parts: list[int]) -> None:
    cells = [part / 1_000_000 for part in parts]
    reading = read_number_column(cells, NumberKind.PERCENT)
    assert bool(reading.choices) == any(cells)
    assert agrees(reading, cells, NumberKind.PERCENT, SHARE) == [part / 10_000 for part in parts]


@settings(deadline=None)
@given(
    st.lists(st.none() | st.booleans() | st.floats() | st.text()),
    st.sampled_from(NumberKind),
    st.sampled_from([None, *NumberConvention]),
)
def test_any_cells_are_read_within_bounds_or_named(
    cells: list[ImportedCell], kind: NumberKind, convention: NumberConvention | None
) -> None:
    reading = read_number_column(cells, kind, convention)
    assert len(reading.values) == len(cells)
    most = MOST_COUNT if kind is NumberKind.COUNT else 100
    assert all(value is None or 0 <= value <= most for value in reading.values)
    assert all(reading.values[fault.index] is None for fault in reading.faults)
