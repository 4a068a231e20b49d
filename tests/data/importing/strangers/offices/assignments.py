# ruff: noqa: E501 (what one sheet says stands on one line)
"""Plans that are assigned, results beside their plans, and lists of the middle of the year."""

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
    Strange("assigned decrease of the coming year", sheet(["GIAO CHỈ TIÊU GIẢM TỶ LỆ HỘ NGHÈO NĂM 2025"], ["Tổng số hộ", "Hộ nghèo đầu năm 2025", "Chỉ tiêu giảm (hộ)", "Hộ nghèo cuối năm 2025", "Tỷ lệ"], ("e", "p", "esc", "s", "s/e")), REFUSED),
    Strange("assigned decrease of this year", sheet(["PHỤ LỤC GIAO CHỈ TIÊU GIẢM NGHÈO NĂM 2024 CHO CÁC HUYỆN, THÀNH PHỐ"], ["Tổng số hộ", "Hộ nghèo đầu năm", "Chỉ tiêu giảm", "Hộ nghèo cuối năm", "Tỷ lệ cuối năm"], ("e", "s", "esc", "pl", "pl/e")), REFUSED),
    Strange("result beside its plan", sheet(["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU GIẢM NGHÈO NĂM 2024"], [["Tổng số hộ", "Chỉ tiêu giao năm 2024", None, "Kết quả thực hiện năm 2024", None, "So sánh với kế hoạch"], [None, "Số hộ nghèo", "Tỷ lệ", "Số hộ nghèo", "Tỷ lệ", None]], ("e", "pl", "pl/e", "p", "p/e", lambda _: 101.5)), READ),
    Strange("plan of next year beside the result", sheet(["KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 VÀ KẾ HOẠCH NĂM 2025"], [["Tổng số hộ", "Hộ nghèo cuối năm 2024", None, "Kế hoạch năm 2025", None], [None, "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ"]], ("e", "p", "p/e", "pl", "pl/e")), READ),
    Strange("plan column called phấn đấu", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo phấn đấu giảm còn", "Tỷ lệ"], ("e", "pl", "pl/e")), ASKED_ABOUT),
    Strange("registered to escape", sheet("TỔNG HỢP ĐĂNG KÝ THOÁT NGHÈO NĂM 2024", ["Tổng số hộ", "Số hộ nghèo", "Số hộ đăng ký thoát nghèo"], ("e", "s", "esc")), REFUSED),
    Strange("plan in the office's abbreviation", sheet("CTKH GIẢM NGHÈO - HỘ NGHÈO NĂM 2024", PLAIN, ("e", "pl", "pl/e")), ASKED_ABOUT),
    Strange("growth goals of the council", sheet("CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU: HỘ NGHÈO NĂM 2024", PLAIN, ("e", "pl", "pl/e")), REFUSED),
    Strange("ambition in a bracket", sheet("HỘ NGHÈO NĂM 2024 (KỊCH BẢN CAO)", PLAIN, ("e", "pl", "pl/e")), REFUSED),
    Strange("first half", sheet("BÁO CÁO KẾT QUẢ RÀ SOÁT HỘ NGHÈO 6 THÁNG ĐẦU NĂM 2024", PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("as of June", sheet("HỘ NGHÈO NĂM 2024 (tính đến ngày 15/6/2024)", PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("provisional as of November", sheet("HỘ NGHÈO NĂM 2024 - SỐ LIỆU SƠ BỘ ĐẾN NGÀY 10/11/2024", PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("month of June in a column", sheet(TITLE, ["Tổng số hộ", "Hộ nghèo tháng 6/2024", "Tỷ lệ"], ("e", "s", "s/e")), REFUSED),
    Strange("'chưa chính thức' below the title", sheet([TITLE, "(Số liệu chưa chính thức)"], PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("'chờ thẩm định' below the title", sheet([TITLE, "(Số liệu chờ thẩm định)"], PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("'trước khi phúc tra' below the title", sheet([TITLE, "Số liệu trước khi phúc tra"], PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("lần 1 in the title", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 (LẦN 2)", PLAIN, NUMBERS), READ),
    Strange("two columns, provisional and final", sheet(TITLE, ["Tổng số hộ", "Hộ nghèo (sơ bộ)", "Hộ nghèo (chính thức)", "Tỷ lệ"], ("e", "s", "p", "p/e")), READ),
    Strange("two sheets, provisional and final", {"So bo": sheet(TITLE, PLAIN, ("e", "s", "s/e")), "Chinh thuc": sheet(TITLE, PLAIN, NUMBERS)}, READ),
    Strange("ordinary quarterly list", sheet("BIẾN ĐỘNG HỘ NGHÈO QUÝ III NĂM 2024", PLAIN, ("e", "s", "s/e")), REFUSED),
    Strange("note below calls the figures provisional", [*sheet(TITLE, PLAIN, ("e", "s", "s/e")), [None, "Lưu ý: số liệu trên là số sơ bộ"]], ASKED_ABOUT),
    Strange("unplanned list in the year", sheet("RÀ SOÁT THƯỜNG XUYÊN HỘ NGHÈO TRONG NĂM 2024", PLAIN, ("e", "s", "s/e")), REFUSED),
)  # fmt: skip
