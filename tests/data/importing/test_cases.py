# ruff: noqa: E501 (what one sheet says stands on one line)
"""Sheets that people brought from outside, by the number of their case: each is read right or refused truly."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from data.importing.book_importer import import_book
from data.importing.model import ImportedCell, ImportedSheet, ImportRequest, ImportResult
from data.importing.understanding_text import format_understanding
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import load_texts
from language.message import render_message
from tests.data.importing.summaries import CODES, COUNTRY, SOURCE, TOWNS, book_of
from tests.language.rendered import in_vietnamese

Rows = list[list[ImportedCell]]
Number = Callable[[int], float]

NAMES = (*TOWNS, *COUNTRY)
ASKED = ImportRequest(SOURCE, Standard.MDP_2022, 2024)
TITLE = "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024"
FIRST = "899"


def everyone(index: int) -> float:
    return 21_000.0 + 1_237 * index


def poor(index: int) -> float:
    return 431.0 + 29 * index


def near(index: int) -> float:
    return 707.0 + 31 * index


def persons(index: int) -> float:
    return 1_293.0 + 88 * index


def minority(index: int) -> float:
    return 61.0 + 5 * index


def older(index: int) -> float:
    return 551.0 + 32 * index


def rate(part: Number, whole: Number = everyone) -> Number:
    return lambda index: round(100 * part(index) / whole(index), 2)


def table(header: Sequence[str], *numbers: Number, title: str = TITLE, place: str = "Đơn vị") -> Rows:
    return [[title], ["STT", place, *header], *body(*numbers)]


def body(*numbers: Number) -> Rows:
    return [[float(at + 1), name, *(number(at) for number in numbers)] for at, name in enumerate(NAMES)]


def read(
    catalogue: Catalogue, rows: Rows, name: str = "Sheet1", asked: ImportRequest = ASKED
) -> ImportResult:
    return import_book(book_of({name: rows}), asked, catalogue, FigureSet.of(()))


def figures(outcome: ImportResult, indicator: str = "poor", group: str = "all") -> dict[str, float]:
    """Return the first district's figures by unit."""
    return {
        figure.key.unit.value: figure.value
        for figure in outcome.figures
        if (figure.key.area_code, figure.key.indicator, figure.key.group) == (FIRST, indicator, group)
    }


def told(outcome: ImportResult) -> str:
    return "\n".join(in_vietnamese(in_vietnamese(fault.found)) for fault in outcome.faults)


def described(outcome: ImportResult) -> str:
    return "\n".join(render_message(line, load_texts()) for line in format_understanding(outcome.understood))


POOR = {"households": 431.0, "percent": 2.05}
NEAR = {"households": 707.0, "percent": 3.37}
BARE = ("Tổng số hộ", "Số hộ cuối năm", "Tỷ lệ %")
PLAIN = ("Tổng số hộ", "Hộ nghèo cuối năm", "Tỷ lệ (%)")


@pytest.mark.parametrize(
    "headings", [(None, "I. HỘ NGHÈO", "II. HỘ CẬN NGHÈO"), ("I", "Hộ nghèo", "Hộ cận nghèo")]
)
def test_01_sections_are_read_each_as_what_it_is(
    catalogue: Catalogue, headings: tuple[str | None, str, str]
) -> None:
    number, first, second = headings
    rows: Rows = [[TITLE], ["STT", "Đơn vị", *BARE]]
    rows += [[number, first], *body(everyone, poor, rate(poor))]
    rows += [[number and "II", second], *body(everyone, near, rate(near))]
    outcome = read(catalogue, rows)
    assert (figures(outcome), figures(outcome, "near_poor")) == (POOR, NEAR)


def test_01_a_second_table_has_its_own_title(catalogue: Catalogue) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor))
    header = ("Tổng số hộ", "Hộ cận nghèo cuối năm", "Tỷ lệ (%)")
    rows += [[None], *table(header, everyone, near, rate(near), title=TITLE.replace("NGHÈO", "CẬN NGHÈO"))]
    outcome = read(catalogue, rows)
    assert (figures(outcome), figures(outcome, "near_poor")) == (POOR, NEAR)


def test_01_rows_that_stand_twice_are_never_added_up(catalogue: Catalogue) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor)) + body(everyone, near, rate(near))
    assert "trùng với dòng 3" in told(read(catalogue, rows))


