# ruff: noqa: E501 (what one sheet says stands on one line)
"""Appendices to decisions and forms of the review, as officers of the province write them."""

from tests.data.importing.strangers.numbers import DISTRICTS, PROVINCE, body, compute, sheet, total
from tests.data.importing.strangers.officers.notation import DECISION, add_up, near_persons
from tests.data.importing.strangers.strange import (
    ASKED_ABOUT,
    BOTH,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

SHEETS = (
    Strange('QĐ appendix, both, persons', sheet([*DECISION, "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO TỈNH KIÊN GIANG NĂM 2024 THEO CHUẨN NGHÈO ĐA CHIỀU GIAI ĐOẠN 2022 - 2025"], [["Tổng số hộ dân cư (hộ)", "Hộ nghèo", None, None, "Hộ cận nghèo", None, None],[None,"Số hộ","Số khẩu","Tỷ lệ (%)","Số hộ","Số khẩu","Tỷ lệ (%)"]], ("e","p","pp","p/e","n",near_persons,"n/e"), "Huyện, thành phố"), READ),
    Strange('formula row below header', [[TITLE],["TT","Tên huyện, thành phố",*PLAIN],["(1)","(2)","(3)","(4)","(5)=(4)/(3)*100"],*body(*NUMBERS),total(*NUMBERS)], READ),
    Strange('formula row 5=4:3x100', [[TITLE],["TT","Tên huyện, thành phố",*PLAIN],["1","2","3","4","5=4:3x100"],*body(*NUMBERS),total(*NUMBERS)], READ),
    Strange('mức sống trung bình column', sheet(BOTH, ["Tổng số hộ","Hộ nghèo","Hộ cận nghèo","Hộ có mức sống trung bình","Hộ không nghèo"], ("e","p","n","inc","e-p-n")), READ),
    Strange('nông lâm ngư diêm nghiệp', sheet("TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO VÀ HỘ LÀM NÔNG NGHIỆP, LÂM NGHIỆP, NGƯ NGHIỆP, DIÊM NGHIỆP CÓ MỨC SỐNG TRUNG BÌNH NĂM 2024", [["Tổng số hộ dân","Hộ nghèo",None,"Hộ cận nghèo",None,"Hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình",None],[None,"Số hộ","Tỷ lệ %","Số hộ","Tỷ lệ %","Số hộ","Tỷ lệ %"]], ("e","p","p/e","n","n/e","inc","inc/e")), READ),
    Strange('hộ nghèo đa chiều = p', sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO ĐA CHIỀU NĂM 2024", ["Tổng số hộ","Hộ nghèo đa chiều","Tỷ lệ (%)"], NUMBERS), REFUSED),
    Strange('hộ nghèo đa chiều = p+n', sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO ĐA CHIỀU NĂM 2024", ["Tổng số hộ","Hộ nghèo đa chiều","Tỷ lệ nghèo đa chiều (%)"], ("e","p+n","p+n/e")), REFUSED),
    Strange('nghèo đa chiều beside both', sheet(BOTH, [["Tổng số hộ","Nghèo đa chiều",None,"Trong đó",None,None,None],[None,"Số hộ","Tỷ lệ (%)","Hộ nghèo","Tỷ lệ (%)","Hộ cận nghèo","Tỷ lệ (%)"]], ("e","p+n","p+n/e","p","p/e","n","n/e")), READ),
    Strange('tỷ lệ nghèo đa chiều at the end', sheet(BOTH, ["Tổng số hộ","Số hộ nghèo","Tỷ lệ hộ nghèo (%)","Số hộ cận nghèo","Tỷ lệ hộ cận nghèo (%)","Tỷ lệ nghèo đa chiều (%)"], ("e","p","p/e","n","n/e","p+n/e")), READ),
    Strange('Mẫu 7.6 dân tộc', sheet(["Mẫu số 7.6","PHÂN TÍCH HỘ NGHÈO THEO CÁC NHÓM DÂN TỘC NĂM 2024"], ["Tổng số hộ nghèo","Kinh","Khmer","Hoa","Khác"], ("p","p-mp","kp","hp","mp-kp-hp")), REFUSED),
    Strange('I thành thị = 3 cities, II nông thôn = 12', [[TITLE],["TT","Khu vực/Đơn vị",*PLAIN],["I","Khu vực thành thị",*add_up(DISTRICTS[:3],"e","p"),None],*body(*NUMBERS)[:3],["II","Khu vực nông thôn",*add_up(DISTRICTS[3:],"e","p"),None],*body(*NUMBERS)[3:],[None,"Tổng cộng (I+II)",*[compute(PROVINCE,s) for s in NUMBERS]]], READ),
    Strange('title: sơ bộ', sheet("KẾT QUẢ RÀ SOÁT SƠ BỘ HỘ NGHÈO NĂM 2024", PLAIN, ("e","pl","pl/e")), REFUSED),
    Strange('header: sơ bộ', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo (sơ bộ)","Tỷ lệ (%)"], ("e","pl","pl/e")), REFUSED),
    Strange('title: chính thức', sheet("KẾT QUẢ CHÍNH THỨC RÀ SOÁT HỘ NGHÈO NĂM 2024", PLAIN, NUMBERS), READ),
    Strange('dự thảo', sheet(["DỰ THẢO", TITLE], PLAIN, NUMBERS), REFUSED),
    Strange('unit nghìn hộ in line', sheet([TITLE,"ĐVT: nghìn hộ"], PLAIN, (lambda o: round(o["e"]/1000,3), lambda o: round(o["p"]/1000,3), "p/e")), REFUSED),
    Strange('unit in header (1000 hộ)', sheet(TITLE, ["Tổng số hộ (1000 hộ)","Số hộ nghèo (hộ)","Tỷ lệ (%)"], (lambda o: round(o["e"]/1000,3),"p","p/e")), REFUSED),
    Strange('per mille', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo","Tỷ lệ (‰)"], ("e","p",lambda o: round(1000*o["p"]/o["e"],2))), READ),
    Strange('unit: hộ, khẩu, %', sheet([BOTH,"Đơn vị tính: hộ, khẩu, %"], [["Tổng số hộ","Hộ nghèo",None,None],[None,"Số hộ","Số khẩu","Tỷ lệ"]], ("e","p","pp","p/e")), READ),
    Strange('unit người with household columns', sheet([TITLE,"Đơn vị tính: người"], PLAIN, ("ep","pp","pp/ep")), REFUSED),
    Strange('cơ cấu', sheet(TITLE, [["Tổng số hộ","Hộ nghèo",None],[None,"Số lượng (hộ)","Cơ cấu (%)"]], ("e","p",lambda o: round(100*o["p"]/PROVINCE["p"],2))), READ),
    Strange('tỷ trọng', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo","Tỷ trọng (%)"], ("e","p",lambda o: round(100*o["p"]/PROVINCE["p"],2))), READ),
    Strange('cơ cấu is rate', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo","Cơ cấu (%)"], NUMBERS), READ),
    Strange('xếp hạng', sheet(TITLE, [*PLAIN,"Xếp hạng"], (*NUMBERS, lambda _: 3.0)), READ),
    Strange('số xã, số ấp, dân số first', sheet(TITLE, ["Số xã, phường, thị trấn","Số ấp, khu phố","Dân số (người)",*PLAIN], (lambda _: 9.0, lambda _: 50.0, "ep", *NUMBERS)), READ),
    Strange('diện tích', sheet(TITLE, ["Diện tích (km2)",*PLAIN], (lambda _: 400.5,*NUMBERS)), READ),
    Strange('số xã có hộ nghèo', sheet(TITLE, ["Tổng số xã","Số xã có tỷ lệ hộ nghèo trên 10%","Tỷ lệ (%)"], (lambda _: 9.0, lambda _: 3.0, lambda _: 33.33)), ASKED_ABOUT),
    Strange('số xã nghèo', sheet(TITLE, ["Tổng số xã","Số xã nghèo","Tỷ lệ"], (lambda _: 9.0, lambda _: 3.0, lambda _: 33.33)), REFUSED),
    Strange('bình quân hộ nghèo mỗi xã', sheet(TITLE, ["Tổng số hộ","Số hộ nghèo bình quân/xã"], ("e", lambda o: float(o["p"]//9))), REFUSED),
    Strange('N1 N2', sheet(TITLE, [["Tổng số hộ","Hộ nghèo",None,None,"Tỷ lệ hộ nghèo (%)"],[None,"Tổng","N1","N2",None]], ("e","p","inc","p-inc","p/e")), READ),
    Strange('chủ hộ là nữ', sheet(TITLE, [*PLAIN,"Hộ nghèo có chủ hộ là nữ"], (*NUMBERS,"inc")), READ),
    Strange('hộ nghèo dtts rate of group', sheet(TITLE, ["Tổng số hộ","Tổng số hộ DTTS","Hộ nghèo chung","Tỷ lệ (%)","Hộ nghèo DTTS","Tỷ lệ hộ nghèo DTTS (%)"], ("e","m","p","p/e","mp","mp/m")), READ),
    Strange('hộ nghèo dtts share', sheet(TITLE, ["Tổng số hộ","Hộ nghèo","Tỷ lệ (%)","Hộ nghèo DTTS","Tỷ lệ (%)"], ("e","p","p/e","mp","mp/p")), READ),
    Strange('tỷ lệ DTTS of all households', sheet(TITLE, ["Tổng số hộ","Hộ nghèo","Tỷ lệ (%)","Hộ nghèo DTTS","Tỷ lệ (%)"], ("e","p","p/e","mp","mp/e")), READ),
    Strange('Khmer, Hoa', sheet(TITLE, [["Tổng số hộ",None,None,"Hộ nghèo",None,None],["Chung","Khmer","Hoa","Chung","Khmer","Hoa"]], ("e","k","h","p","kp","hp")), READ),
    Strange('Kinh, Khmer, Hoa, khác', sheet(TITLE, [["Tổng số hộ","Hộ nghèo",None,None,None,None],[None,"Tổng số","Kinh","Khmer","Hoa","Dân tộc khác"]], ("e","p","p-mp","kp","hp","mp-kp-hp")), READ),
)  # fmt: skip
