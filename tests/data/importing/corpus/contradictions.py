# ruff: noqa: E501 (what one sheet says stands on one line)
"""Contradict a sheet in one way each; what is left of the truth may still be read, nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from data.importing.model import ImportedCell
from tests.data.importing.corpus.sheets import (
    NAMES,
    YEAR,
    Column,
    Sheet,
    Writer,
    make_both,
    make_plain,
    make_sections,
)
from tests.data.importing.summaries import CODES

Contradiction = Callable[[Writer], Sheet]


def _retitle(sheet: Sheet, *titles: str) -> Sheet:
    sheet.title = [*titles]
    sheet.truth = {}
    return sheet


def _poor(writer: Writer) -> Sheet:
    return make_plain(writer, "poor")


def _bare(writer: Writer, part: str, title: str, *, rate: bool = True) -> Sheet:
    """Make a sheet whose headers leave all to the title."""
    columns = [Column(("Tổng số hộ",), "all"), Column(("Số hộ cuối năm",), part)]
    columns += [Column(("Tỷ lệ (%)",), part, "all")] if rate else []
    rows = [*writer.area_rows(columns), writer.total_row(columns)]
    return Sheet("Sheet1", [title], columns, rows, {}, "bare")


def deny_title(writer: Writer) -> Sheet:
    """Head near-poor columns by a title of the poor, or the other way round."""
    kind, other = writer.chance.choice((("near", "HỘ NGHÈO"), ("poor", "HỘ CẬN NGHÈO")))
    return _retitle(make_plain(writer, kind), f"KẾT QUẢ RÀ SOÁT {other} NĂM {YEAR}")


def deny_name(writer: Writer) -> Sheet:
    """Name a sheet of the poor as one of the near-poor."""
    sheet = _poor(writer)
    sheet.name, sheet.truth = writer.chance.choice(("Hộ cận nghèo", "HCN", "Can ngheo")), {}
    return sheet


def count_persons(writer: Writer) -> Sheet:
    """Count persons in place of households, in the header or in the title as well."""
    words = writer.chance.choice(
        ("Số khẩu nghèo", "Số người nghèo", "Nhân khẩu nghèo", "Số nhân khẩu hộ nghèo")
    )
    columns = [Column(("Tổng số hộ",), "all"), Column((words,), "poor_persons")]
    columns += [Column(("Tỷ lệ (%)",), "poor_persons", "all")] if writer.chance.random() < 0.7 else []
    title = writer.chance.choice((f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}", f"TỔNG HỢP NGƯỜI NGHÈO NĂM {YEAR}"))
    return Sheet(
        "Sheet1", [title], columns, [*writer.area_rows(columns), writer.total_row(columns)], {}, "persons"
    )


def swap_persons(writer: Writer) -> Sheet:
    """Put persons under the header of households and households under that of persons."""
    columns = [Column(("Tổng số hộ",), "all"), Column(("Số hộ nghèo",), "poor_persons"),
               Column(("Số khẩu nghèo",), "poor"), Column(("Tỷ lệ hộ nghèo (%)",), "poor", "all")]  # fmt: skip
    return Sheet(
        "Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "swapped"
    )


def persons_as_households(writer: Writer) -> Sheet:
    """Put persons under the header of households; the rate still fits the households."""
    columns = [Column(("Tổng số hộ",), "all"), Column(("Số hộ nghèo",), "poor_persons"),
               Column(("Tỷ lệ hộ nghèo (%)",), "poor", "all")]  # fmt: skip
    return Sheet(
        "Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "persons"
    )


def plan_title(writer: Writer) -> Sheet:
    """Call the figures a plan, a forecast or a target in the title."""
    words = writer.chance.choice((
        "KẾ HOẠCH GIẢM NGHÈO, HỘ NGHÈO CUỐI NĂM {0}", "DỰ KIẾN HỘ NGHÈO CUỐI NĂM {0}", "CHỈ TIÊU GIAO HỘ NGHÈO NĂM {0}",
        "ƯỚC THỰC HIỆN HỘ NGHÈO NĂM {0}", "HỘ NGHÈO NĂM {0} (SỐ LIỆU SƠ BỘ)", "ĐĂNG KÝ GIẢM NGHÈO - HỘ NGHÈO NĂM {0}",
        "PHÂN BỔ CHỈ TIÊU HỘ NGHÈO NĂM {0}",
    ))  # fmt: skip
    return _retitle(_poor(writer), words.format(YEAR))


def plan_column(writer: Writer) -> Sheet:
    """Call the figures a plan in the header alone."""
    words = writer.chance.choice(("Dự kiến số hộ nghèo cuối năm", "Chỉ tiêu giao hộ nghèo", "Kế hoạch hộ nghèo cuối năm",
                                  "Ước số hộ nghèo cuối năm", "Hộ nghèo cuối năm (dự kiến)", "Mục tiêu hộ nghèo"))  # fmt: skip
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column((words,), "poor"),
        Column(("Tỷ lệ (%)",), "poor", "all"),
    ]
    return Sheet("Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "plan")


def other_standard(writer: Writer) -> Sheet:
    """Name another standard in the title."""
    words = writer.chance.choice(("THEO CHUẨN NGHÈO 2016-2020", "theo chuẩn nghèo tiếp cận đa chiều giai đoạn 2016 - 2020",
                                  "THEO CHUẨN NGHÈO GIAI ĐOẠN 2011-2015", "theo Quyết định số 59/2015/QĐ-TTg",
                                  "THEO CHUẨN NGHÈO GIAI ĐOẠN 2026-2030", "THEO CHUẨN NGHÈO MỚI"))  # fmt: skip
    return _retitle(_poor(writer), f"TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR} {words}")


def other_year(writer: Writer) -> Sheet:
    """Name another year in the title."""
    year = writer.chance.choice((YEAR - 1, YEAR - 2, YEAR + 1))
    sheet = make_plain(writer, "near")
    sheet.columns = [
        replace(one, path=tuple(text.replace(str(YEAR), "").strip() for text in one.path))
        for one in sheet.columns
    ]
    return _retitle(sheet, f"TỔNG HỢP HỘ CẬN NGHÈO NĂM {year}")


def half_year(writer: Writer) -> Sheet:
    """Say that the figures are not of the end of the year."""
    words = writer.chance.choice(
        ("6 THÁNG ĐẦU NĂM {0}", "QUÝ I NĂM {0}", "9 tháng năm {0}", "GIỮA NĂM {0}", "đến 30/6/{0}")
    )
    return _retitle(_poor(writer), f"TỔNG HỢP HỘ NGHÈO {words.format(YEAR)}")


def part_of_district(writer: Writer) -> Sheet:
    """Say that the figures are of a part of each district."""
    words = writer.chance.choice(("KHU VỰC NÔNG THÔN", "KHU VỰC THÀNH THỊ", "VÙNG ĐỒNG BÀO DÂN TỘC THIỂU SỐ",
                                  "CÁC XÃ ĐẶC BIỆT KHÓ KHĂN", "CÁC XÃ BÃI NGANG VEN BIỂN", "CÁC XÃ BIÊN GIỚI"))  # fmt: skip
    return _retitle(_poor(writer), f"TỔNG HỢP HỘ NGHÈO {words} NĂM {YEAR}")


def of_group(writer: Writer) -> Sheet:
    """Say in the title alone that the figures are of a group or of those who moved."""
    words = writer.chance.choice(("HỘ NGHÈO DÂN TỘC THIỂU SỐ", "HỘ NGHÈO DÂN TỘC KHMER", "HỘ NGHÈO CÓ CÔNG VỚI CÁCH MẠNG",
                                  "HỘ THOÁT NGHÈO", "HỘ TÁI NGHÈO", "HỘ NGHÈO PHÁT SINH MỚI", "HỘ NGHÈO BẢO TRỢ XÃ HỘI"))  # fmt: skip
    return _bare(writer, "poor_minority", f"TỔNG HỢP {words} NĂM {YEAR}")


def of_detail(writer: Writer) -> Sheet:
    """Count the poor by income, deprivation or cause, in the header or the title."""
    words = writer.chance.choice(("Hộ nghèo theo thu nhập", "Hộ nghèo thiếu hụt DVXHCB", "Hộ nghèo có công", "Hộ nghèo do thiếu vốn",
                                  "Hộ nghèo không có đất sản xuất", "Hộ nghèo N1"))  # fmt: skip
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column((words,), "detail"),
        Column(("Tỷ lệ (%)",), "detail", "all"),
    ]
    return Sheet(
        "Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "detail"
    )


def share_as_rate(writer: Writer) -> Sheet:
    """Give a minority's part of all poor households under words that could be its own rate."""
    sheet = _poor(writer)
    columns = [Column(("Tổng số hộ",), "all"), Column(("Số hộ nghèo",), "poor", key=("poor", "all", "households")),
               Column(("Tỷ lệ (%)",), "poor", "all", key=("poor", "all", "percent")),
               Column(("Tỷ lệ hộ nghèo DTTS (%)",), "poor_minority", "poor")]  # fmt: skip
    if writer.chance.random() < 0.5:
        columns.insert(
            3, Column(("Hộ nghèo DTTS",), "poor_minority", key=("poor", "ethnic_minority", "households"))
        )
    sheet.columns, sheet.body = columns, writer.area_rows(columns)
    sheet.title, sheet.truth = [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], writer.truth(columns)
    return sheet


