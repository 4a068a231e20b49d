# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tables that other software exports."""

from tests.data.importing.strangers.numbers import DISTRICTS, NAMES, body, compute, sheet
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, PLAIN, READ, REFUSED, Strange

SHEETS = (
    Strange('export camel', [["TenHuyen","TongSoHo","HoNgheo","HoCanNgheo","Nam"],*[[r[1],*r[2:],2024.0] for r in body("e","p","n")]], READ),
    Strange('export snake', [["ten_huyen","tong_so_ho","so_ho_ngheo","so_ho_can_ngheo","nam"],*[[r[1],*r[2:],2024.0] for r in body("e","p","n")]], READ),
    Strange('export snake with code', [["ma_huyen","ten_huyen","tong_so_ho","so_ho_ngheo","ty_le_ho_ngheo"],*[[c,*r[1:]] for r,c in zip(body(*NUMBERS),("899","900","911","902","903","904","905","906","907","908","909","910","912","913","914"),strict=True)]], READ),
    Strange('export English snake', [["district","total_households","poor_households","poverty_rate","year"],*[[r[1],*r[2:],2024.0] for r in body(*NUMBERS)]], READ),
    Strange('export long', [["huyen","nam","chi_tieu","gia_tri"],*[[n,2024.0,t,compute(o,s)] for n,o in zip(NAMES,DISTRICTS,strict=True) for t,s in (("Tổng số hộ","e"),("Số hộ nghèo","p"))]], REFUSED),
    Strange('export title software', sheet(["Phần mềm quản lý hộ nghèo - POSASoft","Báo cáo: Tổng hợp hộ nghèo","Kỳ báo cáo: Cuối năm 2024","Người xuất: admin","Ngày xuất: 12/01/2025 08:30:12"], PLAIN, NUMBERS), ASKED_ABOUT),
    Strange('export title software mid', sheet(["Phần mềm quản lý hộ nghèo","Báo cáo: Tổng hợp hộ nghèo","Kỳ báo cáo: 6 tháng đầu năm 2024"], PLAIN, ("e","s","s/e")), REFUSED),
    Strange('export filter line DTTS', sheet(["Báo cáo tổng hợp hộ nghèo năm 2024","Điều kiện lọc: Dân tộc = Khmer"], PLAIN, ("k","kp","kp/k")), REFUSED),
    Strange('export filter line nông thôn', sheet(["Báo cáo tổng hợp hộ nghèo năm 2024","Khu vực: Nông thôn"], PLAIN, ("er","pr","pr/er")), REFUSED),
)  # fmt: skip
