# ruff: noqa: E501 (what one sheet says stands on one line)
"""Columns of words that limit the rows beside them."""

from tests.data.importing.strangers.numbers import compute, per_district
from tests.data.importing.strangers.strange import READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("'Dân tộc' as text column", [[TITLE],["STT","Đơn vị","Dân tộc","Tổng số hộ","Hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"Khmer",compute(one,"k"),compute(one,"kp"),compute(one,"kp/k")]])], REFUSED),
    Strange("text column 'Năm' with 2023", [["HỘ NGHÈO"],["STT","Đơn vị","Năm","Tổng số hộ","Hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,2023.0,compute(one,"e0"),compute(one,"s"),compute(one,"s/e0")]])], REFUSED),
    Strange("Năm column with both years", [["HỘ NGHÈO"],["STT","Đơn vị","Năm","Tổng số hộ","Hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,2023.0,compute(one,"e0"),compute(one,"s"),compute(one,"s/e0")],[at,name,2024.0,compute(one,"e"),compute(one,"p"),compute(one,"p/e")]])], READ),
    Strange("Năm column text '2023'", [[TITLE],["STT","Đơn vị","Năm","Tổng số hộ","Hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"2023",compute(one,"e0"),compute(one,"s"),compute(one,"s/e0")]])], REFUSED),
    Strange("text col 'Khu vực' = Nông thôn all", [[TITLE],["STT","Đơn vị","Khu vực","Tổng số hộ","Hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"Nông thôn",compute(one,"er"),compute(one,"pr"),compute(one,"pr/er")]])], REFUSED),
    Strange("text col 'Loại hộ' = cận nghèo", [[TITLE],["STT","Đơn vị","Loại hộ","Tổng số hộ","Số hộ","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"Cận nghèo",compute(one,"e"),compute(one,"n"),compute(one,"n/e")]])], REFUSED),
    Strange("text col 'Ghi chú' = 'kế hoạch' each", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ","Ghi chú"],*per_district(lambda at, name, one: [[at,name,compute(one,"e"),compute(one,"pl"),compute(one,"pl/e"),"kế hoạch"]])], REFUSED),
    Strange("text col 'Đối tượng' persons", [[TITLE],["STT","Đơn vị","Đối tượng","Tổng số hộ","Số hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"Người cao tuổi",compute(one,"e"),compute(one,"pl"),compute(one,"pl/e")]])], REFUSED),
    Strange("text col 'Chuẩn nghèo' 2016-2020", [[TITLE],["STT","Đơn vị","Chuẩn nghèo","Tổng số hộ","Số hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"2016-2020",compute(one,"e"),compute(one,"pl"),compute(one,"pl/e")]])], REFUSED),
    Strange("text col 'Thời điểm' đầu năm", [[TITLE],["STT","Đơn vị","Thời điểm","Tổng số hộ","Số hộ nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"Đầu năm",compute(one,"e"),compute(one,"s"),compute(one,"s/e")]])], REFUSED),
    Strange("text col 'Đơn vị tính' = người", [[TITLE],["STT","Đơn vị","ĐVT","Tổng số","Số nghèo","Tỷ lệ"],*per_district(lambda at, name, one: [[at,name,"người",compute(one,"ep"),compute(one,"pp"),compute(one,"pp/ep")]])], REFUSED),
)  # fmt: skip