def join_classes(writer: Writer) -> Sheet:
    """Put poor and near-poor below one another without a word between them."""
    sheet = make_sections(writer)
    sheet.body = [row for row in sheet.body if isinstance(row[0], float)]
    sheet.title, sheet.truth = [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], {}
    return sheet


def deny_section(writer: Writer) -> Sheet:
    """Let a section say near-poor below columns that say poor."""
    sheet = make_sections(writer)
    sheet.columns = [
        sheet.columns[0],
        replace(sheet.columns[1], path=("Số hộ nghèo cuối năm",)),
        sheet.columns[2],
    ]
    sheet.truth = {key: value for key, value in sheet.truth.items() if key[1] == "poor"}
    return sheet


def double_column(writer: Writer) -> Sheet:
    """Let two columns mean the same and hold different numbers."""
    sheet = _poor(writer)
    sheet.columns = [
        Column(("Tổng số hộ",), "all"),
        Column(("Số hộ nghèo",), "poor"),
        Column(("Hộ nghèo cuối năm",), "near"),
    ]
    sheet.body, sheet.truth = writer.area_rows(sheet.columns), {}
    return sheet


def swap_rates(writer: Writer) -> Sheet:
    """Exchange the rates of the poor and the near-poor."""
    sheet = make_both(writer)
    first, second = sheet.columns[2], sheet.columns[4]
    swapped = [*sheet.columns]
    swapped[2], swapped[4] = replace(second, path=first.path), replace(first, path=second.path)
    sheet.columns, sheet.body, sheet.truth = swapped, writer.area_rows(swapped), {}
    return sheet


