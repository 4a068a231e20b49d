# ruff: noqa: E501 (what one sheet says stands on one line)
"""Notes below a table: remarks, and such as say that its figures are something else."""

from tests.data.importing.strangers.numbers import sheet
from tests.data.importing.strangers.officers.notation import table
from tests.data.importing.strangers.strange import ASKED_ABOUT, NUMBERS, PLAIN, READ, TITLE, WARNED, Strange

SHEETS = (
    Strange('note: excludes', [*sheet(TITLE, ["Tổng số hộ","Số hộ nghèo (*)","Tỷ lệ (%)"], ("e","pl","pl/e")),[None,"(*) Không bao gồm hộ nghèo thuộc diện bảo trợ xã hội"]], ASKED_ABOUT),
    Strange('note: persons', [*sheet(TITLE, ["Tổng số","Nghèo","Tỷ lệ (%)"], ("ep","pp","pp/ep")),[None,"Ghi chú: đơn vị tính là khẩu"]], ASKED_ABOUT),
    Strange('note: persons 2', [*sheet(TITLE, PLAIN, ("ep","pp","pp/ep")),["Ghi chú: Số liệu trong bảng tính theo nhân khẩu"]], ASKED_ABOUT),
    Strange('note: plan', [*sheet(TITLE, PLAIN, ("e","pl","pl/e")),["Ghi chú: số liệu trên là chỉ tiêu kế hoạch giao"]], ASKED_ABOUT),
    Strange('note: estimated', [*sheet(TITLE, PLAIN, ("e","pl","pl/e")),["Ghi chú: số liệu ước thực hiện đến 31/12"]], ASKED_ABOUT),
    Strange('note: other standard', [*sheet(TITLE, PLAIN, ("e","s","s/e")),["Ghi chú: Theo chuẩn nghèo giai đoạn 2016-2020"]], ASKED_ABOUT),
    Strange('note: of 2023', [*sheet(TITLE, PLAIN, ("e0","s","s/e0")),["Ghi chú: Số liệu năm 2023"]], ASKED_ABOUT),
    Strange('note: source', [*sheet(TITLE, PLAIN, NUMBERS),["Nguồn: Sở Lao động - Thương binh và Xã hội tỉnh Kiên Giang"]], READ),
    Strange('note: (1) Thổ Châu', [*sheet(TITLE, PLAIN, NUMBERS),[None,"(1) Bao gồm cả xã đảo Thổ Châu, thành phố Phú Quốc"]], READ),
    Strange('note plan by star on header', [*table(TITLE,[["Tổng số hộ","Số hộ nghèo (1)","Tỷ lệ (%)"]],("e","pl","pl/e")),[None,"(1) Số ước cuối năm"]], ASKED_ABOUT),
    Strange('note: half year', [*table(TITLE,[PLAIN],("e","s","s/e")),[None,"Số liệu báo cáo 6 tháng đầu năm 2024"]], ASKED_ABOUT),
    Strange('note: only rural', [*table(TITLE,[PLAIN],("er","pr","pr/er")),[None,"* Chỉ tính khu vực nông thôn"]], ASKED_ABOUT),
    Strange('note: rural only w/o chỉ', [*table(TITLE,[PLAIN],("er","pr","pr/er")),[None,"* Số liệu khu vực nông thôn"]], ASKED_ABOUT),
    Strange('note: DTTS', [*table(TITLE,[PLAIN],("m","mp","mp/m")),[None,"* Số liệu của hộ đồng bào dân tộc thiểu số"]], ASKED_ABOUT),
    Strange('note: near-poor', [*table(["BIỂU TỔNG HỢP NĂM 2024"],[["Tổng số hộ","Số hộ nghèo","Tỷ lệ (%)"]],("e","n","n/e")),[None,"* Số liệu là hộ cận nghèo"]], ASKED_ABOUT),
    Strange('note: both together', [*table(TITLE,[PLAIN],("e","p+n","p+n/e")),[None,"(*) Hộ nghèo bao gồm cả hộ cận nghèo"]], ASKED_ABOUT),
    Strange('note: previous year comparison', [*table(TITLE,[PLAIN],NUMBERS),[None,"So với năm 2023, toàn tỉnh giảm 812 hộ nghèo, tương ứng 0,42 %"]], WARNED),
    Strange('note: list of abbreviations', [*table(TITLE,[PLAIN],NUMBERS),[None,"Ghi chú: DTTS: dân tộc thiểu số; HN: hộ nghèo; HCN: hộ cận nghèo"]], READ),
    Strange('note: persons info', [*table(TITLE,[PLAIN],NUMBERS),[None,"Tổng số hộ nghèo toàn tỉnh: 12.000 hộ, 45.000 khẩu"]], READ),
    Strange('note: legal basis', [*table(TITLE,[PLAIN],NUMBERS),[None,"Theo chuẩn nghèo đa chiều giai đoạn 2022-2025 (Nghị định số 07/2021/NĐ-CP)"]], READ),
    Strange('note: TT phone', [*table(TITLE,[PLAIN],NUMBERS),[None,"Người liên hệ: Nguyễn Văn A, ĐT 0297 3 812 345"]], READ),
    Strange('note: plan for next year', [*table(TITLE,[PLAIN],NUMBERS),[None,"Kế hoạch năm 2025: giảm 0,3%"]], WARNED),
)  # fmt: skip
