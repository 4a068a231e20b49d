# ruff: noqa: E501 (what one sheet says stands on one line)
"""Names that offices give to the columns of a plain table."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, READ, REFUSED, TITLE, Strange

ALL = (
    "Tổng số hộ dân trên địa bàn", "Tổng số hộ gia đình", "Số hộ dân", "Tổng hộ dân cư", "Tổng số hộ tự nhiên",
    "Tổng số hộ dân cư cuối năm", "Tổng số hộ (31/12/2024)", "Tổng số hộ toàn huyện", "Tổng số hộ dân toàn tỉnh",
    "Hộ dân cư", "Tổng hộ gia đình toàn huyện", "Tổng số hộ dân cư có đến 31/12/2024", "Số hộ dân cư năm 2024",
    "Tổng số hộ đang cư trú", "Tổng số hộ thực tế thường trú", "Tổng số hộ dân cư được rà soát", "Tổng số hộ dân hiện có",
)  # fmt: skip
POOR = (
    "Số hộ nghèo sau rà soát", "Hộ nghèo còn lại cuối năm 2024", "Hộ nghèo hiện còn", "Hộ nghèo được công nhận", "Hộ nghèo cuối kỳ báo cáo",
    "Hộ nghèo tại thời điểm 31/12/2024", "Tổng số hộ nghèo toàn huyện", "Số hộ nghèo đến cuối năm", "Hộ nghèo có đến cuối năm 2024",
    "Tổng hộ nghèo sau rà soát cuối năm 2024", "Số hộ nghèo (hộ)", "Hộ nghèo theo kết quả rà soát cuối năm", "Hộ nghèo NĐ 07/2021/NĐ-CP",
    "Tổng số hộ thuộc diện hộ nghèo", "Hộ nghèo năm 2024 được phê duyệt",
    "Tổng số hộ nghèo đã được UBND huyện phê duyệt", "Số lượng hộ nghèo", "Hộ nghèo chốt đến 31/12", "Hộ nghèo thực tế cuối năm",
)  # fmt: skip
RATE = (
    "Tỷ lệ hộ nghèo/tổng số hộ dân (%)", "Tỉ lệ (%) so với tổng số hộ", "Chiếm tỷ lệ (%)", "% so tổng hộ", "Tỷ lệ nghèo (%)",
    "Tỷ lệ hộ nghèo trên tổng số hộ dân cư (%)", "Tỷ lệ hộ nghèo cuối năm (%)", "Tỷ lệ hộ nghèo toàn huyện (%)", "TL (%)",
    "Tỷ lệ % hộ nghèo", "Tỷ lệ hộ nghèo năm 2024", "Tỷ lệ % so với tổng số hộ toàn huyện", "Tỷ lệ HN", "Tương ứng tỷ lệ (%)",
)  # fmt: skip
PLACES = (
    "Huyện/TP", "Tên huyện", "Đơn vị (huyện, thành phố)", "Các đơn vị", "Đơn vị hành chính", "Huyện, thị, thành", "Tên địa phương",
    "Huyện, thành phố thuộc tỉnh", "Địa bàn huyện, thành phố", "ĐỊA PHƯƠNG", "Tên đơn vị cấp huyện", "Nội dung", "Chỉ tiêu", "Danh mục", "Huyện - thành phố",
)  # fmt: skip
STRANGE = (
    "Số hộ nghèo cuối năm (sau khi trừ thoát nghèo)",
    "Hộ nghèo có trẻ em dưới 16 tuổi",
    "Hộ nghèo loại A",
    "Số hộ nghèo bình quân 3 năm",
)
OTHER = (
    "Hộ nghèo được vay vốn", "Hộ nghèo được cấp thẻ BHYT", "Số hộ nghèo có nhà tạm, dột nát",
    "Số hộ nghèo là hội viên phụ nữ", "Hộ nghèo đăng ký thoát nghèo", "Hộ nghèo giảm trong năm", "Hộ nghèo còn sức lao động", "Hộ nghèo theo chuẩn cũ",
    "Hộ nghèo (người)", "Hộ nghèo đang hưởng trợ cấp", "Hộ nghèo có nguyện vọng thoát nghèo", "Hộ nghèo được hỗ trợ nhà ở", "Hộ nghèo chưa có nhà vệ sinh",
    "Hộ nghèo trước phúc tra", "Hộ nghèo do xã báo cáo", "Hộ nghèo đề nghị công nhận", "Hộ nghèo có người cai nghiện", "Hộ nghèo tạm tính",
    "Hộ nghèo 2021-2025", "Hộ nghèo 6 tháng", "Hộ nghèo quý IV", "Hộ nghèo ấp ĐBKK", "Hộ nghèo ven biển", "Số hộ nghèo (1.000 hộ)", "Hộ nghèo đầu năm 2024", "Số hộ không nghèo",
)  # fmt: skip
"""Columns that are no poor households at the end of the year, or not all of them."""

SHEETS = (
    *(Strange(f"all households as '{name}'", sheet(TITLE, [name, "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS), READ) for name in ALL),
    *(Strange(f"poor households as '{name}'", sheet(TITLE, ["Tổng số hộ", name, "Tỷ lệ (%)"], NUMBERS), READ) for name in POOR),
    *(Strange(f"rate as '{name}'", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", name], NUMBERS), READ) for name in RATE),
    *(Strange(f"districts headed '{name}'", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"], NUMBERS, name), READ) for name in PLACES),
    *(Strange(f"poor households in doubt: '{name}'", sheet(TITLE, ["Tổng số hộ", name, "Tỷ lệ (%)"], ("e", "inc", "inc/e")), ASKED_ABOUT) for name in STRANGE),
    Strange("rate as 'Đạt tỷ lệ (%)'", sheet(TITLE, ["Tổng số hộ", "Số hộ nghèo", "Đạt tỷ lệ (%)"], NUMBERS), ASKED_ABOUT),
    *(Strange(f"no count of the poor: '{name}'", sheet(TITLE, ["Tổng số hộ", name, "Tỷ lệ (%)"], ("e", "inc", "inc/e")), REFUSED) for name in OTHER),
)  # fmt: skip