def unknown_word(writer: Writer) -> Sheet:
    """Put a word that nobody knows into the header of the poor."""
    word = writer.chance.choice(
        ("Hộ nghèo blabla", "Số hộ ngheof", "Hộ nghèo kiểu B", "Hộ nghèo loại trừ", "Hộ nghèo không tính")
    )
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column((word,), "detail"),
        Column(("Tỷ lệ (%)",), "detail", "all"),
    ]
    return Sheet(
        "Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "unknown"
    )


def wrong_number(writer: Writer) -> Sheet:
    """Change one number so that it fits neither its row nor the sum."""
    sheet = _poor(writer)
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column(("Số hộ nghèo",), "poor"),
        Column(("Tỷ lệ (%)",), "poor", "all"),
    ]
    writer.mark = None
    body = writer.area_rows(columns)
    row, column = writer.chance.randrange(15), writer.chance.choice((3, 4))
    value = body[row][column]
    body[row][column] = float(value) * 2 + 30 if isinstance(value, float) else 99.0
    body.append(writer.total_row(columns))
    sheet.columns, sheet.body, sheet.truth, sheet.title = columns, body, {}, [f"HỘ NGHÈO NĂM {YEAR}"]
    return sheet


def lost_decimals(writer: Writer) -> Sheet:
    """Cut every percent to a whole number, as a CSV with unquoted commas does."""
    sheet = wrong_number(writer)
    columns = sheet.columns
    body: list[list[ImportedCell]] = writer.area_rows(columns)
    for row in body:
        row[4] = float(str(row[4]).partition(".")[0]) + 3.0 if isinstance(row[4], float) else 7.0
    sheet.body = body
    return sheet


