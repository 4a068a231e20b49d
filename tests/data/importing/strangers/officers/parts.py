# ruff: noqa: E501 (what one sheet says stands on one line)
"""Titles by which a table is of some places or some households only."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.strange import PLAIN, REFUSED, TITLE, Strange

SHEETS = (
    Strange('vùng DTTS', sheet("HỘ NGHÈO VÙNG ĐỒNG BÀO DÂN TỘC THIỂU SỐ VÀ MIỀN NÚI NĂM 2024", PLAIN, ("m","mp","mp/m")), REFUSED),
    Strange('bãi ngang', sheet("HỘ NGHÈO CÁC XÃ BÃI NGANG, VEN BIỂN NĂM 2024", PLAIN, ("eu","pu","pu/eu")), REFUSED),
    Strange('nông thôn mới', sheet("HỘ NGHÈO CÁC XÃ NÔNG THÔN MỚI NĂM 2024", PLAIN, ("eu","pu","pu/eu")), REFUSED),
    Strange('xã biên giới', sheet("TỔNG HỢP HỘ NGHÈO XÃ BIÊN GIỚI NĂM 2024", PLAIN, ("eu","pu","pu/eu")), REFUSED),
    Strange('tiêu chí 11 NTM', sheet("TIÊU CHÍ SỐ 11 VỀ NGHÈO ĐA CHIỀU NĂM 2024", ["Tổng số hộ","Số hộ nghèo đa chiều","Tỷ lệ (%)"], ("e","p+n","p+n/e")), REFUSED),
    Strange('NTM criterion excludes no-labour', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo (trừ hộ không có khả năng lao động)","Tỷ lệ (%)"], ("e","pl","pl/e")), REFUSED),
    Strange('hội nông dân', sheet("TỔNG HỢP HỘ NGHÈO LÀ HỘI VIÊN HỘI NÔNG DÂN NĂM 2024", PLAIN, ("e","inc","inc/e")), REFUSED),
    Strange('cựu chiến binh', sheet("HỘ NGHÈO CỰU CHIẾN BINH NĂM 2024", PLAIN, ("e","inc","inc/e")), REFUSED),
    Strange('thoát nghèo title', sheet("DANH SÁCH HỘ MỚI THOÁT NGHÈO NĂM 2024", ["Tổng số hộ","Số hộ","Tỷ lệ"], ("e","esc","esc/e")), REFUSED),
    Strange('hộ nghèo, phụ nữ làm chủ', sheet("HỘ NGHÈO DO PHỤ NỮ LÀM CHỦ HỘ NĂM 2024", PLAIN, ("e","inc","inc/e")), REFUSED),
)  # fmt: skip