def test_03_columns_against_their_title_are_a_fault(catalogue: Catalogue) -> None:
    header = ("Tổng số hộ", "Số hộ cận nghèo", "Tỷ lệ hộ cận nghèo")
    outcome = read(catalogue, table(header, everyone, near, rate(near)))
    assert f"“{TITLE}” trái với tiêu đề cột D, E" in told(outcome)


@pytest.mark.parametrize("title", [TITLE, "TỔNG HỢP NGƯỜI NGHÈO NĂM 2024"])
@pytest.mark.parametrize("header", ["Số khẩu nghèo", "Số người nghèo"])
def test_05_persons_are_refused_as_persons(catalogue: Catalogue, title: str, header: str) -> None:
    outcome = read(
        catalogue, table(("Tổng số hộ", header, "Tỷ lệ"), everyone, persons, rate(persons), title=title)
    )
    assert "số khẩu (số người); phần mềm chỉ giữ số hộ" in told(outcome)


@pytest.mark.parametrize(
    "header", ["Tỷ lệ hộ nghèo DTTS/tổng số hộ nghèo (%)", "Tỷ lệ hộ nghèo là đồng bào dân tộc Khmer (%)"]
)
def test_06_a_share_among_the_poor_is_passed_over_and_said_so(catalogue: Catalogue, header: str) -> None:
    columns = ("Tổng số hộ", "Số hộ nghèo cuối năm", "Tỷ lệ (%)", header)
    outcome = read(catalogue, table(columns, everyone, poor, rate(poor), rate(minority, poor)))
    assert figures(outcome) == POOR
    assert {figure.key.group for figure in outcome.figures} == {"all"}
    assert f"Cột F ({header})" in described(outcome)
    assert "không phải tỷ lệ nghèo" in described(outcome)


def test_06_a_minoritys_rate_that_nothing_explains_is_asked_about(catalogue: Catalogue) -> None:
    columns = (*PLAIN, "Tỷ lệ hộ nghèo DTTS (%)")
    outcome = read(catalogue, table(columns, everyone, poor, rate(poor), rate(minority, older)))
    (question,) = outcome.questions
    assert [choice.value for choice in question.choices] == ["own_rate", "share_of_poor"]


@pytest.mark.parametrize("header", ["Dự kiến số hộ nghèo cuối năm", "Chỉ tiêu giao hộ nghèo cuối năm"])
def test_10_a_planned_column_is_no_result(catalogue: Catalogue, header: str) -> None:
    outcome = read(catalogue, table(("Tổng số hộ", header, "Tỷ lệ"), everyone, poor, rate(poor)))
    assert "kế hoạch, dự kiến hoặc chỉ tiêu" in told(outcome)


def test_10_a_planned_title_is_no_result(catalogue: Catalogue) -> None:
    title = "KẾ HOẠCH GIẢM NGHÈO NĂM 2024 - DỰ KIẾN HỘ NGHÈO CUỐI NĂM"
    outcome = read(catalogue, table(PLAIN, everyone, poor, rate(poor), title=title))
    assert "kế hoạch, dự kiến hoặc chỉ tiêu" in told(outcome)


def test_11_another_standard_in_the_title_is_a_fault(catalogue: Catalogue) -> None:
    title = f"{TITLE} THEO CHUẨN NGHÈO 2016-2020"
    outcome = read(catalogue, table(PLAIN, everyone, poor, rate(poor), title=title))
    assert "chuẩn nghèo trong tiêu đề: Chuẩn nghèo đa chiều 2016–2020" in told(outcome)


@pytest.mark.parametrize("grouped", [True, False])
def test_16_poor_and_near_poor_columns_are_both_read(catalogue: Catalogue, *, grouped: bool) -> None:
    title = "TỔNG HỢP KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024"
    rows: Rows = [[title], ["Đơn vị tính: Hộ, %"]]
    if grouped:
        rows += [["STT", "Huyện, thành phố", "Tổng số hộ dân", "Hộ nghèo", None, "Hộ cận nghèo", None],
                 [None, None, None, "Số hộ", "Tỷ lệ %", "Số hộ", "Tỷ lệ %"]]  # fmt: skip
    else:
        rows += [["STT", "Huyện, thành phố", "Tổng số hộ dân", "Số hộ nghèo", "Tỷ lệ hộ nghèo (%)",
                  "Số hộ cận nghèo", "Tỷ lệ hộ cận nghèo (%)"]]  # fmt: skip
    rows += body(everyone, poor, rate(poor), near, rate(near))
    outcome = read(catalogue, rows, "Biểu 1")
    assert (figures(outcome), figures(outcome, "near_poor")) == (POOR, NEAR)


