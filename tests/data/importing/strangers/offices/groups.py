# ruff: noqa: E501 (what one sheet says stands on one line)
"""Ethnic minorities, and other groups of households."""

from tests.data.importing.strangers.numbers import body, sheet
from tests.data.importing.strangers.strange import (
    BOTH,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

SHEETS = (
    Strange("Kinh, Khmer and Hoa side by side", sheet(TITLE, [["Tổng số hộ", None, None, None, "Hộ nghèo", None, None, None], ["Tổng số", "Kinh", "Khmer", "Hoa", "Tổng số", "Kinh", "Khmer", "Hoa"]], ("e", "e-m", "k", "h", "p", "p-mp", "kp", "hp")), READ),
    Strange("of which Khmer", sheet(TITLE, ["Tổng số hộ", "Trong đó: hộ Khmer", "Tổng số hộ nghèo", "Trong đó: hộ nghèo Khmer", "Tỷ lệ hộ nghèo (%)"], ("e", "k", "p", "kp", "p/e")), READ),
    Strange("Khmer in a block of its own to the right", sheet(TITLE, [["Toàn huyện", None, None, "Đồng bào dân tộc Khmer", None, None], ["Tổng số hộ", "Hộ nghèo", "Tỷ lệ", "Tổng số hộ", "Hộ nghèo", "Tỷ lệ"]], ("e", "p", "p/e", "k", "kp", "kp/k")), READ),
    Strange("minorities in a block of their own", sheet(TITLE, [["Chung toàn huyện", None, None, "Trong đó: Hộ dân tộc thiểu số", None, None], ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)", "Tổng số hộ DTTS", "Số hộ nghèo DTTS", "Tỷ lệ (%)"]], ("e", "p", "p/e", "m", "mp", "mp/m")), READ),
    Strange("Khmer alone", sheet("TỔNG HỢP HỘ NGHÈO DÂN TỘC KHMER NĂM 2024", ["Tổng số hộ Khmer", "Số hộ nghèo Khmer", "Tỷ lệ"], ("k", "kp", "kp/k")), REFUSED),
    Strange("Khmer alone, bare headers", sheet("TỔNG HỢP HỘ NGHÈO TRONG ĐỒNG BÀO DÂN TỘC KHMER NĂM 2024", ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ"], ("k", "kp", "kp/k")), REFUSED),
    Strange("share of minorities among the poor", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo", "Hộ nghèo DTTS", "Tỷ lệ so với tổng số hộ nghèo"], ("e", "p", "p/e", "mp", "mp/p")), READ),
    Strange("bare share of minorities", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ hộ nghèo", "Hộ nghèo DTTS", "Tỷ lệ (%)"], ("e", "p", "p/e", "mp", "mp/p")), READ),
    Strange("bare share of minorities, their total beside", sheet(TITLE, ["Tổng số hộ", "Hộ DTTS", "Số hộ nghèo", "Tỷ lệ hộ nghèo", "Hộ nghèo DTTS", "Tỷ lệ (%)"], ("e", "m", "p", "p/e", "mp", "mp/p")), READ),
    Strange("minorities of the near-poor too", sheet(BOTH, [["Tổng số hộ", None, "Hộ nghèo", None, "Hộ cận nghèo", None], ["Tổng", "DTTS", "Tổng", "DTTS", "Tổng", "DTTS"]], ("e", "m", "p", "mp", "n", "mn")), READ),
    Strange("women as heads beside", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)", "Chủ hộ là nữ", "Có đối tượng BTXH"], ("e", "p", "p/e", "inc", "dep")), READ),
    Strange("working households only", sheet("HỘ NGHÈO CÓ KHẢ NĂNG LAO ĐỘNG NĂM 2024", PLAIN, ("e", "inc", "inc/e")), REFUSED),
    Strange("poor without those on welfare", sheet(TITLE, ["Tổng số hộ", "Hộ nghèo (không tính hộ BTXH)", "Tỷ lệ"], ("e", "inc", "inc/e")), REFUSED),
    Strange("households of merit", sheet("HỘ NGHÈO LÀ GIA ĐÌNH CHÍNH SÁCH NĂM 2024", PLAIN, ("e", "inc", "inc/e")), REFUSED),
    Strange("Khmer named as a sheet beside everyone", {"Toàn tỉnh": sheet(TITLE, PLAIN, NUMBERS), "Dân tộc Khmer": sheet(TITLE, PLAIN, ("k", "kp", "kp/k"))}, READ),
    Strange("sections of everyone and of Khmer", [[TITLE], ["STT", "Đơn vị", *PLAIN], ["I", "Tổng số hộ nghèo"], *body(*NUMBERS), ["II", "Trong đó: hộ nghèo dân tộc Khmer"], *body("k", "kp", "kp/k")], READ),
)  # fmt: skip
