# ruff: noqa: E501 (what one sheet says stands on one line)
"""Units of measure, and ways to write numbers."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import NUMBERS, PLAIN, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("ĐVT: nghìn hộ", sheet([TITLE,"ĐVT: nghìn hộ"],PLAIN,("e:thousand","p:thousand","p/e")), REFUSED),
    Strange("header '(1000 hộ)'", sheet(TITLE,["Tổng số hộ (1000 hộ)","Số hộ nghèo (1000 hộ)","Tỷ lệ"],("e:thousand","p:thousand","p/e")), REFUSED),
    Strange("header 'Hộ nghèo (nghìn hộ)' only", sheet(TITLE,["Tổng số hộ","Hộ nghèo (nghìn hộ)","Tỷ lệ"],("e","p:thousand","p/e")), REFUSED),
    Strange("‰", sheet(TITLE,["Tổng số hộ","Số hộ nghèo","Tỷ lệ (‰)"],("e","p",lambda one: round(1000*one["p"]/one["e"],1))), READ),
    Strange("‰ no counts fit? phần nghìn", sheet(TITLE,["Tổng số hộ","Số hộ nghèo","Tỷ lệ (phần nghìn)"],("e","p",lambda one: round(1000*one["p"]/one["e"],1))), READ),
    Strange("'Tỷ lệ hộ nghèo giảm so với đầu năm' bare Tỷ lệ next", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Hộ nghèo giảm","Tỷ lệ (%)"],("e","p","s-p","p/e")), READ),
    Strange("same with rate of change", sheet(TITLE,["Tổng số hộ","Hộ nghèo","Hộ nghèo giảm","Tỷ lệ (%)"],("e","p","s-p","s-p/e")), READ),
    Strange("'Hộ nghèo bình quân'", sheet(TITLE,["Tổng số hộ","Hộ nghèo bình quân","Tỷ lệ"],NUMBERS), REFUSED),
    Strange("'Lũy kế hộ nghèo'", sheet(TITLE,["Tổng số hộ","Lũy kế hộ nghèo","Tỷ lệ"],NUMBERS), REFUSED),
    Strange("decimals comma text", sheet(TITLE,PLAIN,("e:dots","p:dots","p/e:comma")), READ),
    Strange("share of one", sheet(TITLE,PLAIN,("e","p","p/e:share")), READ),
    Strange("floats full", sheet(TITLE,PLAIN,("e","p","p/e:full")), READ),
    Strange("ambiguous thousands '1.273' in numbers", sheet(TITLE,PLAIN,(lambda one: one["e"]/1000,"p","p/e")), REFUSED),
)  # fmt: skip
