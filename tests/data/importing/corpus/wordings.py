# ruff: noqa: E501 (what one sheet says stands on one line)
"""How offices word titles, headers and rows of such sheets: the corpus's own list, apart from the reader's.

Written from forms and annexes of provinces and districts, not from the reader's vocabulary: a list that both
shared would prove nothing. `HELD_OUT` was written before it was known what the reader accepts.
"""

from collections.abc import Mapping, Sequence

Wording = Mapping[str, Sequence[str]]

USUAL: Wording = {
    "letterhead": (
        "", "UBND TỈNH KIÊN GIANG", "ỦY BAN NHÂN DÂN\nTỈNH KIÊN GIANG", "SỞ LAO ĐỘNG - TB&XH", "BAN CHỈ ĐẠO GIẢM NGHÈO TỈNH",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    ),
    "form": ("", "Phụ lục 01", "Biểu số 2", "Mẫu số 7.3", "PHỤ LỤC II", "Biểu 3a"),
    "annex": (
        "", "(Kèm theo Quyết định số 15/QĐ-UBND ngày 06 tháng 01 năm 2025 của UBND tỉnh Kiên Giang)",
        "(Ban hành kèm theo Công văn số 123/SLĐTBXH-BTXH ngày 5/12/2024)", "(Kèm theo Báo cáo số: 45/BC-UBND ngày 20/12/2024)",
    ),
    "title": (
        "TỔNG HỢP KẾT QUẢ RÀ SOÁT {subject} NĂM {year}", "KẾT QUẢ RÀ SOÁT {subject} NĂM {year}",
        "BIỂU TỔNG HỢP KẾT QUẢ ĐIỀU TRA, RÀ SOÁT {subject} CUỐI NĂM {year}", "Tổng hợp {subject} năm {year}",
        "DANH SÁCH {subject} TỈNH KIÊN GIANG NĂM {year}", "BÁO CÁO KẾT QUẢ RÀ SOÁT {subject} TRÊN ĐỊA BÀN TỈNH NĂM {year}",
        "SỐ LIỆU {subject} NĂM {year} THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022-2025", "THỐNG KÊ {subject} NĂM {year}",
        "TỔNG HỢP KẾT QUẢ RÀ SOÁT {subject} ĐỊNH KỲ HẰNG NĂM NĂM {year}", "Kết quả rà soát {subject} đến ngày 31/12/{year}",
    ),
    "subject.poor": ("HỘ NGHÈO", "hộ nghèo", "HỘ NGHÈO, TỶ LỆ HỘ NGHÈO", "SỐ HỘ NGHÈO"),
    "subject.near": ("HỘ CẬN NGHÈO", "hộ cận nghèo", "SỐ HỘ, TỶ LỆ HỘ CẬN NGHÈO"),
    "subject.both": ("HỘ NGHÈO, HỘ CẬN NGHÈO", "HỘ NGHÈO VÀ HỘ CẬN NGHÈO", "HỘ NGHÈO, CẬN NGHÈO", "hộ nghèo - hộ cận nghèo"),
    "measure_unit": ("", "Đơn vị tính: Hộ, %", "ĐVT: hộ", "(Đơn vị tính: hộ; tỷ lệ: %)", "Đơn vị tính: hộ, tỷ lệ %"),
    "number": ("STT", "TT", "Số TT", "Stt"),
    "place": (
        "Đơn vị", "Huyện, thành phố", "Địa bàn", "Tên huyện, thành phố", "Tên đơn vị", "Các huyện, thành phố", "Thành phố/ Thị xã/ huyện/",
        "TP, huyện", "UBND huyện", "Địa phương", "Quận/huyện", "Đơn vị hành chính", "Huyện/TP", "Tên đơn vị hành chính",
    ),
    "total": ("Tổng số hộ", "Tổng số hộ dân", "Tổng số hộ dân cư", "Số hộ dân cư", "Tổng số hộ gia đình", "Tổng hộ", "TỔNG SỐ HỘ DÂN CƯ (hộ)"),
    "group.poor": ("Hộ nghèo", "Hộ nghèo cuối năm", "HỘ NGHÈO", "Tổng số hộ nghèo", "Hộ nghèo cuối kỳ"),
    "group.near": ("Hộ cận nghèo", "Hộ cận nghèo cuối năm", "HỘ CẬN NGHÈO", "Tổng số hộ cận nghèo"),
    "leaf.count": ("Số hộ", "Số lượng", "Số lượng (hộ)", "Tổng số", "Hộ", "SL"),
    "leaf.rate": ("Tỷ lệ %", "Tỷ lệ (%)", "Tỉ lệ", "Tỷ lệ", "%", "TL (%)"),
    "flat.poor": ("Số hộ nghèo", "Hộ nghèo", "Số hộ nghèo cuối năm", "Tổng số hộ nghèo", "Số hộ nghèo (hộ)", "Hộ nghèo cuối năm {year}", "Số hộ nghèo sau rà soát"),
    "flat.near": ("Số hộ cận nghèo", "Hộ cận nghèo", "Số hộ cận nghèo cuối năm", "Tổng số hộ cận nghèo", "Hộ cận nghèo cuối năm {year}"),
    "rate.poor": ("Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo (%)", "Tỷ lệ", "Tỷ lệ %", "Tỷ lệ hộ nghèo cuối năm (%)", "TL hộ nghèo", "Tỷ lệ hộ nghèo so với tổng số hộ (%)"),
    "rate.near": ("Tỷ lệ hộ cận nghèo", "Tỷ lệ hộ cận nghèo (%)", "Tỷ lệ", "Tỷ lệ %", "Tỷ lệ hộ cận nghèo/tổng số hộ dân cư (%)"),
    "persons": ("Số khẩu nghèo", "Số nhân khẩu nghèo", "Số người nghèo", "Khẩu nghèo", "Tổng số khẩu nghèo"),
    "minority": ("Hộ nghèo DTTS", "Số hộ nghèo DTTS", "Trong đó: hộ nghèo dân tộc thiểu số", "Số hộ nghèo là người DTTS", "Hộ nghèo DTTS cuối năm"),
    "minority_total": ("Tổng số hộ DTTS", "Tổng số hộ dân tộc thiểu số"),
    "minority_rate": ("Tỷ lệ hộ nghèo DTTS (%)", "Tỷ lệ hộ nghèo DTTS", "Tỷ lệ hộ nghèo DTTS trên tổng số hộ DTTS"),
    "share": ("Tỷ lệ hộ nghèo DTTS/tổng số hộ nghèo (%)", "Tỷ lệ hộ nghèo DTTS so với tổng số hộ nghèo", "Tỷ trọng hộ nghèo DTTS trong tổng số hộ nghèo"),
    "detail": ("Hộ nghèo theo thu nhập", "Hộ nghèo thiếu hụt BHYT", "Hộ nghèo bảo trợ xã hội", "Hộ nghèo có công", "Hộ nghèo không có khả năng lao động", "Hộ nghèo do phụ nữ làm chủ hộ"),
    "start": ("Số hộ nghèo đầu năm", "Hộ nghèo đầu năm", "Hộ nghèo cuối năm trước"),
    "escaped": ("Số hộ thoát nghèo", "Hộ thoát nghèo trong năm"),
    "back": ("Số hộ tái nghèo", "Hộ tái nghèo"),
    "new": ("Số hộ nghèo phát sinh", "Hộ nghèo phát sinh mới", "Phát sinh mới"),
    "change": ("Tăng, giảm so với năm trước", "Tăng (+), giảm (-) so với năm {before}", "Số hộ nghèo giảm trong năm"),
    "note": ("Ghi chú",),
    "older": ("Số hộ nghèo năm {before}", "Hộ nghèo cuối năm {before}", "Hộ nghèo năm {before}"),
    "newer": ("Số hộ nghèo năm {year}", "Hộ nghèo cuối năm {year}", "Hộ nghèo năm {year}"),
    "older_rate": ("Tỷ lệ năm {before}", "Tỷ lệ hộ nghèo năm {before} (%)"),
    "newer_rate": ("Tỷ lệ năm {year}", "Tỷ lệ hộ nghèo năm {year} (%)"),
    "sum": ("Tổng cộng", "Cộng", "TỔNG CỘNG", "Toàn tỉnh", "Tổng", "T.Cộng", "Tổng số", "Tổng cộng toàn tỉnh", "CỘNG TOÀN TỈNH", "Tỉnh Kiên Giang"),
    "towns": ("Khu vực thành thị", "KHU VỰC THÀNH THỊ", "Thành thị"),
    "country": ("Khu vực nông thôn", "KHU VỰC NÔNG THÔN", "Nông thôn"),
    "section.poor": ("HỘ NGHÈO", "Hộ nghèo"),
    "section.near": ("HỘ CẬN NGHÈO", "Hộ cận nghèo"),
    "below": (
        "Ghi chú: số liệu đến ngày 14/12/{year}", "Người lập biểu", "NGƯỜI LẬP BIỂU", "Kiên Giang, ngày 20 tháng 12 năm {year}", "TM. ỦY BAN NHÂN DÂN",
        "Nguồn: Sở Lao động - Thương binh và Xã hội",
    ),
    "compared": ("Tăng (+), giảm (-) so với năm {before}", "Năm {before}", "So với năm {before}", "Chênh lệch"),
    "sheet": ("Sheet1", "HN", "Biểu 1", "PL1", "Tong hop", "BC", "2024", "Bieu 02"),
}  # fmt: skip

