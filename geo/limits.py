"""Define the limits of an outline from outside in one table, which docs/boundaries.md repeats."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutlineLimit:
    """A limit with its unit and purpose, as the document words it."""

    name: str
    value: int
    unit: str
    meaning: str


FILE_BYTES = OutlineLimit("file_bytes", 100_000_000, "byte", "độ lớn của tệp, kể cả tệp nén")
UNZIPPED_BYTES = OutlineLimit("unzipped_bytes", 300_000_000, "byte", "độ lớn sau khi giải nén một Shapefile")
ZIP_MEMBERS = OutlineLimit("zip_members", 1_000, "tệp", "số tệp trong một tệp nén")
FEATURES = OutlineLimit("features", 20_000, "đối tượng", "số đối tượng của lớp, kể cả của tỉnh khác")
VERTICES = OutlineLimit("vertices", 2_000_000, "đỉnh", "tổng số đỉnh của lớp")
SECONDS = OutlineLimit("seconds", 60, "giây", "thời gian đọc tệp")
MEMORY_MEGABYTES = OutlineLimit("memory_megabytes", 4_096, "MB", "bộ nhớ (địa chỉ ảo) của tiến trình đọc tệp")
LAND_SQUARE_METRES = OutlineLimit(
    "land_square_metres", 10_000, "m²", "chỗ hở, chỗ chồng hoặc chỗ sửa nhỏ hơn mức này là sai số làm tròn"
)
GAP_SQUARE_METRES = OutlineLimit("gap_square_metres", 1_000_000, "m²", "chỗ hở lớn hơn mức này là lỗi")
SLIVER_METRES = OutlineLimit(
    "sliver_metres", 50, "m", "khe giữa hai huyện hẹp hơn mức này được tìm ra và nêu"
)
CLOSED_METRES = OutlineLimit("closed_metres", 10, "m", "khe hẹp hơn mức này được khép lại khi đưa vào dùng")
FAR_KILOMETRES = OutlineLimit(
    "far_kilometres", 30, "km", "mỗi hình phải cách huyện đó trong ranh giới kèm theo ít hơn mức này"
)
OFFICIAL_PERCENT = OutlineLimit(
    "official_percent", 5, "%", "diện tích lệch số chính thức hơn mức này thì cảnh báo"
)
SHIPPED_PERCENT = OutlineLimit(
    "shipped_percent", 25, "%", "diện tích lệch ranh giới kèm theo hơn mức này thì cảnh báo"
)
PAGE_BYTES = OutlineLimit(
    "page_bytes", 60_000, "byte", "GeoJSON nặng hơn mức này được đơn giản hoá cho trang web"
)
COARSEST_METRES = OutlineLimit("coarsest_metres", 320, "m", "dung sai lớn nhất khi đơn giản hoá")

LIMITS = (
    FILE_BYTES,
    UNZIPPED_BYTES,
    ZIP_MEMBERS,
    FEATURES,
    VERTICES,
    SECONDS,
    MEMORY_MEGABYTES,
    LAND_SQUARE_METRES,
    GAP_SQUARE_METRES,
    SLIVER_METRES,
    CLOSED_METRES,
    FAR_KILOMETRES,
    OFFICIAL_PERCENT,
    SHIPPED_PERCENT,
    PAGE_BYTES,
    COARSEST_METRES,
)
