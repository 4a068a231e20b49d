# ruff: noqa: E501 (what one sheet says stands on one line)
"""Standards named by decree, by years, by words."""

from dataclasses import replace

from data.model.standards import Standard
from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import (
    ASKED,
    ASKED_ABOUT,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    Strange,
)

SHEETS = (
    Strange("Nghị định 07/2021", sheet(["HỘ NGHÈO NĂM 2024","(Theo Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ)"],PLAIN,NUMBERS), READ),
    Strange("same short 'theo Nghị định 07/2021'", sheet("HỘ NGHÈO NĂM 2024 THEO NGHỊ ĐỊNH 07/2021",PLAIN,NUMBERS), READ),
    Strange("QD 59/2015", sheet("HỘ NGHÈO NĂM 2024 THEO QUYẾT ĐỊNH 59/2015/QĐ-TTg",PLAIN,NUMBERS), REFUSED),
    Strange("short 'QĐ 59/2015'", sheet("HỘ NGHÈO NĂM 2024 THEO QĐ 59/2015",PLAIN,NUMBERS), REFUSED),
    Strange("'Quyết định số 59 của Thủ tướng'", sheet("HỘ NGHÈO NĂM 2024 THEO QUYẾT ĐỊNH SỐ 59 CỦA THỦ TƯỚNG",PLAIN,NUMBERS), ASKED_ABOUT),
    Strange("'QĐ59'", sheet("HỘ NGHÈO NĂM 2024 THEO QĐ59",PLAIN,NUMBERS), ASKED_ABOUT),
    Strange("'Nghị định 07'", sheet("HỘ NGHÈO NĂM 2024 THEO NGHỊ ĐỊNH 07",PLAIN,NUMBERS), ASKED_ABOUT),
    Strange("'chuẩn 2021-2025'", sheet("HỘ NGHÈO NĂM 2024 THEO CHUẨN 2021-2025",PLAIN,NUMBERS), READ),
    Strange("'chuẩn nghèo giai đoạn 2022-2025'", sheet("HỘ NGHÈO NĂM 2024 THEO CHUẨN NGHÈO GIAI ĐOẠN 2022-2025",PLAIN,NUMBERS), READ),
    Strange("'giai đoạn 2016-2020' no chuẩn", sheet("HỘ NGHÈO NĂM 2024 GIAI ĐOẠN 2016-2020",PLAIN,NUMBERS), REFUSED),
    Strange("year 2019 asked, std mdp-2016, title 2019", sheet("HỘ NGHÈO NĂM 2019",PLAIN,NUMBERS), READ,asked=replace(ASKED, period=2019, standard=Standard.MDP_2016)),
    Strange("Nghị định 30/2025", sheet("HỘ NGHÈO NĂM 2024 THEO NGHỊ ĐỊNH SỐ 30/2025/NĐ-CP",PLAIN,NUMBERS), READ),
    Strange("'chuẩn nghèo 2022'", sheet("HỘ NGHÈO NĂM 2024 THEO CHUẨN NGHÈO NĂM 2022",PLAIN,NUMBERS), REFUSED),
    Strange("'chuẩn nghèo 2016' col", sheet("HỘ NGHÈO NĂM 2024",["Tổng số hộ","Hộ nghèo theo chuẩn 2016","Tỷ lệ"],NUMBERS), REFUSED),
    Strange("'theo chuẩn tỉnh'", sheet("HỘ NGHÈO NĂM 2024 THEO CHUẨN CỦA TỈNH",PLAIN,NUMBERS), REFUSED),
    Strange("'theo Thông tư 17/2016'", sheet("HỘ NGHÈO NĂM 2024 THEO THÔNG TƯ 17/2016/TT-BLĐTBXH",PLAIN,NUMBERS), READ),
    Strange("sheet name 'chuan 2016-2020'", {"Chuan 2016-2020":sheet("HỘ NGHÈO NĂM 2024",PLAIN,NUMBERS)}, REFUSED),
    Strange("note below names the standard", [*sheet("HỘ NGHÈO NĂM 2024", PLAIN, NUMBERS), [None, "Ghi chú: theo chuẩn nghèo giai đoạn 2016-2020"]], ASKED_ABOUT),
    Strange("'chuẩn nghèo mới 2022-2025'", sheet("HỘ NGHÈO NĂM 2024 THEO CHUẨN NGHÈO MỚI GIAI ĐOẠN 2022-2025",PLAIN,NUMBERS), READ),
    Strange("note below names another year", [*sheet("HỘ NGHÈO", PLAIN, ("e0", "s", "s/e0")), [None, "Ghi chú: số liệu cuối năm 2023"]], ASKED_ABOUT),
    Strange("signature date another year", [*sheet("HỘ NGHÈO NĂM 2024", PLAIN, NUMBERS), [None, None, None, "Kiên Giang, ngày 5 tháng 01 năm 2025"]], READ),
)  # fmt: skip
