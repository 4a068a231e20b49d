# ruff: noqa: E501 (what one sheet says stands on one line)
"""Names of sheets that limit what stands in them."""

from tests.data.importing.strangers.officers.notation import table
from tests.data.importing.strangers.strange import PLAIN, REFUSED, TITLE, Strange

SHEETS = (
    Strange("sheet 'nháp'", {"nháp":table(TITLE,[PLAIN],("e","pl","pl/e"))}, REFUSED),
    Strange("sheet 'chuẩn cũ'", {"chuẩn cũ":table(TITLE,[PLAIN],("e","s","s/e"))}, REFUSED),
    Strange("sheet 'KV nông thôn'", {"KV nông thôn":table(TITLE,[PLAIN],("er","pr","pr/er"))}, REFUSED),
    Strange("sheet 'số khẩu'", {"số khẩu":table(TITLE,[["Tổng số","Nghèo","Tỷ lệ"]],("ep","pp","pp/ep"))}, REFUSED),
    Strange("sheet 'Khmer'", {"Khmer":table(TITLE,[PLAIN],("k","kp","kp/k"))}, REFUSED),
)  # fmt: skip
