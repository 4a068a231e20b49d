"""Three sentences say where the province stands, what moved and who needs attention, from what is known."""

from dataclasses import replace

import pytest

from analysis.briefing.briefing import build_briefing
from analysis.briefing.district import build_district_briefing
from analysis.briefing.sentence import BriefingSentence, name_districts
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Language, Texts, load_texts
from language.message import render_message

IN_2024 = Question(Standard.MDP_2022, Indicator.POOR, Group.ALL, 2024)
IN_2020 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)

FALL = "So với năm 2023, toàn tỉnh giảm 0,29 điểm %, từ 1,28 % xuống 0,99 % (gần đúng)."


def brief(asked: Question, catalogue: Catalogue, figures: FigureSet) -> tuple[BriefingSentence, ...]:
    return build_briefing(build_question_summary(asked, catalogue, figures), catalogue, figures)


def words(found: tuple[BriefingSentence, ...], texts: Texts) -> list[str]:
    return [render_message(sentence.text, texts).replace("\u202f", " ") for sentence in found]


def test_published_figures_of_2024_are_told_with_their_status(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    found = brief(replace(IN_2024, published_only=True), catalogue, figures)
    assert words(found, texts) == [
        "Năm 2024, tỷ lệ hộ nghèo toàn tỉnh là 0,99 %, số báo chí; 1/15 huyện có số liệu công bố.",
        f"{FALL} Chưa huyện nào có số công bố ở hai kỳ để so sánh.",
        "Chưa huyện nào chắc chắn cao hơn mức toàn tỉnh.",
    ]
    assert [sentence.area_codes for sentence in found] == [("911",), (), ()]
    assert all(figure.published for sentence in found for figure in sentence.figures)


def test_districts_whose_published_figures_are_above_the_provinces_are_named(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    found = brief(replace(IN_2024.at(2023), published_only=True), catalogue, figures)
    standing, _, attention = words(found, texts)
    assert standing == (
        "Năm 2023, tỷ lệ hộ nghèo toàn tỉnh là 1,28 %, số gần đúng; 3/15 huyện có số liệu công bố."
    )
    assert attention == "Cao hơn mức toàn tỉnh theo số công bố: Gò Quao 2,01 %, Giang Thành 1,76 %."
    assert [sentence.area_codes for sentence in found] == [("907", "908", "914"), (), ("907", "914")]
    assert all(figure.published for sentence in found for figure in sentence.figures)


def test_an_estimate_counts_only_by_its_whole_interval_and_is_called_one(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    *_, attention = brief(IN_2024, catalogue, figures)
    (province,) = (figure for figure in attention.figures if figure.key.area_code == "91")
    likely = [figure for figure in attention.figures if figure.estimate]
    assert likely
    assert all(figure.estimate and figure.estimate.lower > province.value for figure in likely)
    assert "theo ước tính cả khoảng 80 % cao hơn mức toàn tỉnh" in words((attention,), texts)[0]


def test_of_contradicting_rates_no_change_is_concluded(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    standing, movement, _ = words(brief(IN_2020, catalogue, figures), texts)
    assert "1,91 % ≠ 1,69 %, số mâu thuẫn" in standing
    assert movement.startswith("Các nguồn đưa số toàn tỉnh năm 2020 khác nhau")


def test_the_first_year_of_a_standard_says_that_the_standard_changed(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    movement = brief(IN_2024.at(2022), catalogue, figures)[1]
    assert words((movement,), texts) == [
        "2022 là năm đầu của Chuẩn đa chiều 2022–2025: chuẩn nghèo đã đổi, không so với năm trước."
    ]


@pytest.mark.parametrize("period", [2022, 2025])
def test_where_nobody_published_the_provinces_rate_that_is_said(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, period: int
) -> None:
    asked = replace(IN_2024.at(period), published_only=True)
    standing, _, attention = words(brief(asked, catalogue, figures), texts)
    assert standing.startswith(f"Năm {period} chưa có tỷ lệ hộ nghèo toàn tỉnh;")
    assert attention == "Chưa đủ số liệu để nêu huyện cần chú ý."


def test_every_review_of_every_measure_is_told_in_both_languages(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    for definition in catalogue.standards.values():
        for group in (Group.ALL, Group.KHMER):
            found = brief(
                Question(definition.code, Indicator.POOR, group, definition.last_review), catalogue, figures
            )
            for language in Language:
                assert all(words(found, load_texts(language)))


def test_many_districts_are_counted_and_not_named(texts: Texts) -> None:
    assert render_message(name_districts(list("ABCDEF")), texts) == "A, B, C, D và 2 huyện khác"


def test_a_district_is_told_what_is_published_of_it(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    situation = build_question_summary(IN_2020, catalogue, figures)
    place = next(place for place in situation.places if place.area.code == "909")
    found = build_district_briefing(place, situation, catalogue, figures)
    assert words(found, texts)[1:] == [
        "Chưa đủ số công bố để tính mức thay đổi của An Minh.",
        "An Minh có 1 tỷ lệ công bố, gần nhất là 12,99 % năm 2011 theo Chuẩn thu nhập 2011–2015.",
    ]
