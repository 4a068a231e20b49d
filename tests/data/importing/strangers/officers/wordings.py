# ruff: noqa: E501 (what one sheet says stands on one line)
"""Words of titles and headers in ministries' annexes, pivot tables, forms on the web and two languages."""

from collections.abc import Sequence

from tests.data.importing.strangers.numbers import DISTRICTS, NAMES, Row, Rows, Spec, body, sheet, total
from tests.data.importing.strangers.officers.notation import near_persons
from tests.data.importing.strangers.strange import (
    ASKED_ABOUT,
    BOTH,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    WARNED,
    Strange,
)

NEAR, PLAN = ("e", "n", "n/e"), ("e", "pl", "pl/e")


def pivot(place: str, whole: str, columns: Sequence[str], specs: Sequence[Spec], *above: Row) -> Rows:
    """Return a pivot table: lines of filters, its header, districts, a total."""
    districts = [row[1:] for row in body(*specs)]
    return [*above, [place, *columns], *districts, [whole, *total(*specs)[2:]]]


def typed(*lines: str) -> Rows:
    """Return a cell a row."""
    return [[line] for line in lines]


SHEETS = (
    Strange("annex of the ministry of agriculture", sheet(["Phụ lục III", "(Kèm theo Quyết định số 1234/QĐ-BNNMT ngày 15 tháng 5 năm 2025 của Bộ trưởng Bộ Nông nghiệp và Môi trường)", "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024 THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022-2025"], [["Tổng số hộ", "Kết quả rà soát hộ nghèo", None, None, "Kết quả rà soát hộ cận nghèo", None, None], [None, "Số hộ nghèo", "Số nhân khẩu", "Tỷ lệ hộ nghèo (%)", "Số hộ cận nghèo", "Số nhân khẩu", "Tỷ lệ hộ cận nghèo (%)"]], ("e", "p", "pp", "p/e", "n", near_persons, "n/e"), "Tỉnh/huyện"), READ),
    Strange("annex table of a period", sheet(["Phụ biểu 1a", "DIỄN BIẾN HỘ NGHÈO NĂM 2024"], [["Tổng số hộ", "Số hộ nghèo đầu kỳ", "Số hộ nghèo giảm trong kỳ", "Số hộ nghèo tăng trong kỳ", None, "Số hộ nghèo cuối kỳ", None], [None, None, None, "Tái nghèo", "Phát sinh mới", "Số hộ", "Tỷ lệ (%)"]], ("e", "s", "esc", "back", "new", "p", "p/e")), READ),
    Strange("review that policies of next year rest on", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 (làm cơ sở thực hiện các chính sách giảm nghèo năm 2025)", PLAIN, NUMBERS), READ),
    Strange("poor who have the use of a policy", sheet("HỘ NGHÈO THỤ HƯỞNG CHÍNH SÁCH NĂM 2024", PLAIN, PLAN), REFUSED),
    Strange("party committee's table", sheet(["TỈNH ỦY KIÊN GIANG", "BIỂU SỐ LIỆU HỘ NGHÈO NĂM 2024"], PLAIN, NUMBERS), READ),
    Strange("source of a table in its title", sheet("Hộ nghèo theo huyện, 2024 (Nguồn: Cổng thông tin điện tử tỉnh Kiên Giang)", PLAIN, NUMBERS), READ),
    Strange("days at the end of two headers", sheet("HỘ NGHÈO", ["Tổng số hộ", "Hộ nghèo (31/12/2023)", "Hộ nghèo (31/12/2024)"], ("e", "s", "p")), READ),
    Strange("a day of June at the end of a header", sheet(TITLE, ["Tổng số hộ", "Hộ nghèo ngày 30/6/2024", "Tỷ lệ (%)"], ("e", "s", "s/e")), REFUSED),
    Strange("households by permanent residence", sheet(TITLE, ["Tổng số hộ có đăng ký thường trú", "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS), READ),
    Strange("only households that were reviewed", sheet(TITLE, ["Số hộ được rà soát", "Số hộ nghèo", "Tỷ lệ (%)"], (lambda one: float(3 * one["p"]), "p", lambda _: 33.33)), REFUSED),
    Strange("households of a sample", sheet(TITLE, ["Số hộ mẫu", "Số hộ nghèo trong mẫu", "Tỷ lệ (%)"], ("inc", "dep", "dep/inc")), REFUSED),
    Strange("survey of a sample", sheet("ĐIỀU TRA MẪU HỘ NGHÈO NĂM 2024", PLAIN, PLAN), REFUSED),
    Strange("poor of before, new and together", sheet(TITLE, [["Tổng số hộ", "Hộ nghèo", None, None], [None, "Hộ cũ", "Hộ mới", "Tổng cộng"]], ("e", "p-new", "new", "p")), READ),
    Strange("index of the year before", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Chỉ số phát triển (%)"], ("e", "p", "p/s")), READ),
    Strange("left over after those who escaped", sheet(TITLE, ["Tổng số hộ", "Hộ nghèo đầu năm", "Số hộ thoát nghèo", "Số hộ nghèo còn lại"], ("e", "s", "esc", "s-esc")), WARNED),
    Strange("two languages of one class", sheet("BẢNG TỔNG HỢP HỘ CẬN NGHÈO NĂM 2024", ["Tổng số hộ\nTotal households", "Hộ cận nghèo\nNear-poor households", "Tỷ lệ (%)\nNear-poor rate (%)"], NEAR), READ),
    Strange("two languages of two classes", sheet(TITLE, ["Tổng số hộ\nTotal households", "Số hộ nghèo\nNear-poor households", "Tỷ lệ (%)\nRate (%)"], NEAR), ASKED_ABOUT),
    Strange("two languages exchanged", sheet(BOTH, ["Tổng số hộ (Total households)", "Hộ nghèo (Near-poor households)", "Hộ cận nghèo (Poor households)"], ("e", "n", "p")), ASKED_ABOUT),
    Strange("pivot table in Vietnamese", pivot("Nhãn Hàng", "Tổng Cuối", ["Tổng của Tổng số hộ", "Tổng của Số hộ nghèo"], ("e", "p")), READ),
    Strange("pivot table in English", pivot("Row Labels", "Grand Total", ["Sum of Tổng số hộ", "Sum of Số hộ nghèo"], ("e", "p")), READ),
    Strange("pivot table of counted rows", pivot("Row Labels", "Grand Total", ["Count of Tổng số hộ", "Count of Số hộ nghèo"], ("inc", "dep")), ASKED_ABOUT),
    Strange("pivot table of all years together", pivot("Row Labels", "Grand Total", ["Sum of Tổng số hộ", "Sum of Số hộ nghèo"], ("e+e0", "p+s"), ["Năm", "(All)"], []), ASKED_ABOUT),
    Strange("pivot table of another year", pivot("Row Labels", "Grand Total", ["Sum of Tổng số hộ", "Sum of Số hộ nghèo"], ("e0", "s"), ["Năm", 2023.0], []), REFUSED),
    Strange("answers of a form on the web", [["Dấu thời gian", "Địa chỉ email", "Huyện/Thành phố", "Tổng số hộ", "Số hộ nghèo cuối năm 2024"], *[["12/12/2024 8:03:11", f"ld{row[0]}@kiengiang.gov.vn", *row[1:]] for row in body("e", "p")]], READ),
    Strange("footnotes of an encyclopedia", [["Hộ nghèo tỉnh Kiên Giang năm 2024"], ["Đơn vị hành chính", "Số hộ[a]", "Số hộ nghèo[b]", "Tỷ lệ hộ nghèo (%)[1]"], *[[f"{row[1]}[2]", *row[2:]] for row in body(*NUMBERS)]], READ),
    Strange("names of columns written together", [["huyen", "tongho", "hongheo", "tyle"], *[row[1:] for row in body(*NUMBERS)]], READ),
    Strange("a table in one cell a row", typed("| Huyện | Tổng số hộ | Số hộ nghèo |", "|---|---|---|", *[f"| {name} | {one['e']} | {one['p']} |" for name, one in zip(NAMES, DISTRICTS, strict=True)]), REFUSED),
)  # fmt: skip
