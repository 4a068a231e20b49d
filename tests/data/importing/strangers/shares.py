# ruff: noqa: E501 (what one sheet says stands on one line)
"""Shares that are no poverty rates."""

from tests.data.importing.strangers.numbers import PROVINCE, sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, BOTH, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("'Tỷ lệ hộ nghèo DTTS (%)' with M", sheet(TITLE,["Tổng số hộ","Tổng số hộ DTTS","Hộ nghèo","Tỷ lệ","Hộ nghèo DTTS","Tỷ lệ hộ nghèo DTTS (%)"],("e","m","p","p/e","mp","mp/p")), READ),
    Strange("same rate of own", sheet(TITLE,["Tổng số hộ","Tổng số hộ DTTS","Hộ nghèo","Tỷ lệ","Hộ nghèo DTTS","Tỷ lệ hộ nghèo DTTS (%)"],("e","m","p","p/e","mp","mp/m")), READ),
    Strange("'Cơ cấu' column", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Cơ cấu (%)"],("e","p",lambda one: round(100*one["p"]/PROVINCE["p"],2))), READ),
    Strange("bare 'Tỷ lệ' is share of province's poor", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Tỷ lệ (%)"],("e","p",lambda one: round(100*one["p"]/PROVINCE["p"],2))), REFUSED),
    Strange("'Tỷ lệ so với toàn tỉnh'", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Tỷ lệ so với toàn tỉnh (%)"],("e","p",lambda one: round(100*one["p"]/PROVINCE["p"],2))), READ),
    Strange("'Tỷ lệ hộ nghèo trên tổng số hộ nghèo, cận nghèo'", sheet(BOTH,["Tổng số hộ","Hộ nghèo","Hộ cận nghèo","Tỷ lệ hộ nghèo/tổng số hộ nghèo và cận nghèo"],("e","p","n","p/p+n")), READ),
    Strange("no total, only rate", sheet(TITLE,["Hộ nghèo","Tỷ lệ hộ nghèo (%)"],("p","p/e")), REFUSED),
    Strange("'Tỷ lệ giảm' 'Tỷ lệ hộ nghèo giảm'", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Tỷ lệ hộ nghèo giảm (%)"],("e","p",lambda one: round(100*(one["s"]-one["p"])/one["e"],2))), READ),
    Strange("Khmer share in Khmer col bare Tỷ lệ", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Tỷ lệ","Trong đó: Khmer","Tỷ lệ"],("e","p","p/e","kp","kp/p")), READ),
    Strange("group head 'Dân tộc Khmer' / Số hộ / Tỷ lệ", sheet(TITLE,[["Tổng số hộ","Hộ nghèo",None,"Dân tộc Khmer",None,"Dân tộc Hoa",None],[None,"Số hộ","Tỷ lệ","Số hộ","Tỷ lệ","Số hộ","Tỷ lệ"]],("e","p","p/e","kp","kp/p","hp","hp/p")), READ),
    Strange("group head 'Hộ dân tộc Khmer' Tổng / nghèo", sheet(TITLE,[["Tổng số hộ","Hộ nghèo",None,"Hộ dân tộc Khmer",None,None],[None,"Số hộ","Tỷ lệ","Tổng số","Hộ nghèo","Tỷ lệ"]],("e","p","p/e","k","kp","kp/k")), READ),
    Strange("'Hộ DTTS' after all-hh total then 'Nghèo'", sheet(TITLE,[["Toàn huyện",None,None,"DTTS",None,None],["Tổng số hộ","Hộ nghèo","Tỷ lệ","Tổng số hộ","Hộ nghèo","Tỷ lệ"]],("e","p","p/e","m","mp","mp/m")), READ),
    Strange("'Tỷ lệ nghèo chung' 'Tỷ lệ nghèo DTTS'", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Tỷ lệ nghèo chung","Tỷ lệ nghèo DTTS"],("e","p","p/e","mp/m")), ASKED_ABOUT),
    Strange("'Tỷ lệ nghèo đa chiều'", sheet(BOTH,["Tổng số hộ","Hộ nghèo","Hộ cận nghèo","Tỷ lệ nghèo đa chiều"],("e","p","n","p+n/e")), READ),
    Strange("title NGHÈO ĐA CHIỀU header 'Số hộ','Tỷ lệ' =p+n", sheet("TỔNG HỢP HỘ NGHÈO ĐA CHIỀU NĂM 2024",["Tổng số hộ","Số hộ nghèo đa chiều","Tỷ lệ"],("e","p+n","p+n/e")), REFUSED),
    Strange("same with bare header", sheet("TỔNG HỢP HỘ NGHÈO ĐA CHIỀU NĂM 2024",["Tổng số hộ","Số hộ cuối năm","Tỷ lệ"],("e","p+n","p+n/e")), REFUSED),
    Strange("header 'Hộ nghèo' = sum of both in subcolumns", sheet(BOTH,[["Tổng số hộ","Hộ nghèo, cận nghèo",None,None],[None,"Tổng số","Nghèo","Cận nghèo"]],("e","p+n","p","n")), READ),
)  # fmt: skip
