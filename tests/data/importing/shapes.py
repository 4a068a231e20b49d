"""Ten shapes of sheets that staff bring, with made-up numbers: docs/importing.md shows them as pictures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from data.importing.model import ImportedBook, ImportedCell
from tests.data.importing.summaries import (
    CODES,
    COUNTRY,
    TOWNS,
    Counts,
    book_of,
    counts_of,
    percent,
    summary_rows,
    total,
)

Rows = list[list[ImportedCell]]
NAMES = (*TOWNS, *COUNTRY)
ALL = tuple(counts_of(index) for index in range(len(NAMES)))


@dataclass(frozen=True, slots=True)
class Shape:
    """A sheet by the name of its picture; `sheet` is the name of its only sheet."""

    name: str
    sheet: str
    rows: Rows

    @property
    def book(self) -> ImportedBook:
        """Return the sheet as a file read into cells."""
        return book_of({self.sheet: self.rows}, f"{self.name}.xlsx")


def _near(counts: Counts) -> int:
    return counts.end + counts.back + counts.new


def _districts(cells: Callable[[Counts], Sequence[float]], first: int = 1) -> Rows:
    return [
        [float(number), name, *map(float, cells(counts))]
        for number, (name, counts) in enumerate(zip(NAMES, ALL, strict=True), first)
    ]


def _table(title: str, header: Rows, cells: Callable[[Counts], Sequence[float]]) -> Rows:
    whole: Rows = [[None, "Tổng cộng", *map(float, cells(total(ALL)))]]
    return [[title], *header, *_districts(cells), *whole]


def _poor(counts: Counts) -> list[float]:
    return [counts.all, counts.end, percent(counts.end, counts.all)]


def _both(counts: Counts) -> list[float]:
    return [*_poor(counts), _near(counts), percent(_near(counts), counts.all)]


def _minority(counts: Counts) -> list[float]:
    own = counts.end_minority
    return [*_poor(counts), counts.minority, own, percent(own, counts.minority)]


def _two_years(counts: Counts) -> list[float]:
    first, last = counts.start, counts.end
    return [counts.all, first, percent(first, counts.all), last, percent(last, counts.all)]


def _persons(counts: Counts) -> list[float]:
    return [counts.all, 4 * counts.end]


def _lacking(counts: Counts) -> list[float]:
    return [counts.all, counts.end, counts.end // 3, counts.end // 5]


ONE_ROW: Rows = [["STT", "Đơn vị", "Tổng số hộ", "Số hộ nghèo cuối năm", "Tỷ lệ hộ nghèo (%)"]]
TITLE = "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023"
BOTH_TITLE = "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2023"


def _sections() -> Rows:
    rows: Rows = [[BOTH_TITLE], ["STT", "Đơn vị", "Tổng số hộ", "Số hộ", "Tỷ lệ (%)"]]
    rows += [["I", "HỘ NGHÈO", None, None, None]]
    rows += _districts(_poor)
    rows += [["II", "HỘ CẬN NGHÈO", None, None, None]]
    rows += _districts(lambda counts: [counts.all, _near(counts), percent(_near(counts), counts.all)])
    return rows


def _list() -> Rows:
    header: Rows = [["Mã địa bàn", "Địa bàn", "Năm", "Chỉ tiêu", "Đơn vị", "Giá trị"]]
    pairs = zip(CODES, NAMES, ALL, strict=True)
    return header + [
        [code, name, 2023.0, "Hộ nghèo", "hộ", float(counts.end)] for code, name, counts in pairs
    ]


SHAPES = (
    Shape("01-one-table", "Hộ nghèo", _table(TITLE, ONE_ROW, _poor)),
    Shape(
        "02-poor-and-near-poor",
        "Biểu 1",
        _table(
            BOTH_TITLE,
            [
                ["STT", "Huyện, thành phố", "Tổng số hộ", "Hộ nghèo", None, "Hộ cận nghèo", None],
                [None, None, None, "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)"],
            ],
            _both,
        ),
    ),
    Shape("03-official-form", "Hộ nghèo", summary_rows()),
    Shape("04-sections", "Biểu 2", _sections()),
    Shape(
        "05-two-years",
        "Hộ nghèo",
        _table(
            "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2022, 2023",
            [
                ["STT", "Đơn vị", "Tổng số hộ", "Hộ nghèo năm 2022", None, "Hộ nghèo năm 2023", None],
                [None, None, None, "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)"],
            ],
            _two_years,
        ),
    ),
    Shape(
        "06-minorities",
        "Hộ nghèo",
        _table(
            TITLE,
            [
                [
                    *ONE_ROW[0],
                    "Tổng số hộ DTTS",
                    "Số hộ nghèo DTTS cuối năm",
                    "Tỷ lệ hộ nghèo DTTS/tổng số hộ DTTS (%)",
                ]
            ],
            _minority,
        ),
    ),
    Shape("07-list", "Số liệu", _list()),
    Shape("08-plan", "Hộ nghèo", _table("KẾ HOẠCH GIẢM NGHÈO NĂM 2023", ONE_ROW, _poor)),
    Shape(
        "09-persons",
        "Hộ nghèo",
        _table(TITLE, [["STT", "Đơn vị", "Tổng số hộ", "Số khẩu nghèo cuối năm"]], _persons),
    ),
    Shape(
        "10-deprivation",
        "Thiếu hụt",
        _table(
            "PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM 2023",
            [["STT", "Đơn vị", "Tổng số hộ", "Số hộ nghèo", "Thiếu hụt việc làm", "Thiếu hụt BHYT"]],
            _lacking,
        ),
    ),
)
