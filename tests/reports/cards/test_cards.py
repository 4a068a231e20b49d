"""A card says what the profile says, bears the stamp of its estimates, and every letter has its place."""

import io
from datetime import date

import pytest
from PIL import Image

from analysis.display.figures import format_figures
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Language, load_texts
from reports.cards.content import DistrictCard, build_district_card
from reports.cards.drawing import SMALLEST, draw_card_figure, draw_district_card
from reports.cards.jobs import build_card_file_name, make_card_job
from reports.jobs.pickling import decode_from_pipe, encode_for_pipe
from reports.presentations.boards.profile import list_profile_facts
from reports.presentations.meeting_input import MeetingInput
from tests.maps.drawing.looking import Seen, overlapping

TODAY = date(2026, 11, 29)
LINK = "https://ban-do.example/ho-so?tc=mdp-2016&ct=poor&dt=all&nam=2016&huyen=914"
IN_2016 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)
IN_2020 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)
KHMER = Question(Standard.MDP_2016, Indicator.POOR_OR_NEAR_POOR, Group.KHMER, 2018)


@pytest.fixture(scope="module")
def given(catalogue: Catalogue, figures: FigureSet) -> MeetingInput:
    return MeetingInput(catalogue, figures, load_texts())


def build(code: str, question: Question, given: MeetingInput, outline: Boundaries) -> DistrictCard:
    return build_district_card(code, question, given, outline, TODAY, LINK)


def test_it_says_what_the_profile_says(given: MeetingInput, outline: Boundaries) -> None:
    card = build("914", IN_2016, given, outline)
    answer = build_question_summary(IN_2016, given.catalogue, given.figures)
    facts = list(list_profile_facts("914", answer, given))[1:5]
    assert [(fact.label, fact.value) for fact in card.facts] == [(label, value) for label, value, _ in facts]
    assert (card.name, card.title) == ("Huyện Giang Thành", "Tỷ lệ hộ nghèo năm 2016")
    place = next(place for place in answer.places if place.area.code == "914")
    assert card.rate == format_figures(place.figures, given.texts)
    assert card.rate.startswith("khoảng ")
    assert card.status == "ước tính"
    assert card.stamp.startswith("CÓ SỐ ƯỚC TÍNH: ")
    assert all(fact.estimated for fact in card.facts)


def test_published_figures_alone_bear_no_stamp_and_what_is_missing_is_said(
    catalogue: Catalogue, published: FigureSet, outline: Boundaries
) -> None:
    given = MeetingInput(catalogue, published, load_texts())
    card = build("914", IN_2020, given, outline)
    assert (card.stamp, card.rate, card.status) == ("", "chưa có số liệu", "")
    assert not any(fact.estimated for fact in card.facts)
    known = build("906", IN_2020, given, outline)
    assert known.rate == "2,24\u202f% ≠ 1,70\u202f%"
    assert known.sources
    assert "uoc-tinh" not in build_card_file_name(known, given.texts)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("code", "question"), [("914", IN_2016), ("906", IN_2020), ("913", KHMER), ("911", IN_2016)]
)
def test_no_text_leaves_the_card_or_lies_on_another_and_none_is_too_small(
    code: str, question: Question, language: Language, given: MeetingInput, outline: Boundaries
) -> None:
    texts = load_texts(language)
    worded = MeetingInput(given.catalogue, given.figures, texts)
    seen = Seen(draw_card_figure(build(code, question, worded, outline), outline, texts))
    boxes = {f"{place} {text.get_text()}": seen.box(text) for place, text in enumerate(seen.texts)}
    assert [words for words, box in boxes.items() if box.x0 < 0 or box.x1 > 1080 or box.y0 < 0] == []
    (code_shape,) = [
        patch for axes in seen.figure.axes for patch in axes.patches if patch.get_gid() == "code"
    ]
    boxes["code"] = code_shape.get_window_extent()
    assert overlapping(boxes, 6) == []
    assert min(float(text.get_fontsize()) for text in seen.texts) >= SMALLEST


def test_it_is_drawn_in_its_size_the_same_each_time_and_by_an_order_that_travels(
    given: MeetingInput, outline: Boundaries
) -> None:
    card = build("914", IN_2016, given, outline)
    drawn = draw_district_card(card, outline, given.texts)
    assert Image.open(io.BytesIO(drawn)).size == (1080, 1350)
    order = decode_from_pipe(encode_for_pipe(make_card_job(card, outline, given.texts)))
    assert order.make() == drawn
    assert build_card_file_name(card, given.texts) == (
        "tom-tat_huyen-giang-thanh_ho-ngheo_2016_chuan-da-chieu-2016-2020_uoc-tinh.png"
    )
