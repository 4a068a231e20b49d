# ruff: noqa: E501 (what one sheet says stands on one line)
"""Forms of the review's circular and annexes to decisions."""

from tests.data.importing.strangers.numbers import DISTRICTS, PROVINCE, Counts, sheet
from tests.data.importing.strangers.strange import BOTH, NUMBERS, READ, REFUSED, TITLE, Strange

HEAD = [
    "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
]
REVIEW = ["DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO TRÊN ĐỊA BÀN TỈNH KIÊN GIANG NĂM 2024"]


def near_escaped(one: Counts) -> float:
    """Return the near-poor who escaped; each of the fifteen districts has 4 who fell back and 10 who are new."""
    return float(one["n0"] - one["n"] + 14 * count_rows(one))


def count_rows(one: Counts) -> int:
    """Return how many districts stand behind a row."""
    return len(DISTRICTS) if one is PROVINCE else 1


SHEETS = (
    Strange("form 7.1 with persons", sheet([*HEAD, "Mẫu số 7.1", "DIỄN BIẾN KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024", "(Kèm theo Báo cáo số 512/BC-UBND ngày 20 tháng 12 năm 2024 của UBND tỉnh)"], [["Tổng số hộ dân cư", None, "Hộ nghèo đầu kỳ", None, None, "Diễn biến hộ nghèo trong kỳ", None, None, "Hộ nghèo cuối kỳ", None, None], ["Tổng số hộ", "Tổng số khẩu", "Số hộ", "Số khẩu", "Tỷ lệ hộ nghèo (%)", "Số hộ thoát nghèo", "Số hộ tái nghèo", "Số hộ nghèo phát sinh mới", "Số hộ", "Số khẩu", "Tỷ lệ hộ nghèo (%)"]], ("e", "ep", "s", lambda one: float(int(one["s"] * 3.7)), "s/e", "esc", "back", "new", "p", "pp", "p/e"), "Khu vực/Đơn vị"), READ),
    Strange("form 7.2 near-poor", sheet(["Mẫu số 7.2", "DIỄN BIẾN KẾT QUẢ RÀ SOÁT HỘ CẬN NGHÈO NĂM 2024"], [["Tổng số hộ dân cư", "Số hộ cận nghèo đầu năm", None, "Diễn biến hộ cận nghèo trong năm", None, None, "Số hộ cận nghèo cuối năm", None], [None, "Số hộ", "Tỷ lệ", "Số hộ thoát cận nghèo", "Số hộ tái cận nghèo", "Số hộ cận nghèo phát sinh mới", "Số hộ", "Tỷ lệ"]], ("e", "n0", "n0/e", near_escaped, lambda one: 4.0 * count_rows(one), lambda one: 10.0 * count_rows(one), "n", "n/e"), "Quận/huyện/thị xã/thành phố"), READ),
    Strange("form with escapes split in two", sheet(TITLE, [["Tổng số hộ dân cư", "Hộ nghèo đầu năm", "Hộ nghèo thoát nghèo", None, None, "Hộ tái nghèo", "Hộ nghèo phát sinh", "Hộ nghèo cuối năm", "Tỷ lệ (%)"], [None, None, "Tổng", "Trở thành hộ cận nghèo", "Vượt chuẩn hộ cận nghèo", None, None, None, None]], ("e", "s", "esc", lambda one: float(one["esc"] // 2), lambda one: float(one["esc"] - one["esc"] // 2), "back", "new", "p", "p/e")), READ),
    Strange("form 7.3 deprivations in percent", sheet(["Mẫu số 7.3", "PHÂN TÍCH HỘ NGHÈO THEO MỨC ĐỘ THIẾU HỤT CÁC DỊCH VỤ XÃ HỘI CƠ BẢN NĂM 2024"], [["Tổng số hộ nghèo", "Số hộ nghèo thiếu hụt các chỉ số về", None, None, "Tỷ lệ thiếu hụt các chỉ số so với tổng số hộ nghèo", None, None], [None, "Việc làm", "Người phụ thuộc", "Dinh dưỡng", "Việc làm", "Người phụ thuộc", "Dinh dưỡng"]], ("p", "inc", "dep", "mp", "inc/p", "dep/p", "mp/p")), REFUSED),
    Strange("form 7.5 groups of the poor", sheet(["Mẫu số 7.5", "PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM ĐỐI TƯỢNG NĂM 2024"], ["Tổng số hộ nghèo", "Hộ nghèo dân tộc thiểu số", "Hộ nghèo không có khả năng lao động", "Hộ nghèo có thành viên là người có công với cách mạng"], ("p", "mp", "inc", "dep")), REFUSED),
    Strange("form 7.7 causes of poverty", sheet(["Mẫu số 7.7", "PHÂN TÍCH CÁC NGUYÊN NHÂN NGHÈO NĂM 2024"], ["Tổng số hộ nghèo", "Không có đất sản xuất", "Không có vốn sản xuất, kinh doanh", "Không có kiến thức về sản xuất"], ("p", "inc", "dep", "mp")), REFUSED),
    Strange("annex to a decision", sheet([*HEAD, *REVIEW, "(Ban hành kèm theo Quyết định số 3245/QĐ-UBND ngày 18/12/2024 của Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang)", "ĐVT: hộ, %"], [["Tổng số hộ dân", "Hộ nghèo", None, "Hộ cận nghèo", None], [None, "Số hộ", "Tỷ lệ (%)", "Số hộ", "Tỷ lệ (%)"]], ("e", "p", "p/e", "n", "n/e"), "Địa phương"), READ),
    Strange("annex to a submission not yet numbered", sheet(["PHỤ LỤC SỐ LIỆU HỘ NGHÈO, CẬN NGHÈO CUỐI NĂM 2024", "(Kèm theo Tờ trình số:      /TTr-SLĐTBXH ngày      tháng 12 năm 2024 của Sở Lao động - Thương binh và Xã hội)"], ["Tổng số hộ toàn địa bàn", "Tổng số hộ nghèo", "Tỷ lệ hộ nghèo", "Tổng số hộ cận nghèo", "Tỷ lệ hộ cận nghèo"], ("e", "p", "p/e", "n", "n/e"), "Tên huyện, thành phố"), READ),
    Strange("unit of measure in the title's own cell", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 (ĐVT: hộ)", ["Tổng số hộ dân cư trên địa bàn", "Số hộ nghèo cuối năm 2024", "Tỷ lệ (%)"], NUMBERS), READ),
    Strange("unit of measure and table number", sheet(["Biểu số 01/HN-HCN", "BIỂU TỔNG HỢP HỘ NGHÈO, HỘ CẬN NGHÈO CUỐI NĂM 2024", "Đơn vị tính: Hộ; tỷ lệ: %"], ["Số hộ dân cư", "Hộ nghèo", "Tỷ lệ (%)", "Hộ cận nghèo", "Tỷ lệ (%)"], ("e", "p", "p/e", "n", "n/e"), "Huyện, TP"), READ),
    Strange("by decree in the title", sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024 THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022-2025 (NGHỊ ĐỊNH SỐ 07/2021/NĐ-CP)", ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ", "Số hộ cận nghèo", "Tỷ lệ"], ("e", "p", "p/e", "n", "n/e")), READ),
    Strange("standard in a column", sheet("TỔNG HỢP HỘ NGHÈO NĂM 2024", ["Tổng số hộ dân", "Số hộ nghèo theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025", "Tỷ lệ hộ nghèo (%)"], NUMBERS), READ),
    Strange("poor, near-poor and the two together", sheet(BOTH, [["Tổng số hộ", "Hộ nghèo", None, "Hộ cận nghèo", None, "Tổng hộ nghèo và hộ cận nghèo", None], [None, "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ", "Số hộ", "Tỷ lệ"]], ("e", "p", "p/e", "n", "n/e", "p+n", "p+n/e")), READ),
    Strange("the two together called nghèo đa chiều", sheet(BOTH, [["Tổng số hộ", "Hộ nghèo đa chiều (nghèo + cận nghèo)", None, "Trong đó", None, None, None], [None, "Số hộ", "Tỷ lệ", "Hộ nghèo", "Tỷ lệ", "Hộ cận nghèo", "Tỷ lệ"]], ("e", "p+n", "p+n/e", "p", "p/e", "n", "n/e")), READ),
    Strange("minorities within, counts alone", sheet(TITLE, [["Tổng số hộ dân", None, "Hộ nghèo cuối năm", None, None], ["Tổng số", "Trong đó: hộ DTTS", "Tổng số", "Tỷ lệ (%)", "Trong đó: hộ DTTS"]], ("e", "m", "p", "p/e", "mp")), READ),
    Strange("rate before its count", sheet(TITLE, ["Tổng số hộ dân", "Tỷ lệ hộ nghèo (%)", "Số hộ nghèo"], ("e", "p/e", "p")), READ),
    Strange("rates of both behind both counts", sheet(BOTH, ["Tổng số hộ", "Số hộ nghèo", "Số hộ cận nghèo", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo"], ("e", "p", "n", "p/e", "n/e")), READ),
    Strange("rates exchanged behind both counts", sheet(BOTH, ["Tổng số hộ", "Số hộ nghèo", "Số hộ cận nghèo", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo"], ("e", "p", "n", "n/e", "p/e")), REFUSED),
    Strange("counts exchanged before their rates", sheet(BOTH, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo", "Số hộ cận nghèo", "Tỷ lệ hộ cận nghèo"], ("e", "n", "p/e", "p", "n/e")), REFUSED),
    Strange("row of formulas below the header", sheet(TITLE, [["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], ["(1)", "(2)", "(3)=(2)/(1)x100"]], NUMBERS), READ),
    Strange("row of letters below the header", [[TITLE], ["STT", "Huyện, thành phố", "Tổng số hộ dân", "Hộ nghèo", "Tỷ lệ"], ["A", "B", 1.0, 2.0, "3=2/1"], *sheet("", [], NUMBERS)[2:]], READ),
)  # fmt: skip