@pytest.mark.parametrize("column", [0, 1])
def test_17_a_unit_of_measure_above_the_header_is_no_header(catalogue: Catalogue, column: int) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor), place="Tên huyện, thành phố")
    rows.insert(1, [*[None] * column, "Đơn vị tính: Hộ, tỷ lệ %"])
    assert figures(read(catalogue, rows)) == POOR


@pytest.mark.parametrize(
    "place",
    [
        "Thành phố/ Thị xã/ huyện/",
        "Các huyện, thành phố",
        "TP, huyện",
        "UBND huyện",
        "Tên quận, huyện, thị xã, thành phố",
    ],
)
def test_19_the_names_column_may_be_called_so(catalogue: Catalogue, place: str) -> None:
    assert figures(read(catalogue, table(PLAIN, everyone, poor, rate(poor), place=place))) == POOR


def test_21_a_row_of_comparison_is_passed_over_and_said_so(catalogue: Catalogue) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor))
    rows += [[None, "Tổng cộng", sum(map(everyone, range(15))), sum(map(poor, range(15))), 2.14]]
    rows += [
        [None, "Tăng (+), giảm (-) so với năm 2023", 4_885.0, -2_490.0, -0.59],
        [None, "Năm 2023", 1.0, 2.0, 3.0],
    ]
    outcome = read(catalogue, rows)
    assert figures(outcome) == POOR
    assert "Dòng 19–19 (Tăng (+), giảm (-) so với năm 2023): dòng so sánh" in described(outcome)


def third(number: Number, times: int) -> Number:
    return lambda index: number(index) // 3 if times == 1 else number(index) - number(index) // 3


def parts(labels: tuple[str, str], *, named: bool) -> Rows:
    rows: Rows = []
    for index, name in enumerate(NAMES):
        if named:
            rows.append([float(index + 1), name, everyone(index), poor(index), rate(poor)(index)])
        for at, label in enumerate(labels):
            numbers = [third(number, at + 1)(index) for number in (everyone, poor)]
            share = round(100 * numbers[1] / numbers[0], 2)
            first: list[ImportedCell] = [None, label] if named else [None, None if at else name, label]
            rows.append([*first, *numbers, share])
    return rows


@pytest.mark.parametrize("labels", [("- Thành thị", "- Nông thôn"), ("Xã A", "Phường B")])
def test_23_24_parts_below_a_district_are_checked_and_not_taken(
    catalogue: Catalogue, labels: tuple[str, str]
) -> None:
    rows: Rows = [[TITLE], ["STT", "Đơn vị", *PLAIN], *parts(labels, named=True)]
    assert figures(read(catalogue, rows)) == POOR
    rows[3][3] = 1.0
    assert "431 (Thành phố Rạch Giá)" in told(read(catalogue, rows))


def test_23_a_name_merged_over_town_and_country_is_filled_in(catalogue: Catalogue) -> None:
    rows: Rows = [
        [TITLE],
        ["TT", "Đơn vị", "Khu vực", *PLAIN],
        *parts(("Thành thị", "Nông thôn"), named=False),
    ]
    assert figures(read(catalogue, rows)) == POOR


@pytest.mark.parametrize(
    "header",
    ["Hộ nghèo theo thu nhập", "Hộ nghèo thiếu hụt DVXHCB", "Hộ nghèo bảo trợ xã hội", "Hộ nghèo có công"],
)
def test_26_a_part_of_the_poor_is_passed_over_and_said_so(catalogue: Catalogue, header: str) -> None:
    columns = ("Tổng số hộ", "Tổng số hộ nghèo", header, "Tỷ lệ")
    outcome = read(catalogue, table(columns, everyone, poor, minority, rate(poor)))
    assert figures(outcome) == POOR
    assert f"Cột E ({header})" in described(outcome)


