# ruff: noqa: E501 (what one sheet says stands on one line)
"""Tables that lie otherwise: districts as columns, a sheet a year or a district, communes alone."""

from collections.abc import Sequence
from dataclasses import replace

from tests.data.importing.strangers.numbers import (
    DISTRICTS,
    NAMES,
    PROVINCE,
    Rows,
    body,
    compute,
    per_district,
    sheet,
    total,
)
from tests.data.importing.strangers.strange import (
    ASKED,
    BOTH,
    NUMBERS,
    PLAIN,
    READ,
    REFUSED,
    TITLE,
    Strange,
)

COMMUNES = (
    "Thị trấn Thứ Ba",
    "Xã Đông Thái",
    "Xã Đông Yên",
    "Xã Hưng Yên",
    "Xã Nam Thái",
    "Xã Nam Thái A",
    "Xã Nam Yên",
    "Xã Tây Yên",
    "Xã Tây Yên A",
)
BARE = tuple(name.removeprefix("Xã ").removeprefix("Thị trấn ") for name in COMMUNES)


def communes(names: Sequence[str], *specs: str) -> Rows:
    """Return a row a commune, with numbers of any district."""
    return [
        [float(at), name, *(compute(one, spec) for spec in specs)]
        for at, (name, one) in enumerate(zip(names, DISTRICTS, strict=False), 1)
    ]


def across(*lines: tuple[str, str]) -> Rows:
    """Return rows that have a column a district."""
    return [
        [label, *(compute(one, spec) for one in DISTRICTS), compute(PROVINCE, spec)] for label, spec in lines
    ]


