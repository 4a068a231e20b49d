# ruff: noqa: E501 (what one sheet says stands on one line)
"""Headers of several rows."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import BOTH, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("3 rows unit row", sheet(BOTH,[["Tổng số hộ","Hộ nghèo",None,"Hộ cận nghèo",None],[None,"Số lượng","Tỷ lệ","Số lượng","Tỷ lệ"],["(hộ)","(hộ)","(%)","(hộ)","(%)"]],("e","p","p/e","n","n/e")), READ),
    Strange("group 'Kết quả rà soát cuối năm 2024'", sheet(BOTH,[["Tổng số hộ","Kết quả rà soát cuối năm 2024",None,None,None],[None,"Hộ nghèo",None,"Hộ cận nghèo",None],[None,"Số hộ","Tỷ lệ","Số hộ","Tỷ lệ"]],("e","p","p/e","n","n/e")), READ),
    Strange("group 'Hộ nghèo' start/end", sheet(BOTH,[["Tổng số hộ","Hộ nghèo",None,None,None,"Hộ cận nghèo",None,None,None],[None,"Đầu năm",None,"Cuối năm",None,"Đầu năm",None,"Cuối năm",None],[None,"Số hộ","Tỷ lệ","Số hộ","Tỷ lệ","Số hộ","Tỷ lệ","Số hộ","Tỷ lệ"]],("e","s","s/e","p","p/e","n0","n0/e","n","n/e")), READ),
    Strange("header shifted merges lost (unmerged cells blank incl. first)", sheet(BOTH,[["Tổng số hộ",None,"Hộ nghèo",None,"Hộ cận nghèo"],[None,"Số hộ","Tỷ lệ","Số hộ","Tỷ lệ"]],("e","p","p/e","n","n/e")), REFUSED),
    Strange("header over 'Trong đó'", sheet(TITLE,[["Tổng số hộ","Tổng số hộ nghèo","Trong đó",None,None,"Tỷ lệ"],[None,None,"DTTS","Nữ","BTXH",None]],("e","p","mp","inc","dep","p/e")), READ),
    Strange("'Chia ra' urban/rural", sheet(TITLE,[["Tổng số hộ","Hộ nghèo","Chia ra",None,"Tỷ lệ"],[None,None,"Thành thị","Nông thôn",None]],("e","p","pu","pr","p/e")), READ),
    Strange("sub-header 'Số hộ' twice for Tổng/DTTS", sheet(TITLE,[["Tổng số",None,None,"DTTS",None,None],["Số hộ","Hộ nghèo","Tỷ lệ","Số hộ","Hộ nghèo","Tỷ lệ"]],("e","p","p/e","m","mp","mp/m")), READ),
)  # fmt: skip