def test_27_a_sheet_of_deprivations_is_told_what_it_is(catalogue: Catalogue) -> None:
    columns = ("Tổng số hộ nghèo", "Số hộ thiếu hụt việc làm", "Số hộ thiếu hụt BHYT")
    title = "PHÂN TÍCH HỘ NGHÈO THEO CÁC CHỈ SỐ THIẾU HỤT NĂM 2024"
    assert "thiếu hụt, nguyên nhân" in told(
        read(catalogue, table(columns, poor, minority, minority, title=title))
    )
    bare = ("Tổng số hộ nghèo", "Việc làm", "Bảo hiểm y tế")
    assert "thiếu hụt, nguyên nhân" in told(
        read(catalogue, table(bare, poor, minority, minority, title=title))
    )


def test_28_of_two_years_the_one_asked_for_is_read_and_the_other_offered(catalogue: Catalogue) -> None:
    columns = (
        "Tổng số hộ",
        "Số hộ nghèo năm 2023",
        "Tỷ lệ năm 2023",
        "Số hộ nghèo năm 2024",
        "Tỷ lệ năm 2024",
    )
    rows = table(columns, everyone, older, rate(older), poor, rate(poor))
    outcome = read(catalogue, rows)
    assert figures(outcome) == POOR
    assert "nhập riêng tệp này cho năm ấy" in described(outcome)
    before = read(catalogue, rows, asked=replace(ASKED, period=2023))
    assert figures(before) == {"households": 551.0, "percent": 2.62}


def test_38_percents_that_were_cut_off_are_read_with_a_warning(catalogue: Catalogue) -> None:
    def cut(index: int) -> float:
        return int(10_000 * poor(index) / everyone(index)) / 100

    outcome = read(catalogue, table(PLAIN, everyone, poor, cut))
    assert outcome.usable
    assert "cắt bớt phần thập phân" in in_vietnamese(outcome.warnings[0].found)


@pytest.mark.parametrize("titled", [True, False])
def test_42_communes_of_2025_are_told_as_such(catalogue: Catalogue, *, titled: bool) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor), place="Xã, phường, đặc khu")
    for row, name in zip(rows[2:], NAMES, strict=True):
        bare = name.replace("Huyện ", "").replace("Thành phố ", "").replace("TP. ", "").replace("TP ", "")
        row[1] = f"Xã {bare}" if titled else bare
    assert "15 huyện, thành phố đến hết kỳ 2024" in told(read(catalogue, rows))


COMMUNES = ("Thị trấn Thứ Ba", "Xã Đông Thái", "Xã Đông Yên", "Xã Hưng Yên")


def communes_of(names: Sequence[str], *above: list[ImportedCell]) -> Rows:
    rows: Rows = [
        [float(at + 1), name, everyone(at), poor(at), rate(poor)(at)] for at, name in enumerate(names)
    ]
    return [[TITLE], ["STT", "Đơn vị", *PLAIN], *above, *rows]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (communes_of(COMMUNES), "4 dòng là xã, phường của một huyện, từ “Thị trấn Thứ Ba”"),
        (
            communes_of(COMMUNES, ["I", "Huyện An Biên"]),
            "4 dòng là xã, phường của An Biên, từ “Thị trấn Thứ Ba”",
        ),
        (communes_of(("Thứ Ba", "Đông Thái", "Đông Yên")), "không dòng nào trong 3 dòng là huyện, thành phố"),
    ],
)
def test_24_communes_of_one_district_are_told_in_one_fault(
    catalogue: Catalogue, rows: Rows, words: str
) -> None:
    outcome = read(catalogue, rows)
    (fault,) = outcome.faults
    assert words in in_vietnamese(fault.found)
    assert "Bảng theo xã, ấp hoặc của riêng một số huyện không được đọc" in in_vietnamese(fault.advice)


def test_districts_that_lie_across_are_told_so(catalogue: Catalogue) -> None:
    rows: Rows = [[TITLE], ["Chỉ tiêu", *NAMES], ["Tổng số hộ", *map(everyone, range(15))]]
    outcome = read(catalogue, rows)
    assert "các huyện nằm ngang, mỗi huyện một cột" in told(outcome)
    assert "Chuyển vị (Transpose)" in in_vietnamese(outcome.faults[0].advice)