SHEETS = (
    Strange("districts as columns", [[TITLE], ["Chỉ tiêu", *NAMES, "Tổng cộng"], *across(("Tổng số hộ", "e"), ("Số hộ nghèo", "p"), ("Tỷ lệ (%)", "p/e"))], REFUSED),
    Strange("districts as columns with numbers and units", [[TITLE], ["STT", "Nội dung", "ĐVT", *NAMES], *[[float(at), label, unit, *row[1:-1]] for at, (label, unit, row) in enumerate([("Tổng số hộ", "hộ", across(("", "e"))[0]), ("Hộ nghèo", "hộ", across(("", "p"))[0])], 1)]], REFUSED),
    Strange("a sheet a year", {"Năm 2022": sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO", PLAIN, ("e0", "n0", "n0/e0")), "Năm 2023": sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO", PLAIN, ("e0", "s", "s/e0")), "Năm 2024": sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO", PLAIN, NUMBERS)}, READ),
    Strange("a sheet a year, named in the titles alone", {"1": sheet("KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2023", PLAIN, ("e0", "s", "s/e0")), "2": sheet(TITLE, PLAIN, NUMBERS)}, READ),
    Strange("a sheet a class", {"HN": sheet(TITLE, PLAIN, NUMBERS), "HCN": sheet("KẾT QUẢ RÀ SOÁT HỘ CẬN NGHÈO NĂM 2024", ["Tổng số hộ", "Số hộ cận nghèo", "Tỷ lệ (%)"], ("e", "n", "n/e"))}, READ),
    Strange("a sheet a class, bare headers", {"Hộ nghèo": sheet("KẾT QUẢ RÀ SOÁT NĂM 2024", ["Tổng số hộ", "Số hộ cuối năm", "Tỷ lệ (%)"], NUMBERS), "Hộ cận nghèo": sheet("KẾT QUẢ RÀ SOÁT NĂM 2024", ["Tổng số hộ", "Số hộ cuối năm", "Tỷ lệ (%)"], ("e", "n", "n/e"))}, READ),
    Strange("a sheet a district", {name: [[f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 - {name.upper()}"], ["STT", "Xã, thị trấn", *PLAIN], *communes(COMMUNES, *NUMBERS)] for name in NAMES[3:6]}, REFUSED),
    Strange("a sheet a district, headed Đơn vị", {name: [[f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024 {name.upper()}"], ["STT", "Đơn vị", *PLAIN], *communes(COMMUNES, *NUMBERS)] for name in NAMES[3:6]}, REFUSED),
    Strange("communes of one district", [["TỔNG HỢP HỘ NGHÈO HUYỆN AN BIÊN NĂM 2024"], ["STT", "Tên xã, thị trấn", *PLAIN], *communes(COMMUNES, *NUMBERS), [None, "Toàn huyện", 1.0, 1.0, 1.0]], REFUSED),
    Strange("communes of one district without their kind", [["TỔNG HỢP HỘ NGHÈO HUYỆN AN BIÊN NĂM 2024"], ["STT", "Đơn vị", *PLAIN], *communes(BARE, *NUMBERS)], REFUSED),
    Strange("communes below the name of their one district", [[TITLE], ["STT", "Đơn vị", *PLAIN], [None, "Huyện An Biên", *(compute(PROVINCE, spec) for spec in NUMBERS)], *communes(COMMUNES, *NUMBERS)], REFUSED),
    Strange("communes below their district's heading", [[TITLE], ["STT", "Đơn vị", *PLAIN], ["I", "Huyện An Biên"], *communes(COMMUNES, *NUMBERS), ["II", "Huyện An Minh"], *communes(COMMUNES, *NUMBERS)], REFUSED),
    Strange("hamlets of one commune", [["TỔNG HỢP HỘ NGHÈO XÃ ĐÔNG THÁI NĂM 2024"], ["STT", "Tên ấp", *PLAIN], *communes(("Ấp Kinh I", "Ấp Kinh 1A", "Ấp Trung Xinh", "Ấp Đồng Giữa"), *NUMBERS)], REFUSED),
    Strange("three levels of header", sheet(BOTH, [["Tổng số hộ dân cư", "Kết quả rà soát cuối năm 2024", None, None, None, None, None], [None, "Hộ nghèo", None, None, "Hộ cận nghèo", None, None], [None, "Tổng số", "Tỷ lệ (%)", "Trong đó: hộ DTTS", "Tổng số", "Tỷ lệ (%)", "Trong đó: hộ DTTS"]], ("e", "p", "p/e", "mp", "n", "n/e", "mn")), READ),
    Strange("blank rows between header and body", [[TITLE], [None], ["STT", "Đơn vị", *PLAIN], [None], *body(*NUMBERS), [None], total(*NUMBERS)], READ),
    Strange("header repeated on the second printed page", [[TITLE], ["STT", "Đơn vị", *PLAIN], *body(*NUMBERS)[:8], ["STT", "Đơn vị", *PLAIN], *body(*NUMBERS)[8:], total(*NUMBERS)], READ),
    Strange("first column empty", [[None, TITLE], [None, "STT", "Đơn vị", *PLAIN], *[[None, *row] for row in body(*NUMBERS)]], READ),
    Strange("title right of the table", [[None, None, None, TITLE], ["STT", "Đơn vị", *PLAIN], *body(*NUMBERS)], READ),
    Strange("towns and districts in sections", [[TITLE], ["STT", "Đơn vị", *PLAIN], ["A", "Các thành phố"], *body(*NUMBERS)[:3], ["B", "Các huyện"], *body(*NUMBERS)[3:], total(*NUMBERS)], READ),
    Strange("mainland and islands in sections", [[TITLE], ["STT", "Đơn vị", *PLAIN], ["I", "Khu vực đất liền"], *body(*NUMBERS)[:8], ["II", "Khu vực hải đảo"], *body(*NUMBERS)[8:], total(*NUMBERS)], REFUSED),
    Strange("two tables side by side of eight and seven", [[TITLE], ["STT", "Đơn vị", *PLAIN, "STT", "Đơn vị", *PLAIN], *[[*left, *(right or [None] * 5)] for left, right in zip(body(*NUMBERS)[:8], [*body(*NUMBERS)[8:], []], strict=True)]], REFUSED),
    Strange("signatures and recipients below", [*sheet(TITLE, PLAIN, NUMBERS), [None, "Nơi nhận:", None, "KT. CHỦ TỊCH"], [None, "- Bộ LĐ-TBXH;", None, "PHÓ CHỦ TỊCH"], [None, "- Như trên;"], [None, "- Lưu: VT, VX."], [None, None, None, "Nguyễn Văn A"]], READ),
    Strange("place and date above the signatures", [*sheet(TITLE, PLAIN, NUMBERS), [None, None, None, "Rạch Giá, ngày 20 tháng 12 năm 2024"], [None, "Người lập biểu", None, "GIÁM ĐỐC"]], READ),
    Strange("total called so by parts", [[TITLE], ["STT", "Đơn vị", *PLAIN], *body(*NUMBERS), total(*NUMBERS, label="Tổng cộng (I+II)")], READ),
    *(Strange(f"total called '{name}'", [[TITLE], ["STT", "Đơn vị", *PLAIN], *body(*NUMBERS), total(*NUMBERS, label=name)], READ) for name in ("Tổng cộng toàn tỉnh:", "CỘNG TOÀN TỈNH", "Toàn tỉnh (15 huyện, thành phố)", "Tổng số hộ toàn tỉnh", "Chung toàn tỉnh", "TỈNH KIÊN GIANG", "Tổng 15 huyện, TP", "Lũy kế toàn tỉnh")),
    Strange("comparison rows below", [*sheet(TITLE, PLAIN, NUMBERS), [None, "So với kế hoạch giao", None, None, 0.31], [None, "Giảm so với đầu năm", None, 812.0, 0.42], [None, "Cùng kỳ năm 2023", 1.0, 2.0, 3.0]], READ),
    Strange("asked for another year than the sheet's", sheet(TITLE, PLAIN, NUMBERS), REFUSED, asked=replace(ASKED, period=2023)),
    Strange("counts with their unit", sheet(TITLE, PLAIN, (lambda one: f"{one['e']} hộ", lambda one: f"{one['p']} hộ", "p/e:comma")), READ),
    Strange("counts as text with points, rates with a sign", sheet(TITLE, PLAIN, ("e:dots", "p:dots", lambda one: f"{100 * one['p'] / one['e']:.2f}%".replace(".", ","))), READ),
    Strange("rates with a decimal point as text", sheet(TITLE, PLAIN, ("e", "p", lambda one: f"{100 * one['p'] / one['e']:.2f}")), READ),
    Strange("rates to one decimal", sheet(TITLE, PLAIN, ("e", "p", lambda one: round(100 * one["p"] / one["e"], 1))), READ, rounded=0.06),
    Strange("rates in percent format beside full numbers", sheet(TITLE, PLAIN, ("e", "p", lambda one: one["p"] / one["e"])), READ),
    Strange("no rates", sheet(TITLE, PLAIN[:2], ("e", "p")), READ),
    Strange("names behind two columns of numbers", [[TITLE], ["STT", "Mã huyện", "Tên huyện", *PLAIN], *[[at, float(code), name, *rest] for (at, name, *rest), code in zip(body(*NUMBERS), (899, 900, 911, 902, 903, 904, 905, 906, 907, 908, 909, 910, 912, 913, 914), strict=True)]], READ),
    Strange("towns and country as columns of each class", sheet(BOTH, [["Tổng số hộ", "Hộ nghèo", None, None, "Hộ cận nghèo"], [None, "Tổng", "Thành thị", "Nông thôn", None]], ("e", "p", "pu", "pr", "n")), READ),
    Strange("rows of poor and near-poor below each district", [[BOTH], ["STT", "Đơn vị", "Tổng số hộ", "Số hộ", "Tỷ lệ (%)"], *per_district(lambda at, name, one: [[at, name, compute(one, "e"), compute(one, "p+n"), compute(one, "p+n/e")], [None, "- Hộ nghèo", compute(one, "e"), compute(one, "p"), compute(one, "p/e")], [None, "- Hộ cận nghèo", compute(one, "e"), compute(one, "n"), compute(one, "n/e")]])], REFUSED),
)  # fmt: skip
