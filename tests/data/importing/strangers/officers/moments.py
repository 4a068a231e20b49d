# ruff: noqa: E501 (what one sheet says stands on one line)
"""Days, months, years, plans and standards in titles and headers."""

from dataclasses import replace

from data.model.standards import Standard
from tests.data.importing.strangers.numbers import (
    sheet,
)
from tests.data.importing.strangers.strange import (
    ASKED,
    ASKED_ABOUT,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

SHEETS = (
    Strange('TÍNH ĐẾN NGÀY', sheet("TỔNG HỢP SỐ HỘ NGHÈO TÍNH ĐẾN NGÀY 31/12/2024", PLAIN, NUMBERS), READ),
    Strange('SỐ LIỆU ĐẾN THÁNG 12/2024', sheet("SỐ HỘ NGHÈO - SỐ LIỆU ĐẾN THÁNG 12/2024", PLAIN, NUMBERS), READ),
    Strange('THỜI ĐIỂM 0 GIỜ', sheet("SỐ HỘ NGHÈO THỜI ĐIỂM 0 GIỜ NGÀY 01/01/2025", PLAIN, NUMBERS), ASKED_ABOUT),
    Strange('đến tháng 6/2024', sheet("TỔNG HỢP HỘ NGHÈO ĐẾN THÁNG 6/2024", PLAIN, ("e","s","s/e")), REFUSED),
    Strange('đến 30/9/2024', sheet("TỔNG HỢP HỘ NGHÈO TÍNH ĐẾN 30/9/2024", PLAIN, ("e","s","s/e")), REFUSED),
    Strange('9 tháng đầu năm', sheet("BÁO CÁO HỘ NGHÈO 9 THÁNG ĐẦU NĂM 2024", PLAIN, ("e","s","s/e")), REFUSED),
    Strange('rà soát định kỳ', sheet("TỔNG HỢP KẾT QUẢ RÀ SOÁT ĐỊNH KỲ HỘ NGHÈO NĂM 2024", PLAIN, NUMBERS), READ),
    Strange('rà soát thường xuyên', sheet("KẾT QUẢ RÀ SOÁT THƯỜNG XUYÊN HỘ NGHÈO NĂM 2024", PLAIN, ("e","s","s/e")), REFUSED),
    Strange('cuối kỳ, đầu kỳ with dates', sheet("BÁO CÁO BIẾN ĐỘNG HỘ NGHÈO", [["Tổng số hộ","Đầu kỳ (01/01/2024)",None,"Cuối kỳ (31/12/2024)",None],[None,"Số hộ nghèo","Tỷ lệ","Số hộ nghèo","Tỷ lệ"]], ("e","s","s/e","p","p/e")), READ),
    Strange('12/2024 and 12/2023', sheet("SỐ HỘ NGHÈO", [["Tổng số hộ","12/2024",None,"12/2023",None],[None,"Hộ nghèo","TL %","Hộ nghèo","TL %"]], ("e","p","p/e","s","s/e")), READ),
    Strange('date cells as header', sheet("SỐ HỘ NGHÈO", [["Tổng số hộ","Số hộ nghèo",None],[None,"2023-12-31","2024-12-31"]], ("e","s","p")), READ),
    Strange('three years x two classes', sheet("HỘ NGHÈO, HỘ CẬN NGHÈO GIAI ĐOẠN 2023-2024", [["Tổng số hộ năm 2024","Năm 2023",None,"Năm 2024",None],[None,"Hộ nghèo","Hộ cận nghèo","Hộ nghèo","Hộ cận nghèo"]], ("e","s","n0","p","n")), READ),
    Strange('KH and TH', sheet(TITLE, ["Tổng số hộ","KH 2024","TH 2024","TH/KH (%)"], ("e","pl","p",lambda o: round(100*o["p"]/o["pl"],1))), READ),
    Strange('kết quả 2024, kế hoạch 2025', sheet("KẾT QUẢ GIẢM NGHÈO NĂM 2024 VÀ KẾ HOẠCH NĂM 2025", [["Tổng số hộ","Kết quả năm 2024",None,"Kế hoạch năm 2025",None],[None,"Hộ nghèo","Tỷ lệ (%)","Hộ nghèo","Tỷ lệ (%)"]], ("e","p","p/e","pl","pl/e")), READ),
    Strange('giao chỉ tiêu title', sheet("GIAO CHỈ TIÊU GIẢM NGHÈO CHO CÁC HUYỆN, THÀNH PHỐ NĂM 2024", PLAIN, ("e","pl","pl/e")), REFUSED),
    Strange('phấn đấu columns', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo phấn đấu đến cuối năm","Tỷ lệ (%)"], ("e","pl","pl/e")), REFUSED),
    Strange('phương án', sheet("PHƯƠNG ÁN GIẢM NGHÈO NĂM 2024", PLAIN, ("e","pl","pl/e")), REFUSED),
    Strange('trung ương giao', sheet(TITLE, ["Tổng số hộ","Hộ nghèo Trung ương giao","Tỷ lệ (%)"], ("e","pl","pl/e")), ASKED_ABOUT),
    Strange('còn lại dự kiến', sheet(TITLE, ["Tổng số hộ","Hộ nghèo còn lại (dự kiến)","Tỷ lệ (%)"], ("e","pl","pl/e")), REFUSED),
    Strange('ước TH', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo ƯTH 2024","Tỷ lệ"], ("e","pl","pl/e")), REFUSED),
    Strange('TH 2023 only under title 2024', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo TH 2023","Tỷ lệ"], ("e","s","s/e")), REFUSED),
    Strange('năm trước chuyển sang', sheet(TITLE, ["Tổng số hộ","Hộ nghèo năm trước chuyển sang","Thoát nghèo","Hộ nghèo hiện có","Tỷ lệ"], ("e","s","esc","p","p/e")), READ),
    Strange('hộ nghèo năm trước only', sheet(TITLE, ["Tổng số hộ","Hộ nghèo năm trước","Tỷ lệ"], ("e","s","s/e")), REFUSED),
    Strange('QĐ 59/2015 in title', sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 THEO QUYẾT ĐỊNH SỐ 59/2015/QĐ-TTg", PLAIN, ("e","s","s/e")), REFUSED),
    Strange('NĐ 07/2021 in title', sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 THEO NGHỊ ĐỊNH SỐ 07/2021/NĐ-CP", PLAIN, NUMBERS), READ),
    Strange('2021 by the new standard asked as old', sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2021 THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022-2025", PLAIN, NUMBERS), REFUSED, asked=replace(ASKED, standard=Standard.MDP_2016, period=2021)),
    Strange('chuẩn cũ/chuẩn mới columns', sheet(TITLE, ["Tổng số hộ","Hộ nghèo theo chuẩn cũ","Hộ nghèo theo chuẩn mới"], ("e","s","p")), REFUSED),
    Strange('chuẩn thu nhập title', sheet("HỘ NGHÈO THEO CHUẨN THU NHẬP NĂM 2024", PLAIN, ("e","inc","inc/e")), REFUSED),
    Strange('TT 07/2021 form in head', sheet(["(Kèm theo Thông tư số 07/2021/TT-BLĐTBXH ngày 18/7/2021, sửa đổi bởi Thông tư 02/2022/TT-BLĐTBXH)", TITLE], PLAIN, NUMBERS), READ),
)  # fmt: skip
