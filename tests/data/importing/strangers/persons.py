# ruff: noqa: E501 (what one sheet says stands on one line)
"""Persons in place of households."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("'Hộ' and 'Khẩu' under group", sheet(TITLE,[["Tổng số",None,"Hộ nghèo",None,None],["Hộ","Khẩu","Hộ","Khẩu","Tỷ lệ"]],("e","ep","p","pp","p/e")), READ),
    Strange("'Khẩu' first", sheet(TITLE,[["Tổng số",None,"Hộ nghèo",None,None],["Khẩu","Hộ","Khẩu","Hộ","Tỷ lệ"]],("ep","e","pp","p","p/e")), READ),
    Strange("rate of persons unnamed after Khẩu", sheet(TITLE,["Tổng số hộ","Tổng số khẩu","Số hộ nghèo","Số khẩu nghèo","Tỷ lệ (%)"],("e","ep","p","pp","pp/ep")), READ),
    Strange("ĐVT: người in cell header '(người)'", sheet(TITLE,["Tổng số hộ","Nghèo (người)","Tỷ lệ"],("e","pp","pp/ep")), REFUSED),
    Strange("'Số nghèo' with unit line 'Đơn vị: người'", sheet([TITLE,"Đơn vị: người"],["Tổng số","Số nghèo","Tỷ lệ"],("ep","pp","pp/ep")), REFUSED),
    Strange("'Đối tượng nghèo'", sheet(TITLE,["Tổng số hộ","Đối tượng nghèo","Tỷ lệ"],("e","pp","pp/ep")), ASKED_ABOUT),
    Strange("'Dân số', 'Nghèo'", sheet(TITLE,["Dân số","Nghèo","Tỷ lệ"],("ep","pp","pp/ep")), REFUSED),
    Strange("title 'SỐ KHẨU NGHÈO', headers 'Tổng số','Số nghèo'", sheet("TỔNG HỢP SỐ KHẨU NGHÈO NĂM 2024",["Tổng số","Nghèo","Tỷ lệ"],("ep","pp","pp/ep")), REFUSED),
    Strange("title 'NGƯỜI NGHÈO'", sheet("TỔNG HỢP NGƯỜI NGHÈO NĂM 2024",["Tổng số","Số lượng nghèo","Tỷ lệ nghèo"],("ep","pp","pp/ep")), REFUSED),
    Strange("title 'tỷ lệ nghèo' header 'Tổng số','Số lượng','Tỷ lệ'", sheet("SỐ LƯỢNG VÀ TỶ LỆ NGHÈO NĂM 2024",["Tổng số","Số lượng nghèo","Tỷ lệ nghèo"],("ep","pp","pp/ep")), ASKED_ABOUT),
    Strange("'Số người trong hộ nghèo'", sheet(TITLE,["Tổng số hộ","Số người trong hộ nghèo","Tỷ lệ"],("e","pp","pp/ep")), REFUSED),
    Strange("'Thành viên hộ nghèo'", sheet(TITLE,["Tổng số hộ","Thành viên hộ nghèo","Tỷ lệ"],("e","pp","pp/ep")), REFUSED),
    Strange("'Lao động nghèo'", sheet(TITLE,["Tổng số hộ","Lao động thuộc hộ nghèo","Tỷ lệ"],("e","pp","pp/ep")), REFUSED),
    Strange("'Trẻ em nghèo'", sheet(TITLE,["Tổng số hộ","Trẻ em nghèo","Tỷ lệ"],("e","pp","pp/ep")), REFUSED),
    Strange("'Số nhân khẩu' bare after Hộ nghèo", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Nhân khẩu","Tỷ lệ"],("e","p","pp","p/e")), READ),
)  # fmt: skip