def change_column(writer: Writer) -> Sheet:
    """Give changes in place of counts."""
    words = writer.chance.choice(
        (
            "Hộ nghèo giảm so với đầu năm",
            "Số hộ nghèo tăng, giảm",
            "Số hộ giảm nghèo",
            "So với năm 2023 hộ nghèo",
        )
    )
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column((words,), "escaped"),
        Column(("Tỷ lệ (%)",), "escaped", "all"),
    ]
    return Sheet(
        "Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "change"
    )


def start_of_year(writer: Writer) -> Sheet:
    """Give the start of the year alone."""
    words = writer.chance.choice(
        ("Số hộ nghèo đầu năm", "Hộ nghèo cuối năm trước", "Hộ nghèo năm 2023", "Hộ nghèo cuối năm 2023")
    )
    columns = [
        Column(("Tổng số hộ",), "all"),
        Column((words,), "start"),
        Column(("Tỷ lệ (%)",), "start", "all"),
    ]
    return Sheet("Sheet1", [f"TỔNG HỢP HỘ NGHÈO NĂM {YEAR}"], columns, writer.area_rows(columns), {}, "start")


_LIMITS = (
    "Kế hoạch năm {0}", "Dự kiến cuối năm {0}", "Chỉ tiêu giao", "Đầu năm {0}", "6 tháng đầu năm {0}", "Hộ dân tộc thiểu số",
    "Đồng bào dân tộc Khmer", "Hộ nghèo có công với cách mạng", "Hộ nghèo theo thu nhập", "Hộ thoát nghèo", "Hộ tái nghèo",
    "Số khẩu", "Nhân khẩu", "Nông thôn", "Khu vực thành thị", "Xã đặc biệt khó khăn", "Năm 2023", "Chuẩn nghèo 2016-2020",
)  # fmt: skip
"""Words that limit what a heading, a sheet's name or a cell beside the figures stands for."""


def limit_by_heading(writer: Writer) -> Sheet:
    """Say in a heading above all districts that the figures are something else; now and then with its sums."""
    sheet = _bare(writer, "detail", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}")
    words = writer.chance.choice(_LIMITS).format(YEAR)
    number = writer.chance.choice((None, "I", "A"))
    sums = writer.cells(sheet.columns, writer.province()) if writer.chance.random() < 0.3 else []
    sheet.body.insert(0, [number, words, *sums])
    if writer.chance.random() < 0.5:
        sheet.body.pop()
    return sheet


def limit_by_name(writer: Writer) -> Sheet:
    """Say in the sheet's name that the figures are something else."""
    sheet = _bare(writer, "detail", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}")
    sheet.name = writer.chance.choice(_LIMITS).format(YEAR)[:31]
    return sheet


def limit_beside(writer: Writer) -> Sheet:
    """Say in a column of words that each row is something else."""
    sheet = _bare(writer, "detail", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}")
    words = writer.chance.choice(_LIMITS).format(YEAR)
    header = writer.chance.choice(
        ("Đối tượng", "Loại hộ", "Thời điểm", "Nội dung", "Diễn giải số liệu", "Phân loại")
    )
    sheet.columns = [*sheet.columns, Column((header,), "note")]
    sheet.body = [[*row, words] if isinstance(row[0], float) else row for row in sheet.body]
    return sheet


def count_unsaid(writer: Writer) -> Sheet:
    """Count persons where no word says what is counted."""
    columns = [Column(("Tổng số",), "persons"), Column(("Số lượng nghèo",), "poor_persons"),
               Column(("Tỷ lệ nghèo (%)",), "poor_persons", "persons")]  # fmt: skip
    title = writer.chance.choice((f"SỐ LƯỢNG, TỶ LỆ NGHÈO NĂM {YEAR}", f"TÌNH HÌNH NGHÈO NĂM {YEAR}"))
    return Sheet(
        "Sheet1", [title], columns, [*writer.area_rows(columns), writer.total_row(columns)], {}, "unsaid"
    )