def test_81_the_year_in_a_sheet_wins_over_a_pages_filter(catalogue: Catalogue) -> None:
    asked = replace(ASKED, standard=Standard.MDP_2016, period=2016, chosen=False)
    outcome = read(catalogue, table(PLAIN, everyone, poor, rate(poor)), asked=asked)
    assert outcome.review == (Standard.MDP_2022, 2024)
    assert {figure.key.period for figure in outcome.figures} == {2024}
    assert "Năm 2024 đọc ở A1" in described(outcome)


def test_of_two_standards_side_by_side_the_one_asked_for_is_read(catalogue: Catalogue) -> None:
    columns = (
        "Tổng số hộ",
        "Hộ nghèo theo chuẩn nghèo 2016-2020",
        "Tỷ lệ (%)",
        "Hộ nghèo theo chuẩn nghèo 2022-2025",
        "Tỷ lệ (%)",
    )
    outcome = read(catalogue, table(columns, everyone, older, rate(older), poor, rate(poor)))
    assert figures(outcome) == POOR
    assert "chuẩn nghèo khác" in described(outcome)


@pytest.mark.parametrize("unit", ["Đơn vị tính: người", "ĐVT: 1.000 hộ"])
def test_another_unit_of_measure_than_households_is_a_fault(catalogue: Catalogue, unit: str) -> None:
    rows = table(PLAIN, everyone, poor, rate(poor))
    rows.insert(1, [unit])
    assert f"“{unit}” trái với tiêu đề cột" in told(read(catalogue, rows))


def test_a_table_beside_the_table_is_a_fault(catalogue: Catalogue) -> None:
    rows = table(
        (*PLAIN, "Đơn vị", "Số hộ cận nghèo"),
        everyone,
        poor,
        rate(poor),
        title="HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024",
    )
    for row, name, index in zip(rows[2:], reversed(NAMES), range(15), strict=True):
        row += [name, near(14 - index)]
    assert "“Thành phố Rạch Giá” và “Huyện Giang Thành”" in told(read(catalogue, rows))


def test_percents_that_fit_persons_are_told_as_such(catalogue: Catalogue) -> None:
    outcome = read(catalogue, table(PLAIN, everyone, persons, rate(poor)))
    assert "các số này khớp với số khẩu, không khớp với số hộ" in told(outcome)


def test_households_and_persons_that_were_swapped_are_told_by_persons_a_household(
    catalogue: Catalogue,
) -> None:
    columns = ("Tổng số hộ", "Số hộ nghèo", "Số khẩu nghèo")
    assert "khẩu trên" in told(read(catalogue, table(columns, everyone, persons, poor)))


def test_rates_that_were_exchanged_are_told_by_the_counts_that_they_fit(catalogue: Catalogue) -> None:
    columns = ("Tổng số hộ", "Số hộ nghèo đầu năm", "Số hộ nghèo cuối năm", "Tỷ lệ hộ nghèo cuối năm")
    outcome = read(catalogue, table(columns, everyone, older, poor, rate(older)))
    assert "các số này khớp với Số hộ nghèo đầu năm chia cho tổng số hộ" in told(outcome)


def test_more_poor_and_near_poor_than_households_is_a_fault(catalogue: Catalogue) -> None:
    columns = ("Tổng số hộ", "Số hộ nghèo", "Số hộ cận nghèo")
    rows = table(columns, everyone, poor, near, title="HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024")
    rows[2][3:5] = [15_000.0, 9_000.0]
    assert "15.000 và 9.000 (Thành phố Rạch Giá)" in told(read(catalogue, rows))


def test_a_column_of_numbers_without_a_header_is_passed_over_with_a_warning(catalogue: Catalogue) -> None:
    outcome = read(catalogue, table(PLAIN, everyone, poor, rate(poor), near))
    assert figures(outcome) == POOR
    assert [(doubt.column, in_vietnamese(doubt.found)) for doubt in outcome.warnings] == [
        ("F", "cột số liệu không có tiêu đề, nên bỏ qua")
    ]
    assert "Cột F" in described(outcome)


def test_a_note_that_calls_the_figures_an_estimate_draws_a_warning(catalogue: Catalogue) -> None:
    rows: Rows = [*table(PLAIN, everyone, poor, rate(poor)), [None, "Ghi chú: số liệu ước tính"]]
    assert [in_vietnamese(doubt.found) for doubt in read(catalogue, rows).warnings] == [
        "“Ghi chú: số liệu ước tính”"
    ]


