# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tables of statistical yearbooks."""

from tests.data.importing.strangers.numbers import body, sheet, total
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, READ, REFUSED, TITLE, Strange

SHEETS = (
    Strange("rates of four years, no count", sheet(["352. Tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều phân theo huyện, thị xã, thành phố", "Đơn vị tính: %"], ["2022", "2023", "Sơ bộ 2024"], ("n/e", "s/e", "p/e"), ""), REFUSED),
    Strange("counts and rates by year", sheet(["SỐ HỘ NGHÈO VÀ TỶ LỆ HỘ NGHÈO PHÂN THEO HUYỆN, THÀNH PHỐ"], [["Tổng số hộ năm 2024", "Số hộ nghèo (Hộ)", None, "Tỷ lệ hộ nghèo (%)", None], [None, "Năm 2023", "Năm 2024", "Năm 2023", "Năm 2024"]], ("e", "s", "p", "s/e0", "p/e")), READ),
    Strange("counts and rates by year, years as text", sheet(["SỐ HỘ NGHÈO VÀ TỶ LỆ HỘ NGHÈO PHÂN THEO HUYỆN, THÀNH PHỐ"], [["Tổng số hộ năm 2024", "Số hộ nghèo (Hộ)", None, "Tỷ lệ hộ nghèo (%)", None], [None, "2023", "2024", "2023", "2024"]], ("e", "s", "p", "s/e0", "p/e")), READ),
    Strange("provisional year in the header", sheet(["SỐ HỘ NGHÈO PHÂN THEO HUYỆN, THÀNH PHỐ"], [["Tổng số hộ", "Số hộ nghèo", None], [None, "2023", "Sơ bộ 2024"]], ("e", "s", "p")), REFUSED),
    Strange("bilingual headers", sheet(["Hộ nghèo phân theo huyện năm 2024", "Poor households by district in 2024"], ["Tổng số hộ - Total households", "Số hộ nghèo - Number of poor households", "Tỷ lệ hộ nghèo (%) - Poverty rate (%)"], NUMBERS), READ),
    Strange("bilingual total row", [[TITLE], ["STT", "Đơn vị", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], total(*NUMBERS, label="TỔNG SỐ - TOTAL"), *body(*NUMBERS)], READ),
    Strange("total above, districts without numbers", [["Hộ nghèo có đến 31/12/2024 phân theo huyện/thị xã/thành phố thuộc tỉnh"], [None, "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo (%)"], ["TỔNG SỐ", *total(*NUMBERS)[2:]], *[row[1:] for row in body(*NUMBERS)]], READ),
    Strange("source below", [*sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS), [None, "Nguồn: Cục Thống kê tỉnh Kiên Giang, Niên giám thống kê 2024"]], READ),
    Strange("source of an older yearbook below", [*sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO", ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], ("e0", "s", "s/e0")), [None, "Nguồn: Niên giám thống kê năm 2023"]], ASKED_ABOUT),
    Strange("living standards survey", sheet("TỶ LỆ HỘ NGHÈO THEO KHẢO SÁT MỨC SỐNG DÂN CƯ NĂM 2024", ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS), ASKED_ABOUT),
    Strange("average households of the year", sheet(TITLE, ["Số hộ bình quân", "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS), REFUSED),
    Strange("thousand households above the header", sheet([TITLE, "Đơn vị tính: 1000 hộ - Unit: Thous. households"], ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], ("e:thousand", "p:thousand", "p/e")), REFUSED),
    Strange("population beside", sheet(TITLE, ["Dân số trung bình (người)", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], ("ep", "e", "p", "p/e")), READ),
    Strange("area and density beside", sheet(TITLE, ["Diện tích (km2)", "Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)", "Xếp hạng"], (lambda _: 412.5, "e", "p", "p/e", lambda _: 3.0)), READ),
)  # fmt: skip
