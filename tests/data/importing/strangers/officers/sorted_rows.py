# ruff: noqa: E501 (what one sheet says stands on one line)
"""Columns that sort rows, and remarks beside a row or below a table that say that it is something else."""

from tests.data.importing.strangers.numbers import Counts, Rows, body, compute, per_district, sheet
from tests.data.importing.strangers.officers.notation import head
from tests.data.importing.strangers.strange import (
    ASKED_ABOUT,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    WARNED,
    Strange,
)

PLAN, COUNTRY, TOWNS = ("e", "pl", "pl/e"), ("er", "pr", "pr/er"), ("eu", "pu", "pu/eu")


def sort_rows(column: str, *kinds: tuple[str | float, tuple[str, ...]]) -> Rows:
    """Return a sheet with a row a district and kind, the kind in a column of its own."""

    def write(at: float, name: str, one: Counts) -> Rows:
        return [[at, name, kind, *(compute(one, spec) for spec in specs)] for kind, specs in kinds]

    return [[TITLE], ["STT", "Đơn vị", column, *PLAIN], *per_district(write)]


def remark(**by_row: str) -> Rows:
    """Return a sheet with remarks beside the rows of some districts: `row3` is the third."""
    rows = body(*NUMBERS)
    return [
        [TITLE],
        *head([*PLAIN, "Ghi chú"]),
        *[[*row, by_row.get(f"row{at}")] for at, row in enumerate(rows, 1)],
    ]


def below(text: str, specs: tuple[str, ...] = NUMBERS) -> Rows:
    """Return a sheet with a note below it."""
    return [*sheet(TITLE, PLAIN, specs), [None, text]]


SHEETS = (
    Strange("a column of months as numbers", sort_rows("Tháng", (6.0, PLAN)), REFUSED),
    Strange("a column of quarters as numbers", sort_rows("Quý", (3.0, PLAN)), REFUSED),
    Strange("heads of household who are men, in a column", sort_rows("Chủ hộ", ("Nam", COUNTRY)), REFUSED),
    Strange("men and women, in a column", sort_rows("Giới tính chủ hộ", ("Nam", COUNTRY), ("Nữ", TOWNS)), REFUSED),
    Strange("everyone, men and women, in a column", sort_rows("Giới tính chủ hộ", ("Chung", NUMBERS), ("Nam", COUNTRY), ("Nữ", TOWNS)), READ),
    Strange("a column of kinds that are no kinds of places", sort_rows("Loại số liệu", ("Ước tính", PLAN)), REFUSED),
    Strange("towns and country abbreviated in a column", sort_rows("KV", ("TT", TOWNS), ("NT", COUNTRY)), READ),
    Strange("two sources in a column", sort_rows("Nguồn", ("Sở", NUMBERS), ("Cục TK", PLAN)), REFUSED),
    Strange("remark: a ward is missing", remark(row1="chưa gồm phường Vĩnh Bảo"), WARNED),
    Strange("remark: not yet approved", remark(row5="chưa duyệt"), WARNED),
    Strange("remark: with the near-poor", remark(row5="tính cả hộ cận nghèo"), WARNED),
    Strange("remark: of the year before", remark(row4="lấy số năm trước"), WARNED),
    Strange("remark: communes that didn't report", remark(row4="thiếu 2 xã chưa báo cáo"), WARNED),
    Strange("remark: review not yet done", remark(row5="chưa rà soát xong"), WARNED),
    Strange("remark: checked", remark(row3="đã kiểm tra", row6="x"), READ),
    Strange("note: figures taken over from 2023", below("Số liệu năm 2024 chưa có, lấy theo năm 2023", ("e", "s", "s/e")), ASKED_ABOUT),
    Strange("note: a district's are the year before's", below("Số liệu huyện Giang Thành sử dụng số của năm trước"), ASKED_ABOUT),
    Strange("note: a district's review is not done", below("Huyện Giang Thành chưa rà soát xong"), ASKED_ABOUT),
    Strange("note: a commune has no figures yet", below("Ghi chú: chưa có số liệu của xã Thổ Châu"), ASKED_ABOUT),
)  # fmt: skip
