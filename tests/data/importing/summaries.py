"""Summary sheets of made-up numbers that add up, as rows of cells: what tests change to make them wrong."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from data.importing.model import ImportedBook, ImportedCell, ImportedSheet, ImportRequest
from data.model.sources import Source
from data.model.standards import Standard

SOURCE = Source("batch", "UBND tỉnh", "1/QĐ-UBND", "2024-01-05", "")
ASKED = ImportRequest(SOURCE, Standard.MDP_2022, 2023, "2023-12")

TOWNS = ("Thành phố Rạch Giá", "TP. Hà Tiên", "TP Phú Quốc")
COUNTRY = (
    "Huyện Kiên Lương", "Huyện Hòn Đất", "Huyện Tân Hiệp", "Huyện Châu Thành", "Huyện Giồng Riềng",
    "Huyện Gò Quao", "Huyện An Biên", "Huyện An Minh", "Huyện Vĩnh Thuận", "Huyện Kiên Hải",
    "Huyện U Minh Thượng", "Huyện Giang Thành",
)  # fmt: skip
CODES = (
    "899",
    "900",
    "911",
    "902",
    "903",
    "904",
    "905",
    "906",
    "907",
    "908",
    "909",
    "910",
    "912",
    "913",
    "914",
)

TITLE = "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023"
GROUPS_ROW = (
    "STT", "Đơn vị", "Tổng số hộ dân cư", None, "Hộ nghèo đầu năm", None, None, None,
    "Diễn biến hộ nghèo trong năm", None, None, None, None, None, "Hộ nghèo cuối năm", None, None, None,
)  # fmt: skip
MIDDLE_ROW = (
    None, None, "Tổng số", "Hộ DTTS", "Số hộ", "Tỷ lệ %", "Hộ DTTS", "Tỷ lệ %", "Số hộ thoát nghèo", None,
    "Số hộ tái nghèo", None, "Số hộ nghèo phát sinh", None, "Số hộ", "Tỷ lệ %", "Hộ DTTS", "Tỷ lệ %",
)  # fmt: skip
LOWEST_ROW = (
    *[None] * 8, "Số hộ", "Tỷ lệ %", "Số hộ", "Tỷ lệ %", "Số hộ", "Tỷ lệ %", *[None] * 4,
)  # fmt: skip
NUMBERS_ROW = ("A", "B", *(f"({number})" for number in range(1, 17)))


@dataclass(frozen=True, slots=True)
class Counts:
    """Made-up households of a row; `back` fell back into poverty, `new` are poor for the first time."""

    all: int
    minority: int
    start: int
    start_minority: int
    escaped: int
    back: int
    new: int
    end_minority: int

    @property
    def end(self) -> int:
        """Households at the end of the year."""
        return self.start - self.escaped + self.back + self.new

    def plus(self, other: "Counts") -> "Counts":
        """Add up two rows."""
        pairs = zip(_fields(self), _fields(other), strict=True)
        return Counts(*(one + two for one, two in pairs))


def _fields(counts: Counts) -> tuple[int, ...]:
    return (
        counts.all, counts.minority, counts.start, counts.start_minority,
        counts.escaped, counts.back, counts.new, counts.end_minority,
    )  # fmt: skip


def counts_of(index: int) -> Counts:
    """Make up a district's households from its place in the list."""
    return Counts(
        all=20_000 + 1_111 * index,
        minority=2_000 + 97 * index,
        start=700 + 31 * index,
        start_minority=100 + 7 * index,
        escaped=200 + 3 * index,
        back=4 + index,
        new=15 + index,
        end_minority=60 + 5 * index,
    )


def total(parts: Sequence[Counts]) -> Counts:
    summed = parts[0]
    for part in parts[1:]:
        summed = summed.plus(part)
    return summed


def percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 0.0


def number_cells(counts: Counts) -> list[ImportedCell]:
    """Give a row's sixteen numbers in the documented order; percents to two decimals."""
    moves = (counts.escaped, counts.back, counts.new)
    cells: list[float] = [
        counts.all, counts.minority, counts.start, percent(counts.start, counts.all),
        counts.start_minority, percent(counts.start_minority, counts.minority),
    ]  # fmt: skip
    for move in moves:
        cells += [move, percent(move, counts.start)]
    cells += [
        counts.end, percent(counts.end, counts.all),
        counts.end_minority, percent(counts.end_minority, counts.minority),
    ]  # fmt: skip
    return [float(cell) for cell in cells]


def summary_rows(title: str = TITLE) -> list[list[ImportedCell]]:
    """Give a whole sheet: title, header of three rows, sections with subtotals, total, signature.

    Districts stand in rows 8 to 10 and 12 to 23 as a spreadsheet counts them, sums in rows 7, 11 and 24.
    """
    numbers = [counts_of(index) for index in range(15)]
    towns, country = numbers[:3], numbers[3:]
    rows: list[list[ImportedCell]] = [[title], [None]]
    near = "CẬN" in title.upper()
    rows += [
        [cell.replace("nghèo", "cận nghèo") if cell and near else cell for cell in header]
        for header in (GROUPS_ROW, MIDDLE_ROW, LOWEST_ROW, NUMBERS_ROW)
    ]
    rows.append(["I", "Khu vực thành thị", *number_cells(total(towns))])
    rows += [
        _row(index, name, counts) for index, (name, counts) in enumerate(zip(TOWNS, towns, strict=True), 1)
    ]
    rows.append(["II", "Khu vực nông thôn", *number_cells(total(country))])
    rows += [
        _row(index, name, counts)
        for index, (name, counts) in enumerate(zip(COUNTRY, country, strict=True), 1)
    ]
    rows.append([None, "Tổng cộng", *number_cells(total(numbers))])
    rows += [
        [None, "Ghi chú: số liệu đến 14/12"],
        [None, "NGƯỜI LẬP BIỂU", *[None] * 12, "TM. UỶ BAN NHÂN DÂN"],
    ]
    return rows


def _row(number: int, name: str, counts: Counts) -> list[ImportedCell]:
    return [float(number), name, *number_cells(counts)]


def book_of(
    sheets: Mapping[str, Sequence[Sequence[ImportedCell]]], file: str = "tong-hop.xlsx"
) -> ImportedBook:
    made = tuple(ImportedSheet(name, tuple(tuple(row) for row in rows)) for name, rows in sheets.items())
    return ImportedBook(file, sha256(file.encode()).hexdigest(), made)


def unsaved(book: ImportedBook, *places: tuple[int, int]) -> ImportedBook:
    """Mark cells of the first sheet as formulas without a stored value."""
    return replace(book, sheets=(replace(book.sheets[0], unsaved=frozenset(places)), *book.sheets[1:]))
