# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tables beside and below each other, nested headers, words in cells."""

import re

from tests.data.importing.strangers.numbers import NAMES, body, compute, per_district, sheet, total
from tests.data.importing.strangers.strange import (
    ASKED_ABOUT,
    BOTH,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

KINDS = ("Thành phố",) * 3 + ("Huyện",) * 12
BARE = tuple(re.sub("^(Thành phố|TP[.]?|Huyện) ", "", name) for name in NAMES)

SHEETS = (
    Strange('two tables side by side poor | near', [[BOTH],["STT","Đơn vị","Tổng số hộ","Hộ nghèo","Tỷ lệ","STT","Đơn vị","Tổng số hộ","Hộ cận nghèo","Tỷ lệ"],*[[*left,*right] for left,right in zip(body("e","p","p/e"),body("e","n","n/e"),strict=True)]], REFUSED),
    Strange('second table below Biểu 2', [["Biểu 1: Hộ nghèo năm 2024"],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS),[None],["Biểu 2: Hộ cận nghèo năm 2024"],["STT","Đơn vị","Tổng số hộ","Số hộ cận nghèo","Tỷ lệ (%)"],*body("e","n","n/e"),total("e","n","n/e")], READ),
    Strange('second table below, header lacks class', [["Biểu 1: Hộ nghèo năm 2024"],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*body(*NUMBERS),total(*NUMBERS),[None],["Biểu 2: Hộ cận nghèo năm 2024"],["STT","Đơn vị","Tổng số hộ","Số hộ","Tỷ lệ (%)"],*body("e","n","n/e"),total("e","n","n/e")], READ),
    Strange('second table of 2023 with same title', [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS),[None],["Số liệu so sánh năm 2023"],["STT","Đơn vị",*PLAIN],*body("e0","s","s/e0"),total("e0","s","s/e0")], READ),
    Strange('years as rows', [["HỘ NGHÈO CÁC NĂM"],["STT","Đơn vị",*PLAIN],*per_district(lambda i,n,o: [[i,n],[None,"Năm 2023",compute(o,"e0"),compute(o,"s"),compute(o,"s/e0")],[None,"Năm 2024",compute(o,"e"),compute(o,"p"),compute(o,"p/e")]])], REFUSED),
    Strange("poor & near rows with own column 'Phân loại'", [[BOTH],["STT","Đơn vị","Phân loại","Số hộ","Tổng số hộ"],*per_district(lambda i,n,o: [[i,n,"Hộ nghèo",compute(o,"p"),compute(o,"e")],[i,n,"Hộ cận nghèo",compute(o,"n"),compute(o,"e")]])], READ),
    Strange("kind and name in two columns", [[TITLE],["STT","Cấp","Tên huyện",*PLAIN],*[[at, kind, *rest] for kind, (at, *rest) in zip(KINDS, body(*NUMBERS, names=BARE), strict=True)]], READ),
    Strange("names of the districts' offices of labour", [*sheet(TITLE,PLAIN,NUMBERS)[:2], *body(*NUMBERS, names=[f"Phòng LĐ-TB&XH {name}" for name in NAMES])], READ),
    Strange('spacer columns', [[TITLE],["STT","Đơn vị","Tổng số hộ",None,"Số hộ nghèo",None,"Tỷ lệ (%)"],*[[r[0],r[1],r[2],None,r[3],None,r[4]] for r in body(*NUMBERS)]], READ),
    Strange('trong đó nested', sheet(TITLE, [["Tổng số hộ","Hộ nghèo",None,None,None],[None,"Tổng số","Trong đó",None,None],[None,None,"Hộ DTTS","Khmer","Hộ có công"]], ("e","p","mp","kp","inc")), READ),
    Strange('title poor, sheet HCN', {"HCN 2024": sheet(TITLE,PLAIN,NUMBERS)}, REFUSED),
    Strange('sheet KH 2024', {"KH 2024": sheet("HỘ NGHÈO NĂM 2024",PLAIN,("e","pl","pl/e"))}, REFUSED),
    Strange('sheet Biểu 01-HN', {"Biểu 01-HN": sheet(TITLE,PLAIN,NUMBERS)}, READ),
    Strange('sheet PL1 + PL2', {"PL1": sheet(TITLE,PLAIN,NUMBERS), "PL2": sheet("KẾT QUẢ RÀ SOÁT HỘ CẬN NGHÈO NĂM 2024",["Tổng số hộ","Số hộ cận nghèo","Tỷ lệ (%)"],("e","n","n/e"))}, READ),
    Strange('title Khmer, plain columns', sheet("HỘ NGHÈO DÂN TỘC KHMER NĂM 2024",PLAIN,("k","kp","kp/k")), REFUSED),
    Strange('Hộ nghèo over Số hộ cận nghèo', sheet(BOTH, [["Tổng số hộ","Hộ nghèo",None],[None,"Số hộ cận nghèo","Tỷ lệ"]], ("e","n","n/e")), REFUSED),
    Strange('Số hộ nghèo (khẩu)', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo (khẩu)","Tỷ lệ (%)"], ("e","pp","p/e")), REFUSED),
    Strange('count cells with hộ', sheet(TITLE,PLAIN,(lambda o: f"{o['e']:,} hộ".replace(",","."), lambda o: f"{o['p']:,} hộ".replace(",","."), lambda o: f"{100*o['p']/o['e']:.2f} %".replace(".",","))), READ),
    Strange('footnoted numbers', sheet(TITLE,PLAIN,("e", lambda o: f"{o['p']}(1)", "p/e")), REFUSED),
    Strange('combined column', sheet(BOTH,["Tổng số hộ","Hộ nghèo, cận nghèo","Tỷ lệ (%)"],("e","p+n","p+n/e")), READ),
    Strange('combined then parts', sheet(BOTH,[["Tổng số hộ","Hộ nghèo và hộ cận nghèo",None,None],[None,"Tổng","Trong đó: hộ nghèo","Trong đó: hộ cận nghèo"]],("e","p+n","p","n")), READ),
    Strange('title both, bare number', sheet(BOTH,["Tổng số hộ","Số hộ","Tỷ lệ (%)"],("e","p","p/e")), REFUSED),
    Strange('total Σ', [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS,label="Σ")], REFUSED),
    Strange('total T/C', [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS,label="TC")], READ),
    Strange('total in STT col', [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),["TỔNG CỘNG",None,*total(*NUMBERS)[2:]]], READ),
    Strange('vulgar: hộ nghèo chia theo khu vực', sheet(TITLE,[["Tổng số hộ","Số hộ nghèo chia theo khu vực",None,"Tổng số hộ nghèo","Tỷ lệ (%)"],[None,"Thành thị","Nông thôn",None,None]],("e","pu","pr","p","p/e")), READ),
    Strange('giảm only', sheet("KẾT QUẢ GIẢM NGHÈO NĂM 2024",["Tổng số hộ","Số hộ nghèo giảm","Tỷ lệ giảm (%)"],("e","esc","esc/e")), REFUSED),
    Strange('so với năm trước', sheet(TITLE,[*PLAIN,"So với năm 2023 (%)"],(*NUMBERS,lambda o: round(100*o["p"]/o["s"],1))), READ),
    Strange('tốc độ giảm nghèo', sheet(TITLE,[*PLAIN,"Tốc độ giảm nghèo (%)"],(*NUMBERS,"esc/s")), READ),
    Strange('tăng, giảm (+,-)', sheet(TITLE,["Tổng số hộ","Hộ nghèo đầu năm","Hộ nghèo cuối năm","Tăng (+), giảm (-)","Tỷ lệ cuối năm"],("e","s","p","p-s","p/e")), READ),
    Strange('two counts of total', sheet(TITLE,["Tổng số hộ đầu năm","Hộ nghèo đầu năm","Tổng số hộ cuối năm","Hộ nghèo cuối năm"],("e0","s","e","p")), READ),
    Strange('total hh of 2023 with poor of 2024', sheet(TITLE,["Tổng số hộ năm 2023","Số hộ nghèo năm 2024"],("e0","p")), REFUSED),
    Strange('hộ nghèo thiếu hụt BHYT only', sheet(TITLE,["Tổng số hộ","Hộ nghèo thiếu hụt BHYT","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
    Strange('giảm nghèo bền vững title', sheet("KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH MTQG GIẢM NGHÈO BỀN VỮNG NĂM 2024",["Tổng số hộ dân","Tổng số hộ nghèo","Tỷ lệ hộ nghèo","Tổng số hộ cận nghèo","Tỷ lệ hộ cận nghèo"],("e","p","p/e","n","n/e")), READ),
    Strange('nghèo cùng cực / nghèo khó', sheet(TITLE,["Tổng số hộ","Hộ đặc biệt nghèo","Tỷ lệ"],("e","inc","inc/e")), ASKED_ABOUT),
    Strange('tái nghèo only', sheet(TITLE,["Tổng số hộ","Số hộ tái nghèo","Tỷ lệ"],("e","back","back/e")), REFUSED),
    Strange('nghèo + tái + phát sinh', sheet(TITLE,["Tổng số hộ","Hộ nghèo cũ","Hộ tái nghèo","Hộ nghèo phát sinh","Tổng hộ nghèo cuối năm","Tỷ lệ"],("e","s-esc","back","new","p","p/e")), READ),
    Strange('hộ nghèo cũ only', sheet(TITLE,["Tổng số hộ","Hộ nghèo cũ","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
)  # fmt: skip
