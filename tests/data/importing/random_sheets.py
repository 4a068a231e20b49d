"""Summary sheets of the fifteen districts in random habits, for Hypothesis, with the figures they hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from data.importing.model import NumberConvention
from data.model.areas import Area
from data.model.figures import Group, Unit
from tests.data.importing.books import CellInput, comma_text, ods, xls, xlsx
from tests.data.importing.habits import CASES, STORED, typed
from tests.data.importing.summaries import Counts, total

Row = list[CellInput]
Expected = dict[tuple[str, Group, Unit], float]

FORMATS: dict[str, Callable[[str, list[Row]], bytes]] = {
    "xlsx": lambda name, rows: xlsx({name: rows}),
    "xls": lambda name, rows: xls({name: rows}),
    "ods": lambda name, rows: ods({name: rows}),
    "csv": lambda _, rows: comma_text(rows, delimiter=";", encoding="utf-8-sig"),
}
TITLES = ("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023", "Danh sách hộ nghèo năm 2023", "Hộ nghèo")
ABOVE = (("UBND TỈNH KIÊN GIANG", None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), ("Phụ lục 1",), ())
BELOW = ("Ghi chú: theo Nghị định 07/2021/NĐ-CP", "Kiên Giang, ngày 14 tháng 12 năm 2023", "Người lập biểu")

TOTAL, START, MOVES, END = ("total", "total_minority"), ("start", "start_rate"), (
    "escaped", "escaped_rate", "back", "back_rate", "new", "new_rate",
), ("end", "end_rate", "end_minority", "end_minority_rate")  # fmt: skip

FLAT = {
    "total": "Tổng số hộ dân cư", "total_minority": "Tổng số hộ DTTS",
    "start": "Số hộ nghèo đầu năm",
    "start_rate": "Tỷ lệ hộ nghèo đầu năm %",
    "escaped": "Số hộ thoát nghèo", "escaped_rate": "Tỷ lệ thoát nghèo",
    "back": "Số hộ tái nghèo", "back_rate": "Tỷ lệ tái nghèo", "new": "Số hộ nghèo phát sinh",
    "new_rate": "Tỷ lệ phát sinh", "end": "Số hộ nghèo cuối năm", "end_rate": "Tỷ lệ hộ nghèo cuối năm (%)",
    "end_minority": "Số hộ nghèo DTTS cuối năm", "end_minority_rate": "Tỷ lệ hộ nghèo DTTS cuối năm",
}  # fmt: skip
GROUPED = {
    "total": ("Số hộ dân cư", "Tổng số"), "total_minority": ("Số hộ dân cư", "Hộ DTTS"),
    "start": ("Hộ nghèo đầu năm", "Số hộ"), "start_rate": ("Hộ nghèo đầu năm", "Tỷ lệ %"),
    "escaped": ("Số hộ thoát nghèo", "Số hộ"), "escaped_rate": ("Số hộ thoát nghèo", "Tỷ lệ %"),
    "back": ("Số hộ tái nghèo", "Số hộ"), "back_rate": ("Số hộ tái nghèo", "Tỷ lệ %"),
    "new": ("Hộ nghèo phát sinh", "Số hộ"), "new_rate": ("Hộ nghèo phát sinh", "Tỷ lệ %"),
    "end": ("Hộ nghèo cuối năm", "Số hộ"), "end_rate": ("Hộ nghèo cuối năm", "Tỷ lệ %"),
    "end_minority": ("Hộ nghèo cuối năm", "Hộ DTTS"), "end_minority_rate": ("Hộ nghèo cuối năm", "Tỷ lệ %"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Numbers:
    """How somebody writes numbers: thousands, decimals, percents as shares, and nothing at all."""

    thousands: str | None
    decimal: str | None
    places: int
    share: bool
    sign: str
    zero: CellInput

    def count(self, value: int, zero: CellInput) -> CellInput:
        """Write a number of households."""
        if value == 0:
            return zero
        return float(value) if self.thousands is None else f"{value:,}".replace(",", self.thousands)

    def rate(self, part: int, whole: int, zero: CellInput) -> CellInput:
        """Write a part of a whole as a percent."""
        if part == 0:
            return zero
        if self.share:
            return part / whole
        value = round(100 * part / whole, self.places)
        return (
            value
            if self.decimal is None
            else f"{value:.{self.places}f}{self.sign}".replace(".", self.decimal)
        )

    def answer(self, choices: Sequence[NumberConvention]) -> NumberConvention:
        """Answer a question as the writer of the sheet would."""
        if NumberConvention.SHARE in choices:
            return NumberConvention.SHARE if self.share else NumberConvention.PERCENT
        comma = self.thousands == "." or self.decimal == ","
        return NumberConvention.COMMA if comma else NumberConvention.POINT


@dataclass(frozen=True, slots=True)
class Made:
    """A file, how its numbers are written, and the figures it holds; percents to `places` decimals."""

    content: bytes
    suffix: str
    numbers: Numbers
    expected: Expected


@st.composite
def counts(draw: st.DrawFn) -> Counts:
    """Draw a district's households so that all of them add up; zeros are common."""
    everyone = draw(st.integers(500, 70_000))
    minority = draw(st.integers(0, everyone // 2))
    start = draw(st.one_of(st.just(0), st.integers(0, everyone // 3)))
    escaped = draw(st.integers(0, start))
    back, new = draw(st.integers(0, 30)), draw(st.integers(0, 90))
    end = start - escaped + back + new
    part = draw(st.integers(0, min(end, minority)))
    return Counts(everyone, minority, start, min(part, start), escaped, back, new, part)


@st.composite
def numbers(draw: st.DrawFn, *, text: bool) -> Numbers:
    """Draw a way to write numbers; only a cell of a workbook has percents as shares of one."""
    if not text or draw(st.booleans()):
        share = not text and draw(st.booleans())
        return Numbers(
            None, None, draw(st.sampled_from((1, 2))), share, "", draw(st.sampled_from((0.0, "-", None)))
        )
    comma = draw(st.booleans())
    return Numbers(
        thousands=draw(st.sampled_from(("." if comma else ",", " ", "\u00a0", ""))),
        decimal="," if comma else ".",
        places=draw(st.sampled_from((1, 2))),
        share=False,
        sign=draw(st.sampled_from(("", "%", " %"))),
        zero=draw(st.sampled_from(("0", "-", " - ", None, "  "))),
    )


@st.composite
def sheets(draw: st.DrawFn, districts: tuple[Area, ...]) -> Made:
    """Draw a whole file."""
    suffix = draw(st.sampled_from(sorted(FORMATS)))
    way = draw(numbers(text=suffix == "csv" or draw(st.booleans())))
    by_code = {area.code: draw(counts()) for area in districts}
    columns = _columns(draw)
    stored, case = draw(st.sampled_from(STORED)), draw(st.sampled_from(CASES))

    def label(text: str) -> str:
        return stored(case(text))

    rows = [*_above(draw, label), *_header(draw, columns, label)]
    rows += _body(draw, districts, by_code, columns, (way, label))
    rows += [[None, text] for text in BELOW[: draw(st.integers(0, 3))]]
    name = draw(st.sampled_from(("HN", "Ho ngheo", "Nghèo")))
    return Made(FORMATS[suffix](name, rows), suffix, way, _expected(by_code, columns, way))


def _columns(draw: st.DrawFn) -> tuple[str, ...]:
    """Draw which columns there are, and the order of their groups."""
    left_out = {
        column for column in (*START, *MOVES, "end_rate") if draw(st.booleans()) and draw(st.booleans())
    }
    minority = draw(st.booleans())
    groups = draw(st.permutations((TOTAL, START, MOVES, END)))
    return tuple(
        column
        for group in groups
        for column in group
        if column not in left_out
        and (minority or "minority" not in column)
        and not (column.endswith("_rate") and column.removesuffix("_rate") in left_out)
    )


def _above(draw: st.DrawFn, label: Callable[[str], str]) -> list[Row]:
    rows: list[Row] = [[cell and label(cell) for cell in line] for line in draw(st.permutations(ABOVE))[:2]]
    return (
        [*rows, [label(draw(st.sampled_from(TITLES)))], []] if draw(st.booleans()) else [[label(TITLES[0])]]
    )


def _header(draw: st.DrawFn, columns: Sequence[str], label: Callable[[str], str]) -> list[Row]:
    first: Row = [label("STT"), label("Đơn vị")]
    if draw(st.booleans()):
        return [[*first, *(label(FLAT[column]) for column in columns)], *_numbered(draw, columns)]
    groups = [GROUPED[column][0] for column in columns]
    shown = [
        group if index == 0 or groups[index - 1] != group else None for index, group in enumerate(groups)
    ]
    upper: Row = [*first, *(group and label(group) for group in shown)]
    lower: Row = [None, None, *(label(GROUPED[column][1]) for column in columns)]
    return [upper, lower, *_numbered(draw, columns)]


def _numbered(draw: st.DrawFn, columns: Sequence[str]) -> list[Row]:
    rows: list[Row] = [["A", "B", *(f"({at})" for at in range(1, len(columns) + 1))]]
    return rows if draw(st.booleans()) else []


def _body(
    draw: st.DrawFn,
    districts: Sequence[Area],
    by_code: dict[str, Counts],
    columns: Sequence[str],
    habits: tuple[Numbers, Callable[[str], str]],
) -> list[Row]:
    way, label = habits
    towns = [area for area in districts if area.type_vi == "thành phố"]
    country = [area for area in districts if area not in towns]
    everyone: Row = [None, label("Tổng cộng"), *_cells(total(list(by_code.values())), columns, way, 0.0)]
    rows: list[Row] = []
    sections = (("I", "Khu vực thành thị", towns), ("II", "Khu vực nông thôn", country))
    with_sections, with_sums = draw(st.booleans()), draw(st.booleans())
    for number, name, areas in sections:
        summed = _cells(total([by_code[area.code] for area in areas]), columns, way, 0.0) if with_sums else []
        rows += [[number, label(name), *summed]] if with_sections else []
        rows += [
            [float(at), draw(typed(area)), *_cells(by_code[area.code], columns, way, way.zero)]
            for at, area in enumerate(areas, 1)
        ]
    return [everyone, *rows] if draw(st.booleans()) else [*rows, everyone]


def _cells(made: Counts, columns: Sequence[str], way: Numbers, zero: CellInput) -> Row:
    whole = {"end_minority": made.minority}
    values = {
        "total": made.all, "total_minority": made.minority, "start": made.start, "escaped": made.escaped,
        "back": made.back, "new": made.new, "end": made.end, "end_minority": made.end_minority,
    }  # fmt: skip
    return [
        way.rate(values[name], whole.get(name, made.all), zero)
        if column.endswith("_rate")
        else way.count(values[name], zero)
        for column in columns
        for name in (column.removesuffix("_rate"),)
    ]


def _expected(by_code: dict[str, Counts], columns: Sequence[str], way: Numbers) -> Expected:
    made = by_code | {"91": total(list(by_code.values()))}
    places = way.places if "end_rate" in columns and not way.share else 2
    expected: Expected = {}
    for code, one in made.items():
        expected[code, Group.ALL, Unit.HOUSEHOLDS] = one.end
        expected[code, Group.ALL, Unit.PERCENT] = round(100 * one.end / one.all, places)
        if "end_minority" in columns and any(other.end_minority for other in by_code.values()):
            expected[code, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS] = one.end_minority
    return expected
