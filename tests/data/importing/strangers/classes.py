# ruff: noqa: E501 (what one sheet says stands on one line)
"""Classes of households in the words of a header."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, BOTH, NUMBERS, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("header 'Nghèo','Cận nghèo','Không nghèo'", sheet(BOTH,["Tổng số hộ","Nghèo","Cận nghèo","Không nghèo"],("e","p","n","e-p")), READ),
    Strange("'Hộ nghèo + cận nghèo'", sheet(TITLE,["Tổng số hộ","Hộ nghèo + cận nghèo","Tỷ lệ"],("e","p+n","p+n/e")), READ),
    Strange("'Hộ nghèo và cận nghèo' title both", sheet(BOTH,["Tổng số hộ","Tổng hộ nghèo và cận nghèo","Tỷ lệ"],("e","p+n","p+n/e")), READ),
    Strange("title 'HỘ NGHÈO' header 'Hộ (nghèo/cận nghèo)'", sheet(TITLE,["Tổng số hộ","Hộ (nghèo/cận nghèo)","Tỷ lệ"],("e","p+n","p+n/e")), READ),
    Strange("title 'HỘ NGHÈO VÀ CẬN NGHÈO', header 'Số hộ'", sheet(BOTH,["Tổng số hộ","Số hộ cuối năm","Tỷ lệ"],("e","p+n","p+n/e")), REFUSED),
    Strange("cận nghèo title, header 'Nghèo'", sheet("HỘ CẬN NGHÈO NĂM 2024",["Tổng số hộ","Hộ nghèo","Tỷ lệ"],NUMBERS), REFUSED),
    Strange("'Hộ mới thoát nghèo'", sheet(TITLE,["Tổng số hộ","Hộ mới thoát nghèo","Tỷ lệ"],("e","esc","esc/e")), REFUSED),
    Strange("'Hộ nghèo thoát nghèo'", sheet(TITLE,["Tổng số hộ","Hộ nghèo thoát nghèo","Tỷ lệ"],("e","esc","esc/e")), REFUSED),
    Strange("'Hộ có nguy cơ nghèo'", sheet(TITLE,["Tổng số hộ","Hộ có nguy cơ nghèo","Tỷ lệ"],("e","n","n/e")), REFUSED),
    Strange("'Hộ nghèo cùng cực'", sheet(TITLE,["Tổng số hộ","Hộ nghèo cùng cực","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
    Strange("'Hộ nghèo N2'", sheet(TITLE,["Tổng số hộ","Hộ nghèo N2","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
    Strange("'Hộ gia đình nghèo thuộc diện BTXH'", sheet(TITLE,["Tổng số hộ","Hộ nghèo thuộc diện BTXH","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
    Strange("'Hộ nghèo trừ BTXH'", sheet(TITLE,["Tổng số hộ","Hộ nghèo trừ BTXH","Tỷ lệ"],("e","inc","inc/e")), ASKED_ABOUT),
    Strange("'Hộ nghèo không thuộc BTXH'", sheet(TITLE,["Tổng số hộ","Hộ nghèo không thuộc BTXH","Tỷ lệ"],("e","inc","inc/e")), ASKED_ABOUT),
    Strange("'Hộ nghèo chưa kể ...'", sheet(TITLE,["Tổng số hộ","Hộ nghèo chưa bao gồm BTXH","Tỷ lệ"],("e","inc","inc/e")), REFUSED),
    Strange("near poor escaped to poor 'Cận nghèo rơi xuống nghèo'", sheet(TITLE,["Tổng số hộ","Hộ cận nghèo rơi xuống nghèo","Hộ nghèo","Tỷ lệ"],("e","new","p","p/e")), READ),
    Strange("'Nghèo → cận nghèo'", sheet(TITLE,["Tổng số hộ","Hộ nghèo chuyển sang cận nghèo","Hộ nghèo","Tỷ lệ"],("e","esc","p","p/e")), READ),
    Strange("'Hộ DTTS nghèo' only", sheet(TITLE,["Tổng số hộ","Hộ DTTS nghèo","Tỷ lệ"],("m","mp","mp/m")), REFUSED),
)  # fmt: skip
