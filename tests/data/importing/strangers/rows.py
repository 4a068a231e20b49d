# ruff: noqa: E501 (what one sheet says stands on one line)
"""Rows of sums, notes, blanks and names."""

from tests.data.importing.strangers.numbers import (
    DISTRICTS,
    NAMES,
    PROVINCE,
    body,
    compute,
    per_district,
    sheet,
    total,
)
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

SHEETS = (
    Strange("total first", [[TITLE],["STT","Đơn vị",*PLAIN],total(*NUMBERS,label="TOÀN TỈNH"),*body(*NUMBERS)], READ),
    Strange("total with group row after", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS),[None,"Trong đó: DTTS",compute(PROVINCE,"m"),compute(PROVINCE,"mp"),compute(PROVINCE,"mp/m")]], READ),
    Strange("'Tổng số hộ DTTS' row after", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS),[None,"Tổng số DTTS",compute(PROVINCE,"m"),compute(PROVINCE,"mp"),compute(PROVINCE,"mp/m")]], READ),
    Strange("only DTTS total", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),[None,"Tổng số DTTS",compute(PROVINCE,"m"),compute(PROVINCE,"mp"),compute(PROVINCE,"mp/m")]], READ),
    Strange("'Năm 2023' total only", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),[None,"Tổng cộng năm 2023",compute(PROVINCE,"e0"),compute(PROVINCE,"s"),compute(PROVINCE,"s/e0")]], READ),
    Strange("total wrong-ish 'Bình quân'", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),[None,"Bình quân chung",None,None,2.9]], REFUSED),
    Strange("subtotal by zone lists 'Vùng U Minh Thượng' then districts", [[TITLE],["STT","Đơn vị",*PLAIN],["I","Vùng Tứ giác Long Xuyên"],*body(*NUMBERS)[:8],["II","Vùng U Minh Thượng"],*body(*NUMBERS)[8:],total(*NUMBERS)], ASKED_ABOUT),
    Strange("below table: second block of DTTS without header: 'Trong đó đồng bào dân tộc thiểu số' then districts", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS),total(*NUMBERS),["II","Trong đó: đồng bào dân tộc thiểu số"],*body("m","mp","mp/m")], READ),
    Strange("one district missing", [[TITLE],["STT","Đơn vị",*PLAIN],*body(*NUMBERS)[:-1],total(*NUMBERS)], REFUSED),
    Strange("values: blank poor cell in a district", [[TITLE],["STT","Đơn vị",*PLAIN],*[r if i!=4 else [*r[:3],None,None] for i,r in enumerate(body(*NUMBERS))]], WARNED),
    Strange("blank total too", [[TITLE],["STT","Đơn vị",*PLAIN],*[r if i!=4 else [*r[:2],None,None,None] for i,r in enumerate(body(*NUMBERS))]], REFUSED),
    Strange("'...' in cell", [[TITLE],["STT","Đơn vị",*PLAIN],*[r if i!=4 else [*r[:3],"...","..."] for i,r in enumerate(body(*NUMBERS))]], REFUSED),
    Strange("English sheet", sheet("Result of review of poor households in 2024",["Total households","Poor households","Rate (%)"],NUMBERS,"District"), READ),
    Strange("transposed", [[TITLE],["Chỉ tiêu",*NAMES],["Tổng số hộ",*[compute(one,"e") for one in DISTRICTS]],["Hộ nghèo",*[compute(one,"p") for one in DISTRICTS]]], REFUSED),
    Strange("district merged with town+country and no own row, third 'Cộng' row", [[TITLE],["STT","Đơn vị","Khu vực",*PLAIN],*per_district(lambda at, name, one: [[at,name,"Thành thị",compute(one,"eu"),compute(one,"pu"),compute(one,"pu/eu")],[None,None,"Nông thôn",compute(one,"er"),compute(one,"pr"),compute(one,"pr/er")],[None,None,"Cộng",compute(one,"e"),compute(one,"p"),compute(one,"p/e")]])], REFUSED),
    Strange("names only town part repeated", [[TITLE],["STT","Đơn vị",*PLAIN],*per_district(lambda at, name, one: [[at,name+" - thành thị",compute(one,"eu"),compute(one,"pu"),compute(one,"pu/eu")],[None,name+" - nông thôn",compute(one,"er"),compute(one,"pr"),compute(one,"pr/er")]])], REFUSED),
    Strange("names 'An Biên (nông thôn)'", [[TITLE],["STT","Đơn vị",*PLAIN],*per_district(lambda at, name, one: [[at,name+" (nông thôn)",compute(one,"er"),compute(one,"pr"),compute(one,"pr/er")]])], REFUSED),
    Strange("names 'Hộ nghèo huyện An Biên'", [[TITLE],["STT","Đơn vị",*PLAIN],*per_district(lambda at, name, one: [[at,"Hộ Khmer "+name,compute(one,"k"),compute(one,"kp"),compute(one,"kp/k")]])], REFUSED),
    Strange("names 'An Biên 2023'", [[TITLE],["STT","Đơn vị",*PLAIN],*per_district(lambda at, name, one: [[at,name+" 2023",compute(one,"e0"),compute(one,"s"),compute(one,"s/e0")]])], REFUSED),
    Strange("names footnote 'An Biên (1)'", [[TITLE],["STT","Đơn vị",*PLAIN],*per_district(lambda at, name, one: [[at,name+" (1)",compute(one,"e"),compute(one,"p"),compute(one,"p/e")]])], READ),
)  # fmt: skip
