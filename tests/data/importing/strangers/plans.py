# ruff: noqa: E501 (what one sheet says stands on one line)
"""Plans and forecasts in place of results."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import (
    ASKED_ABOUT,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

SHEETS = (
    Strange("KH/TH columns", sheet(TITLE,[["Tổng số hộ","Hộ nghèo",None,"Tỷ lệ",None],[None,"KH","TH","KH","TH"]],("e","pl","p","pl/e","p/e")), READ),
    Strange("'Kế hoạch giao' 'Kết quả thực hiện'", sheet(TITLE,["Tổng số hộ","Kế hoạch giao","Kết quả thực hiện","Đạt (%)"],("e","pl","p",lambda one: round(100*one["p"]/one["pl"],1))), ASKED_ABOUT),
    Strange("title 'TÌNH HÌNH THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO'", sheet("TÌNH HÌNH THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2024",PLAIN,NUMBERS), REFUSED),
    Strange("'GIAO CHỈ TIÊU'", sheet("GIAO CHỈ TIÊU HỘ NGHÈO NĂM 2024",PLAIN,("e","pl","pl/e")), REFUSED),
    Strange("'Hộ nghèo cần giảm'", sheet(TITLE,["Tổng số hộ","Số hộ nghèo cần giảm","Tỷ lệ"],("e","pl","pl/e")), ASKED_ABOUT),
    Strange("sheet name KH2024", {"KH2024":sheet("HỘ NGHÈO NĂM 2024",PLAIN,("e","pl","pl/e"))}, REFUSED),
    Strange("sheet name 'Ke hoach'", {"Ke hoach":sheet("HỘ NGHÈO NĂM 2024",PLAIN,("e","pl","pl/e"))}, REFUSED),
    Strange("'(dự kiến)' line below title", sheet(["HỘ NGHÈO NĂM 2024","(Dự kiến)"],PLAIN,("e","pl","pl/e")), REFUSED),
    Strange("'phấn đấu đến cuối năm'", sheet("HỘ NGHÈO PHẤN ĐẤU ĐẾN CUỐI NĂM 2024",PLAIN,("e","pl","pl/e")), REFUSED),
    Strange("'Nhiệm vụ'", sheet("NHIỆM VỤ GIẢM NGHÈO NĂM 2024",PLAIN,("e","pl","pl/e")), REFUSED),
    Strange("'Ước đến 31/12'", sheet(TITLE,["Tổng số hộ","Ước hộ nghèo đến 31/12/2024","Tỷ lệ"],("e","pl","pl/e")), REFUSED),
    Strange("'Hộ nghèo còn lại theo kế hoạch'", sheet(TITLE,["Tổng số hộ","Hộ nghèo còn lại theo kế hoạch","Tỷ lệ"],("e","pl","pl/e")), REFUSED),
    Strange("'Hộ nghèo (KH)'", sheet(TITLE,["Tổng số hộ","Hộ nghèo (KH)","Tỷ lệ"],("e","pl","pl/e")), REFUSED),
    Strange("'Báo cáo sơ bộ'", sheet("BÁO CÁO SƠ BỘ HỘ NGHÈO NĂM 2024",PLAIN,NUMBERS), REFUSED),
    Strange("'Dự toán'", sheet("DỰ TOÁN SỐ HỘ NGHÈO NĂM 2024",PLAIN,NUMBERS), REFUSED),
    Strange("note at bottom '* Số liệu dự kiến'", [*sheet(TITLE, PLAIN, NUMBERS), [None, "* Số liệu dự kiến"]], ASKED_ABOUT),
    Strange("note in first col: Lưu ý", [*sheet(TITLE, PLAIN, NUMBERS), ["Lưu ý: đây là số kế hoạch"]], ASKED_ABOUT),
)  # fmt: skip