HELD_OUT: Wording = {
    "letterhead": ("PHÒNG LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "TỈNH KIÊN GIANG", "VĂN PHÒNG UBND TỈNH"),
    "title": (
        "BẢNG TỔNG HỢP SỐ LƯỢNG, TỶ LỆ {subject} NĂM {year}", "TÌNH HÌNH {subject} CỦA CÁC HUYỆN, THÀNH PHỐ NĂM {year}",
        "Kết quả rà soát {subject} theo Nghị định số 07/2021/NĐ-CP năm {year}", "TỔNG HỢP CHUNG {subject} TOÀN TỈNH CUỐI NĂM {year}",
        "PHÊ DUYỆT KẾT QUẢ RÀ SOÁT {subject} CUỐI NĂM {year}", "CÔNG BỐ KẾT QUẢ RÀ SOÁT {subject} NĂM {year} TỈNH KIÊN GIANG",
        "Số {subject} phân theo huyện, thành phố năm {year}", "CHI TIẾT KẾT QUẢ RÀ SOÁT {subject} NĂM {year} CHIA THEO ĐƠN VỊ HÀNH CHÍNH",
    ),
    "place": ("Tên địa bàn", "Đơn vị (huyện, thành phố)", "Huyện/thị xã/thành phố", "Danh sách huyện", "Tên địa phương", "Cấp huyện"),
    "total": ("Tổng số hộ trên địa bàn", "Tổng số hộ toàn huyện", "Tổng số hộ dân trên địa bàn", "Số hộ toàn huyện", "Tổng số hộ năm {year}"),
    "flat.poor": ("Số lượng hộ nghèo", "Tổng hộ nghèo", "Hộ nghèo hiện có", "Số hộ nghèo qua rà soát", "Số hộ nghèo được phê duyệt"),
    "flat.near": ("Số lượng hộ cận nghèo", "Tổng hộ cận nghèo", "Hộ cận nghèo hiện có"),
    "rate.poor": ("Tỷ lệ % hộ nghèo", "Tỉ lệ nghèo (%)", "Tỷ lệ hộ nghèo trên tổng số hộ dân", "Chiếm tỷ lệ (%)"),
    "rate.near": ("Tỷ lệ % hộ cận nghèo", "Tỉ lệ cận nghèo (%)", "Chiếm tỷ lệ (%)"),
    "leaf.count": ("Số hộ (hộ)", "Tổng số hộ", "Số lượng hộ"),
    "leaf.rate": ("Tỷ lệ so với tổng số hộ (%)", "Chiếm tỷ lệ %", "Tỷ lệ phần trăm"),
    "sum": ("Toàn tỉnh Kiên Giang", "TỔNG SỐ", "Tổng toàn tỉnh", "Cộng chung", "Cả tỉnh"),
    "below": ("Người tổng hợp", "KT. CHỦ TỊCH", "Nơi nhận: Lưu VT", "Rạch Giá, ngày 15 tháng 12 năm {year}", "(Số liệu do các huyện, thành phố báo cáo)"),
    "persons": ("Nhân khẩu hộ nghèo", "Số khẩu thuộc hộ nghèo", "Tổng nhân khẩu nghèo"),
    "detail": ("Hộ nghèo thiếu hụt nước sạch", "Hộ nghèo thuộc chính sách người có công", "Hộ nghèo có trẻ em", "Số hộ nghèo được vay vốn"),
    "sheet": ("Trang tính1", "TH huyện", "Biểu TH", "KQ"),
}  # fmt: skip
"""Wordings that stand in for the usual ones of the same name, in a part of the corpus of its own."""