def average_rates(writer: Writer) -> Sheet:
    """Give the average of the rates in place of the province's."""
    sheet = _bare(writer, "poor", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}")
    writer.mark = None
    sheet.body = [*writer.area_rows(sheet.columns), [None, writer.word("sum"), None, None, 99.5]]
    return sheet


def communes(writer: Writer) -> Sheet:
    """Give the communes of 2025 under names that districts had."""
    sheet = _poor(writer)
    sheet.unit, sheet.truth = (
        ("STT", writer.chance.choice(("Xã, phường, đặc khu", "Xã/phường", "Đơn vị cấp xã"))),
        {},
    )
    names = [NAMES[code].split(" ", 1 if NAMES[code].startswith("Huyện") else 2)[-1] for code in CODES]
    for row, name in zip((row for row in sheet.body if isinstance(row[0], float)), names, strict=False):
        row[1] = name
    return sheet


def limit_by_note(writer: Writer) -> Sheet:
    """Say below the table that its figures are something else."""
    words = writer.chance.choice((
        "Ghi chú: đơn vị tính là khẩu", "* Số liệu tính theo nhân khẩu", f"Số liệu năm {YEAR - 1}", "* Số liệu khu vực nông thôn",
        "(1) Số liệu ước thực hiện đến 31/12", "Lưu ý: số liệu trên là chỉ tiêu kế hoạch giao", "* Số liệu của hộ dân tộc thiểu số",
        "(*) Không bao gồm hộ nghèo thuộc diện bảo trợ xã hội", "Ghi chú: theo chuẩn nghèo giai đoạn 2016-2020",
        "Số liệu báo cáo 6 tháng đầu năm", "Ghi chú: Số liệu là hộ cận nghèo", "(*) Chỉ tính hộ có khả năng lao động",
    ))  # fmt: skip
    sheet = _bare(writer, "poor", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}")
    sheet.below, sheet.truth = [words], {}
    return sheet


def year_in_cell(writer: Writer) -> Sheet:
    """Write another year into a cell beside its name, as a number or as text."""
    sheet = _poor(writer)
    sheet.title, sheet.truth = [], {}
    sheet.above = ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO"]
    sheet.fields = [[writer.chance.choice(("Năm:", "Năm báo cáo", "Năm rà soát:")),
                     writer.chance.choice((float(YEAR - 1), str(YEAR - 1)))]]  # fmt: skip
    sheet.columns = [
        replace(one, path=tuple(text.replace(str(YEAR), "").strip() for text in one.path))
        for one in sheet.columns
    ]
    return sheet


def second_title(writer: Writer) -> Sheet:
    """Put a second table of a plan or of another year below, which its own title alone says."""
    first, second = _bare(writer, "poor", f"KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM {YEAR}"), make_plain(writer, "near")
    words = writer.chance.choice((f"KẾ HOẠCH GIẢM HỘ CẬN NGHÈO NĂM {YEAR}", f"HỘ CẬN NGHÈO NĂM {YEAR - 1}",
                                  f"DỰ KIẾN HỘ CẬN NGHÈO NĂM {YEAR}", f"HỘ CẬN NGHÈO QUÝ II NĂM {YEAR}"))  # fmt: skip
    second.columns = [
        replace(one, path=tuple(text.replace(str(YEAR), "").strip() for text in one.path))
        for one in second.columns
    ]
    _, count, rate = first.columns
    kept = [replace(count, key=("poor", "all", "households")), replace(rate, key=("poor", "all", "percent"))]
    first.truth = writer.truth(kept)
    first.tail = [[None], [words], *second.header(), *second.body]
    return first


CONTRADICTIONS: Mapping[str, Contradiction] = {
    one.__name__: one
    for one in (
        deny_title, deny_name, count_persons, swap_persons, persons_as_households, plan_title, plan_column,
        other_standard, other_year, half_year, part_of_district, of_group, of_detail, share_as_rate, join_classes,
        deny_section, double_column, swap_rates, unknown_word, wrong_number, lost_decimals, change_column,
        start_of_year, limit_by_heading, limit_by_name, limit_beside, count_unsaid, average_rates, communes,
        limit_by_note, year_in_cell, second_title,
    )
}  # fmt: skip
