# ruff: noqa: E501 (what one sheet says stands on one line)
"""Sections below the header that limit what stands in them."""

from tests.data.importing.strangers.numbers import PROVINCE, body, compute, per_district
from tests.data.importing.strangers.strange import BOTH, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("sections A/B words 'Đối với hộ nghèo'", [[BOTH],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],["A","Đối với hộ nghèo"],*body("e","p","p/e"),["B","Đối với hộ cận nghèo"],*body("e","n","n/e")], READ),
    Strange("section in first col 'Hộ nghèo'", [[BOTH],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],["Hộ nghèo"],*body("e","p","p/e"),["Hộ cận nghèo"],*body("e","n","n/e")], READ),
    Strange("three sections incl. both", [[BOTH],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],["I","Hộ nghèo"],*body("e","p","p/e"),["II","Hộ cận nghèo"],*body("e","n","n/e"),["III","Hộ nghèo và hộ cận nghèo"],*body("e","p+n","p+n/e")], REFUSED),
    Strange("only 2nd section named", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*body("e","p","p/e"),["II","Hộ cận nghèo"],*body("e","n","n/e")], READ),
    Strange("row pairs: district then 'Hộ nghèo' and 'Hộ cận nghèo' rows", [[BOTH],["STT","Đơn vị","Loại hộ","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*per_district(lambda at, name, one: [[at,name,"Hộ nghèo",compute(one,"e"),compute(one,"p"),compute(one,"p/e")],[None,None,"Hộ cận nghèo",compute(one,"e"),compute(one,"n"),compute(one,"n/e")]])], READ),
    Strange("same w/o merged (names repeated)", [[BOTH],["STT","Đơn vị","Loại hộ","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*per_district(lambda at, name, one: [[at,name,"Hộ nghèo",compute(one,"e"),compute(one,"p"),compute(one,"p/e")],[None,name,"Hộ cận nghèo",compute(one,"e"),compute(one,"n"),compute(one,"n/e")]])], READ),
    Strange("districts as headings, rows of classes below", [[BOTH],["STT","Chỉ tiêu","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*per_district(lambda at, name, one: [[at,name],[None,"- Hộ nghèo",compute(one,"e"),compute(one,"p"),compute(one,"p/e")],[None,"- Hộ cận nghèo",compute(one,"e"),compute(one,"n"),compute(one,"n/e")]])], REFUSED),
    Strange("sections with wrong order: near first no title class", [["KẾT QUẢ RÀ SOÁT NĂM 2024"],["STT","Đơn vị","Tổng số hộ","Số hộ cuối năm","Tỷ lệ (%)"],["I","HỘ CẬN NGHÈO"],*body("e","n","n/e"),["II","HỘ NGHÈO"],*body("e","p","p/e")], READ),
    Strange("sections by abbreviation HN/HCN", [[BOTH],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],["I","HN"],*body("e","p","p/e"),["II","HCN"],*body("e","n","n/e")], READ),
    Strange("sections by year", [["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023, 2024"],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Năm 2023"],*body("e0","s","s/e0"),["II","Năm 2024"],*body("e","p","p/e")], REFUSED),
    Strange("sections by year, title only 2024", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Năm 2023"],*body("e0","s","s/e0"),["II","Năm 2024"],*body("e","p","p/e")], READ),
    Strange("sections đầu năm/cuối năm", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Đầu năm"],*body("e","s","s/e"),["II","Cuối năm"],*body("e","p","p/e")], READ),
    Strange("sections đầu năm only", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Đầu năm 2024"],*body("e","s","s/e")], REFUSED),
    Strange("sections toàn tỉnh / DTTS", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Toàn bộ"],*body("e","p","p/e"),["II","Dân tộc thiểu số"],*body("m","mp","mp/m")], READ),
    Strange("one section DTTS", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Hộ dân tộc thiểu số"],*body("m","mp","mp/m")], REFUSED),
    Strange("one section 'Khmer'", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],[None,"Đồng bào dân tộc Khmer"],*body("k","kp","kp/k")], REFUSED),
    Strange("section 'Kế hoạch'", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Kế hoạch"],*body("e","pl","pl/e"),["II","Thực hiện"],*body("e","p","p/e")], READ),
    Strange("section 'Kế hoạch năm 2024' only", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Kế hoạch năm 2024"],*body("e","pl","pl/e")], REFUSED),
    Strange("section 'Nông thôn' only no urban (bare numbers)", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Khu vực nông thôn"],*body("er","pr","pr/er")], REFUSED),
    Strange("sections urban/rural, all 15 in each", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Thành thị"],*body("eu","pu","pu/eu"),["II","Nông thôn"],*body("er","pr","pr/er")], READ),
    Strange("section 'Hộ thoát nghèo'", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],["I","Hộ thoát nghèo"],*body("e","esc","esc/e")], REFUSED),
    Strange("section 'số khẩu'", [[TITLE],["STT","Đơn vị","Tổng số","Nghèo","Tỷ lệ (%)"],["I","Số khẩu"],*body("ep","pp","pp/ep")], REFUSED),
    Strange("sections 'Số hộ', 'Số khẩu'", [[TITLE],["STT","Đơn vị","Tổng số","Nghèo","Tỷ lệ (%)"],["I","Số hộ"],*body("e","p","p/e"),["II","Số khẩu"],*body("ep","pp","pp/ep")], READ),
    Strange("section standard 2016-2020", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Theo chuẩn nghèo 2016-2020"],*body("e","s","s/e"),["II","Theo chuẩn nghèo 2022-2025"],*body("e","p","p/e")], READ),
    Strange("section by income", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Hộ nghèo theo thu nhập"],*body("e","inc","inc/e")], REFUSED),
    Strange("section có công", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Hộ nghèo có công với cách mạng"],*body("e","inc","inc/e")], REFUSED),
    Strange("section '6 tháng'", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","6 tháng đầu năm"],*body("e","s","s/e")], REFUSED),
    Strange("section 'dự kiến cuối năm'", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Ước thực hiện cuối năm"],*body("e","s","s/e")], REFUSED),
    Strange("section words counted: sum row too", [[TITLE],["STT","Đơn vị","Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"],["I","Hộ dân tộc thiểu số",compute(PROVINCE,"m"),compute(PROVINCE,"mp"),compute(PROVINCE,"mp/m")],*body("m","mp","mp/m")], REFUSED),
)  # fmt: skip