def test_a_remark_beside_a_row_is_doubted_in_its_own_cell(catalogue: Catalogue) -> None:
    rows = table((*PLAIN, "Ghi chú"), everyone, poor, rate(poor))
    rows[5].append("tính cả hộ cận nghèo")
    (doubt,) = read(catalogue, rows).warnings
    assert (doubt.row, doubt.column) == (6, "F")


@pytest.mark.parametrize(("upper", "advice"), [(1.0, "khớp với số khẩu"), (0.1, "Kiểm tra lại tỷ lệ này.")])
def test_a_rate_outside_its_bounds_draws_a_warning(catalogue: Catalogue, upper: float, advice: str) -> None:
    key = Key(FIRST, 2024, Standard.MDP_2022, Indicator.POOR, Group.ALL, Unit.PERCENT)
    book = book_of({"Sheet1": table(PLAIN, everyone, poor, rate(poor))})
    outcome = import_book(book, ASKED, catalogue, FigureSet.of(()), {key: (0.05, upper)})
    (doubt,) = outcome.warnings
    assert advice in in_vietnamese(doubt.advice)
    assert import_book(book, ASKED, catalogue, FigureSet.of(()), {key: (1.0, 3.0)}).warnings == ()


@pytest.mark.parametrize(("households", "usable"), [(everyone, True), (lambda at: 3.6 * everyone(at), False)])
def test_a_column_that_fits_the_estimates_only_as_persons_is_a_fault(
    catalogue: Catalogue, households: Number, *, usable: bool
) -> None:
    def count(index: int) -> float:
        return float(round(households(index)))

    def part(index: int) -> float:
        return float(round(poor(index) * households(index) / everyone(index)))

    review = Key(FIRST, 2024, Standard.MDP_2022, Indicator.POOR, Group.ALL, Unit.PERCENT)
    bounds: dict[Key, tuple[float, float]] = {}
    for index, code in enumerate(CODES):
        key = replace(review, area_code=code)
        bounds[key] = (rate(poor)(index) / 2, 1.5 * rate(poor)(index))
        bounds[replace(key, unit=Unit.HOUSEHOLDS)] = (poor(index) / 2, 1.5 * poor(index))
    book = book_of({"Sheet1": table(PLAIN, count, part, rate(part, count))})
    outcome = import_book(book, ASKED, catalogue, FigureSet.of(()), bounds)
    assert outcome.usable is usable
    assert ("khớp với số khẩu" in told(outcome)) is not usable


def test_hidden_rows_columns_and_sheets_are_left_out_and_said_to_be(catalogue: Catalogue) -> None:
    rows: Rows = [*table(PLAIN, everyone, poor, rate(poor)), [16.0, "Huyện An Biên", 1.0, 1.0, 100.0]]
    shown = ImportedSheet("A", tuple(tuple(row) for row in rows), hidden_rows=frozenset({18}))
    old = ImportedSheet("Cũ", tuple(tuple(row) for row in rows), hidden=True)
    book = replace(book_of({}), sheets=(shown, old))
    outcome = import_book(book, ASKED, catalogue, FigureSet.of(()))
    assert figures(outcome) == POOR
    assert {in_vietnamese(doubt.found) for doubt in outcome.warnings} == {
        "1 dòng bị ẩn, không được đọc: 18",
        "trang tính bị ẩn, không được đọc",
    }
    asked = replace(ASKED, with_hidden=True)
    assert not import_book(book, asked, catalogue, FigureSet.of(())).usable


def test_a_word_without_a_meaning_is_asked_about_and_the_answer_settles_it(catalogue: Catalogue) -> None:
    rows = table((*PLAIN, "Hộ kiểu lạ"), everyone, poor, rate(poor), minority)
    (question,) = read(catalogue, rows).questions
    assert question.samples == ("F2: kieu la",)
    settled = read(catalogue, rows, asked=replace(ASKED, answers={question.code: question.choices[0]}))
    assert figures(settled) == POOR


def test_every_case_reads_all_districts(catalogue: Catalogue) -> None:
    outcome = read(catalogue, table(PLAIN, everyone, poor, rate(poor)))
    assert {figure.key.area_code for figure in outcome.figures} == set(CODES)
