# ruff: noqa: E501 (what one sheet says stands on one line)
"""Towns, country, zones and groups, mostly in the name of a sheet."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, PLAIN, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("columns TT/NT", sheet(TITLE,[["Tổng số hộ","Hộ nghèo",None,None,"Tỷ lệ"],[None,"Tổng số","Thành thị","Nông thôn",None]],("e","p","pu","pr","p/e")), READ),
    Strange("columns TT only", sheet(TITLE,["Tổng số hộ","Hộ nghèo thành thị","Tỷ lệ"],("e","pu","pu/e")), REFUSED),
    Strange("columns NT first then total", sheet(TITLE,["Tổng số hộ","Hộ nghèo nông thôn","Hộ nghèo thành thị","Hộ nghèo cộng","Tỷ lệ"],("e","pr","pu","p","p/e")), READ),
    Strange("subtitle 'Khu vực nông thôn'", sheet([TITLE,"Khu vực nông thôn"],PLAIN,("er","pr","pr/er")), REFUSED),
    Strange("sheet name 'Nông thôn'", {"Nông thôn":sheet(TITLE,PLAIN,("er","pr","pr/er"))}, REFUSED),
    Strange("sheet name 'Thanh thi'", {"Thanh thi":sheet(TITLE,PLAIN,("eu","pu","pu/eu"))}, REFUSED),
    Strange("vùng ĐBKK sheet name", {"Xã ĐBKK":sheet(TITLE,PLAIN,("er","pr","pr/er"))}, REFUSED),
    Strange("sheet name Khmer", {"Khmer":sheet(TITLE,PLAIN,("k","kp","kp/k"))}, REFUSED),
    Strange("sheet name DTTS", {"DTTS":sheet(TITLE,PLAIN,("m","mp","mp/m"))}, REFUSED),
    Strange("sheet name 'Thoat ngheo'", {"Thoát nghèo":sheet(TITLE,["Tổng số hộ","Số hộ","Tỷ lệ"],("e","esc","esc/e"))}, REFUSED),
    Strange("sheet name 'khau'", {"Khẩu":sheet(TITLE,["Tổng số","Nghèo","Tỷ lệ"],("ep","pp","pp/ep"))}, REFUSED),
    Strange("sheet name 'Nhân khẩu', header hộ", {"Nhân khẩu":sheet(TITLE,PLAIN,("ep","pp","pp/ep"))}, REFUSED),
    Strange("sheet name '6 thang'", {"6 thang":sheet(TITLE,PLAIN,("e","s","s/e"))}, REFUSED),
    Strange("sheet name 'Du kien'", {"Dự kiến":sheet(TITLE,PLAIN,("e","pl","pl/e"))}, REFUSED),
    Strange("sheet name 'Có công'", {"NCC":sheet(TITLE,PLAIN,("e","inc","inc/e"))}, REFUSED),
    Strange("title 'CÁC XÃ NÔNG THÔN MỚI'", sheet("HỘ NGHÈO CÁC XÃ NÔNG THÔN MỚI NĂM 2024",PLAIN,NUMBERS), REFUSED),
    Strange("title 'HUYỆN AN BIÊN'", sheet("HỘ NGHÈO HUYỆN AN BIÊN NĂM 2024",PLAIN,NUMBERS), ASKED_ABOUT),
    Strange("title tỉnh Cà Mau", sheet("HỘ NGHÈO TỈNH CÀ MAU NĂM 2024",PLAIN,NUMBERS), ASKED_ABOUT),
    Strange("title tỉnh An Giang", sheet("HỘ NGHÈO TỈNH AN GIANG NĂM 2024",PLAIN,NUMBERS), ASKED_ABOUT),
)  # fmt: skip
