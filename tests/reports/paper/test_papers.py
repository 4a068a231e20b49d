"""A report says what the pages say: every number with its status, two standards never in one table."""

import pytest

from data.model.areas import PROVINCE
from data.model.figures import Status
from reports.paper.content import (
    AreaReport,
    ReportBullets,
    ReportFindings,
    ReportParagraph,
    ReportPicture,
    ReportSection,
    ReportTable,
)
from reports.paper.district import build_district_report, list_report_figures
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import build_report_file
from reports.paper.province import build_province_report


@pytest.fixture(scope="module")
def giang_thanh(basis: ReportInputs) -> AreaReport:
    return build_district_report("914", basis)


@pytest.fixture(scope="module")
def province(basis: ReportInputs) -> AreaReport:
    return build_province_report(basis)


def section(paper: AreaReport, title: str) -> ReportSection:
    return next(found for found in paper.sections if found.title == title)


def tables(found: ReportSection) -> list[ReportTable]:
    return [block for block in found.blocks if isinstance(block, ReportTable)]


def texts_of(table: ReportTable) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_a_district_is_named_with_what_is_looked_at(giang_thanh: AreaReport) -> None:
    assert giang_thanh.title == "Huyện Giang Thành"
    assert "2016" in giang_thanh.subtitle
    assert [found.title for found in giang_thanh.sections[:5]] == [
        "Nhận xét",
        "Số liệu chính", "Bản đồ", "Diễn biến qua các kỳ rà soát", "So với toàn tỉnh, cùng chuẩn, cùng kỳ",
    ]  # fmt: skip


def test_reports_begin_with_three_lines_that_rest_on_published_figures(
    giang_thanh: AreaReport, province: AreaReport
) -> None:
    own, whole = giang_thanh.sections[0], province.sections[0]
    (mine,) = own.blocks
    assert isinstance(mine, ReportFindings)
    assert mine.lines[0].startswith("Năm 2016, tỷ lệ hộ nghèo của Giang Thành là khoảng ")
    assert mine.lines[0].endswith(", số ước tính; toàn tỉnh là 8,32\u202f%.")
    assert mine.lines[1:] == (
        "Chưa đủ số công bố để tính mức thay đổi của Giang Thành.",
        "Giang Thành có 1 tỷ lệ công bố, gần nhất là 1,76\u202f% năm 2023 theo Chuẩn đa chiều 2022–2025.",
    )
    (found,) = whole.blocks
    assert isinstance(found, ReportFindings)
    assert found.lines[0].startswith("Năm 2016, tỷ lệ hộ nghèo toàn tỉnh là 8,32\u202f%, số chính thức;")
    assert len(found.lines) == 3


def test_both_pictures_are_there(giang_thanh: AreaReport) -> None:
    pictures = [b for s in giang_thanh.sections for b in s.blocks if isinstance(b, ReportPicture)]
    assert [picture.content[:4] for picture in pictures] == [b"\x89PNG", b"\x89PNG"]
    assert all(picture.words for picture in pictures)


def test_a_district_stands_beside_the_province_only_within_the_standard(
    giang_thanh: AreaReport, basis: ReportInputs
) -> None:
    (table,) = tables(section(giang_thanh, "So với toàn tỉnh, cùng chuẩn, cùng kỳ"))
    reviews = basis.catalogue.standards[basis.question.standard].reviews
    assert [row[0] for row in texts_of(table)] == [str(period) for period in reviews]
    (in_2016,) = (row for row in table.rows if row[0].text == "2016")
    assert (in_2016[2].text, in_2016[2].status) == ("8,32\u202f%", Status.OFFICIAL)
    assert in_2016[1].status is Status.ESTIMATED
    assert in_2016[3].status is Status.ESTIMATED


def test_every_figure_is_in_a_table_of_its_own_standard(giang_thanh: AreaReport) -> None:
    found = tables(section(giang_thanh, "Mọi số liệu, theo từng chuẩn"))
    captions = [table.caption for table in found]
    assert len(captions) == len(set(captions)) >= 3
    years = [{int(row[0].text) for row in table.rows} for table in found]
    assert all(max(span) - min(span) <= 6 for span in years)


def test_values_that_contradict_each_other_stand_beside_their_sources(published_basis: ReportInputs) -> None:
    paper = build_district_report("906", published_basis)
    (table,) = tables(section(paper, "Số liệu mâu thuẫn"))
    values = {cell.text for row in table.rows for cell in row[1:2]}
    assert {"2,24\u202f%", "1,70\u202f%"} <= values
    assert all(row[2].text for row in table.rows)


def test_the_province_lists_all_districts_poorest_first_and_marks_the_four(province: AreaReport) -> None:
    (table,) = tables(section(province, "Các huyện, thành phố theo thứ tự"))
    assert len(table.rows) == 15
    assert [row[1] for row in texts_of(table) if "★" in row[1]] == [
        "U Minh Thượng ★", "Giang Thành ★", "An Minh ★", "An Biên ★",
    ]  # fmt: skip


def test_the_goal_stands_beside_published_rates_alone(province: AreaReport) -> None:
    (table,) = tables(section(province, "Mục tiêu và kết quả"))
    assert table.rows
    assert all(row[2].status is not Status.ESTIMATED for row in table.rows)


def test_sources_are_listed_with_document_and_address(province: AreaReport) -> None:
    named, notes = section(province, "Nguồn số liệu và cách đọc").blocks
    assert isinstance(named, ReportBullets)
    assert isinstance(notes, ReportBullets)
    assert any("369/UBND-VHXH, UBND tỉnh Kiên Giang, 14/03/2017" in item for item in named.items)
    assert any("geoBoundaries" in item for item in notes.items)


def test_the_agencies_of_the_letter_are_named(giang_thanh: AreaReport) -> None:
    (table,) = tables(section(giang_thanh, "Chiều thiếu hụt và cơ quan chủ trì"))
    assert any("Sở Y tế" in row[1] for row in texts_of(table))


def test_made_up_figures_are_said_and_stamp_the_whole_file(
    giang_thanh: AreaReport, basis: ReportInputs
) -> None:
    key = section(giang_thanh, "Số liệu chính")
    assert any(isinstance(block, ReportParagraph) and block.caution for block in key.blocks)
    own = {key for key in giang_thanh.estimated if key.area_code == "914"}
    assert len(own) == sum(not figure.published for figure in list_report_figures("914", basis)) > 0
    stamp = f"CÓ SỐ ƯỚC TÍNH: {len(giang_thanh.estimated)}"
    assert build_report_file("x", [giang_thanh], basis).stamp == stamp


def test_published_figures_alone_leave_no_stamp(published_basis: ReportInputs) -> None:
    papers = [build_district_report("906", published_basis), build_province_report(published_basis)]
    assert build_report_file("x", papers, published_basis).stamp == ""
    assert PROVINCE not in {paper.title for paper in papers}


def test_a_district_without_any_published_figure_says_so(published_basis: ReportInputs) -> None:
    paper = build_district_report("899", published_basis)
    assert (
        ReportParagraph("Chưa có số liệu công bố nào của huyện này.")
        in section(paper, "Mọi số liệu, theo từng chuẩn").blocks
    )
