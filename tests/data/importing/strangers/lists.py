# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tidy tables with words around them."""

from collections.abc import Callable, Sequence

from tests.data.importing.strangers.numbers import DISTRICTS, NAMES, Counts, Row, Rows, compute
from tests.data.importing.strangers.strange import READ, REFUSED, WARNED, Strange

HEADER = ("Địa bàn", "Chuẩn nghèo", "Năm", "Chỉ tiêu", "Nhóm", "Đơn vị", "Giá trị")


def tidy(header: Sequence[str], write: Callable[[str, Counts], Row], title: str | None = None) -> Rows:
    """Return a list with one row a district."""
    above: Rows = [[title]] if title else []
    return [*above, [*header], *(write(name, one) for name, one in zip(NAMES, DISTRICTS, strict=True))]


SHEETS = (
    Strange("plain", tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"p")]), READ),
    Strange("indicator 'Người nghèo'", tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Người nghèo","Tất cả","hộ",compute(one,"pp")]), REFUSED),
    Strange("title 'KẾ HOẠCH'", tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pl")],"KẾ HOẠCH GIẢM NGHÈO NĂM 2024"), REFUSED),
    Strange("extra column Khu vực", tidy([*HEADER,"Khu vực"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pr"),"Nông thôn"]), REFUSED),
    Strange("extra column 'Loại số liệu' kế hoạch", tidy([*HEADER,"Loại số liệu"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pl"),"Kế hoạch"]), REFUSED),
    Strange("extra col Thời điểm đầu năm", tidy([*HEADER,"Thời điểm"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"s"),"Đầu năm"]), REFUSED),
    Strange("no year column, title 2023", tidy([HEADER[0],*HEADER[3:]],lambda name, one: [name,"Hộ nghèo","Tất cả","hộ",compute(one,"s")],"HỘ NGHÈO NĂM 2023"), REFUSED),
    Strange("no standard col, title 2016-2020", tidy([HEADER[0],*HEADER[2:]],lambda name, one: [name,2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"s")],"HỘ NGHÈO THEO CHUẨN 2016-2020"), REFUSED),
    Strange("indicator 'Tỷ lệ hộ nghèo' unit %", tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Tỷ lệ hộ nghèo","Tất cả","%",compute(one,"p/e")]), REFUSED),
    Strange("group 'Khu vực nông thôn'", tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Nông thôn","hộ",compute(one,"pr")]), REFUSED),
    Strange("blank group w/ sheet name DTTS", {"DTTS":tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo",None,"hộ",compute(one,"mp")])}, REFUSED),
    Strange("header 'Giá trị kế hoạch'", tidy([*HEADER[:-1],"Giá trị kế hoạch"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pl")]), REFUSED),
    Strange("two value columns 'Giá trị','Giá trị cũ'", tidy([*HEADER,"Giá trị năm trước"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"p"),compute(one,"s")]), READ),
    Strange("note 'số khẩu' beside the unit hộ", tidy([*HEADER,"Ghi chú"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pp"),"số khẩu"]), REFUSED),
    Strange("column 'Tính theo' persons beside the unit hộ", tidy([*HEADER,"Tính theo"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pp"),"nhân khẩu"]), REFUSED),
    Strange("note 'số liệu kế hoạch' in a list", tidy([*HEADER,"Ghi chú"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pl"),"số liệu kế hoạch"]), WARNED),
    Strange("note 'đầu năm' in a list", tidy([*HEADER,"Ghi chú"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"s"),"đầu năm"]), WARNED),
    Strange("remarks in a list", tidy([*HEADER,"Ghi chú"],lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"p"),"UBND huyện đã phê duyệt"]), READ),
    Strange("sheet name Ke hoach", {"Kế hoạch 2024":tidy(HEADER,lambda name, one: [name,"mdp-2022",2024.0,"Hộ nghèo","Tất cả","hộ",compute(one,"pl")])}, REFUSED),
)  # fmt: skip
