"""The presentation: scenes come from any page, are told, moved, saved and opened, and stay in the link."""

from hashlib import sha256

import pytest
from streamlit.testing.v1 import AppTest

from analysis.display.exceedance import MapLayer
from analysis.figure_lists import FigureOrder
from analysis.measure import Measure
from analysis.targets.rules import GoalKind, SharingRule
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from language.catalogue import Language, Texts
from pages.present.file_box import OPEN_KEY
from pages.present.scene_kind import KIND_KEY
from pages.present.scene_list import HEADLINE_KEY, NAME_KEY, NOTE_KEY
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_codes import LONGEST_NOTE, LONGEST_TITLE
from reports.presentations.meeting_edits import MOST_SCENES
from reports.presentations.meeting_file import write_meeting_file
from reports.presentations.meeting_link import LONGEST_LINK, encode_meeting_link
from tests.analysis.meetings import BOARDS, HOSTILE, MEETING, question
from tests.pages.session import Data, address, choose_filter, open_page, payload, run
from ui.layout.scene_button import ADD_CHANGE_KEY, ADD_KEY
from ui.resources.meetings import load_meeting_of_code
from ui.state.parameters import Parameter
from ui.state.view import VIEW_KEY, ExploreSection, PairChartKind, SourcesChapter

PAGE = "pages/present/page.py"
OTHER_PAGES = ("trend", "compare", "district", "directive", "explore", "sources")


def open_presentation(**codes: str) -> AppTest:
    page = open_page(**codes)
    page.switch_page(PAGE)
    return run(page)


def kept(page: AppTest) -> Meeting:
    return load_meeting_of_code(page.session_state[VIEW_KEY].meeting)


def click(page: AppTest, key: str) -> AppTest:
    page.button(key=key).click()
    return run(page)


def deck_of(page: AppTest) -> Data:
    found: Data = payload(page, "presentation")["deck"]
    return found


def test_the_map_becomes_a_scene_by_one_button_and_the_link_carries_it() -> None:
    page = open_page(nam="2018", huyen="914")
    assert "canh" not in address(page)

    click(page, ADD_KEY)

    assert kept(page).scenes == (MeetingScene(question(2018), "914"),)
    assert address(page)["canh"] == encode_meeting_link(kept(page))
    assert page.button(key=ADD_KEY).label.endswith("(1)")


@pytest.mark.parametrize("name", OTHER_PAGES)
def test_every_other_page_becomes_a_scene_too(name: str) -> None:
    page = open_page(nam="2018")
    page.switch_page(f"pages/{name}/page.py")
    click(run(page), ADD_KEY)
    assert kept(page).scenes[0].question.period == 2018


@pytest.mark.parametrize(
    ("name", "codes", "kind"),
    [
        ("trend", {}, SceneKind.TREND),
        ("district", {"huyen": "914"}, SceneKind.PROFILE),
        ("compare", {"nam2": "2020"}, SceneKind.COMPARISON),
        ("sources", {}, SceneKind.COVERAGE),
        ("explore", {}, SceneKind.MAP),
    ],
)
def test_a_scene_is_the_main_part_of_its_page(name: str, codes: dict[str, str], kind: SceneKind) -> None:
    page = open_page(nam="2018", **codes)
    page.switch_page(f"pages/{name}/page.py")
    click(run(page), ADD_KEY)
    (scene,) = kept(page).scenes
    assert (scene.kind, scene.district) == (kind, codes.get("huyen"))
    assert (scene.other is not None) == (kind is SceneKind.COMPARISON)
    if scene.other:
        assert scene.other.period == 2020


def test_the_map_of_changes_is_added_below_itself() -> None:
    page = open_page(nam="2018", nam2="2020")
    page.switch_page("pages/compare/page.py")
    click(run(page), ADD_CHANGE_KEY)
    (scene,) = kept(page).scenes
    assert (scene.kind, scene.other) == (SceneKind.CHANGE, question(2020))


def test_a_scene_becomes_another_kind_and_a_pair_gets_its_earlier_review() -> None:
    page = open_presentation(canh=encode_meeting_link(Meeting("", (MeetingScene(question(2020)),))))
    box = page.selectbox(key=f"{KIND_KEY}_0")
    assert SceneKind.PROFILE.value not in box.options
    box.set_value(SceneKind.CHANGE.value)
    page = run(page)
    (scene,) = kept(page).scenes
    assert scene.kind is SceneKind.CHANGE
    assert scene.other is not None
    assert deck_of(page)["scenes"][0]["kind"] == "thaydoi"
    page.selectbox(key=f"{KIND_KEY}_0").set_value(SceneKind.RANKING.value)
    assert kept(run(page)).scenes == (MeetingScene(question(2020), kind=SceneKind.RANKING),)


def test_six_pages_make_six_scenes_of_which_none_repeats_another() -> None:
    page = open_page(canh=encode_meeting_link(BOARDS))
    page.switch_page(PAGE)
    run(page)
    heads = [payload(page, f"scene_head_{place}") for place in range(len(BOARDS.scenes))]
    assert [head["paragraphs"] for head in heads] == [[]] * len(heads)
    assert len({head["title"] for head in heads}) == len(heads)
    assert [scene["kind"] for scene in deck_of(page)["scenes"]] == [scene.kind for scene in BOARDS.scenes]


def test_a_scene_is_what_the_filters_say_now() -> None:
    page = open_page()
    page.toggle(key=Parameter.PUBLISHED_ONLY.widget_key).set_value(True)
    click(run(page), ADD_KEY)
    assert kept(page).scenes[0].question.published_only


def test_scenes_survive_a_change_of_page_and_of_filters() -> None:
    page = open_page(canh=encode_meeting_link(MEETING))
    choose_filter(page, Parameter.PERIOD, 2019)
    page.switch_page("pages/trend/page.py")
    run(page)
    assert kept(page) == MEETING
    assert address(page)["canh"] == encode_meeting_link(MEETING)


def test_a_full_presentation_takes_no_more() -> None:
    full = Meeting("", (MeetingScene(question()),) * MOST_SCENES)
    page = open_page(canh=encode_meeting_link(full))
    assert page.button(key=ADD_KEY).disabled
    assert str(MOST_SCENES) in page.button(key=ADD_KEY).label


def test_an_empty_presentation_says_how_to_begin() -> None:
    page = open_presentation()
    assert "Chưa có cảnh" in payload(page, "no_scene")["title"]
    assert deck_of(page)["scenes"] == []
    assert {link["code"] for link in payload(page, "meeting_downloads")["links"]} == {""}


def test_the_page_opens_by_its_link_with_every_scene_and_proposes_headlines() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    assert len(deck_of(page)["scenes"]) == 3
    assert page.text_input(key=NAME_KEY).value == MEETING.title
    assert [page.text_input(key=f"{HEADLINE_KEY}_{place}").value for place in range(3)] == [
        "",
        "Đất Giang Thành",
        HOSTILE,
    ]
    assert page.text_input(key=f"{HEADLINE_KEY}_0").placeholder.startswith("Toàn tỉnh: tỷ lệ hộ nghèo 8,32")
    assert "Giang Thành · Tỷ lệ hộ nghèo năm 2020" in payload(page, "scene_head_1")["title"]


def test_headline_note_and_name_are_told_anew() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    page.text_input(key=f"{HEADLINE_KEY}_0").set_value("  Tám phần trăm ")
    page.text_area(key=f"{NOTE_KEY}_0").set_value("Một\nHai")
    page.text_input(key=NAME_KEY).set_value("Họp")
    run(page)
    assert (kept(page).scenes[0].headline, kept(page).scenes[0].note) == ("Tám phần trăm", "Một\nHai")
    assert kept(page).title == "Họp"
    assert deck_of(page)["scenes"][0]["headlines"][0] == "Tám phần trăm"


def test_scenes_move_and_go_and_their_words_go_with_them() -> None:
    one, two, three = MEETING.scenes
    page = open_presentation(canh=encode_meeting_link(MEETING))
    click(page, "scene_down_0")
    assert kept(page).scenes == (two, one, three)
    assert page.text_input(key=f"{HEADLINE_KEY}_0").value == two.headline
    click(page, "scene_up_2")
    assert kept(page).scenes == (two, three, one)
    click(page, "scene_remove_0")
    assert kept(page).scenes == (three, one)
    assert page.text_input(key=f"{HEADLINE_KEY}_0").value == three.headline


def test_a_file_is_opened_in_place_of_the_scenes() -> None:
    page = open_presentation()
    upload(page, write_meeting_file(MEETING))
    assert kept(page) == MEETING
    assert "3 cảnh" in payload(page, "opened_file")["articles"][0]["title"]
    assert address(page)["canh"] == encode_meeting_link(MEETING)


def test_a_wrong_file_changes_nothing_and_every_fault_is_told() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    upload(page, write_meeting_file(MEETING).replace(b"mdp-2016", b"mdp-1999"), "<img src=x>.json")
    assert kept(page) == MEETING
    told = payload(page, "opened_file")["articles"][0]
    assert len(told["points"]) == 2
    assert "<img src=x>.json, cảnh 1, mục tc" in told["points"][0]


def upload(page: AppTest, content: bytes, name: str = "tep.json") -> None:
    page.file_uploader(key=f"{OPEN_KEY}_0").upload(name, content, "application/json")
    run(page)


def test_a_link_that_means_nothing_is_told_and_passed_over() -> None:
    page = open_presentation(canh="zzzz")
    assert deck_of(page)["scenes"] == []
    page = open_page(canh="zzzz")
    assert any("“zzzz” (trình chiếu)" in text for text in payload(page, "headline")["notices"])


def test_a_presentation_too_long_for_a_link_stays_and_says_so(texts: Texts) -> None:
    scenes = tuple(MeetingScene(question(), None, "", noise(place)) for place in range(20))
    page = open_presentation()
    upload(page, write_meeting_file(Meeting("", scenes)))
    assert "canh" not in address(page)
    assert "quá" in payload(page, "meeting_link")["paragraphs"][0]
    page.switch_page("pages/map/page.py")
    run(page)
    page.switch_page(PAGE)
    run(page)
    assert len(kept(page).scenes) == 20
    assert len(page.session_state[VIEW_KEY].meeting) > LONGEST_LINK
    assert texts("meeting.link") == payload(page, "meeting_link")["title"]


def noise(seed: int) -> str:
    """Write letters that can't be packed well."""
    return "".join(sha256(f"{seed}.{part}".encode()).hexdigest() for part in range(15))


def test_only_small_scalars_are_kept() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    view = page.session_state[VIEW_KEY]
    assert {type(row.get(view)) for row in Parameter if row.get_part(view)} <= {
        *(str, int, bool, type(None), frozenset),
        *(Standard, Indicator, Group, Language, MapLayer),
        *(ExploreSection, FigureOrder, Measure, PairChartKind, SourcesChapter),
        *(GoalKind, SharingRule, tuple),  # a plan of targets, and districts' own numbers
    }


def test_a_text_longer_than_its_box_is_cut_on_the_server_too() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    page.text_area(key=f"{NOTE_KEY}_0").set_value("a" * 5_000)
    page.text_input(key=NAME_KEY).set_value("b" * 5_000)
    page = run(page)
    assert kept(page).scenes[0].note == "a" * LONGEST_NOTE
    assert kept(page).title == "b" * LONGEST_TITLE


@pytest.mark.parametrize("kind", ["view", "district", "year_end"])
def test_one_press_makes_a_meeting_of_six_to_nine_scenes(kind: str) -> None:
    page = open_presentation(tc="mdp-2022", nam="2024", huyen="907")
    assert payload(page, f"quick_{kind}_map")["maps"][0]["districts"]
    page.button(key=f"quick_{kind}").click()
    scenes = deck_of(run(page))["scenes"]
    assert 6 <= len(scenes) <= 9
    assert page.text_input(key=NAME_KEY).value
    assert "canh" in page.query_params


def test_a_meeting_about_a_district_is_about_the_one_chosen() -> None:
    page = open_presentation(tc="mdp-2022", nam="2024", huyen="907")
    page.selectbox(key="quick_district_box").set_value("903")
    page.button(key="quick_district").click()
    assert "Hòn Đất" in (run(page).text_input(key=NAME_KEY).value or "")


def test_scenes_that_stand_give_way_only_behind_a_heading_that_says_so() -> None:
    page = open_presentation(canh=encode_meeting_link(MEETING))
    assert payload(page, "quick_again")["paragraphs"]
    page.button(key="quick_view").click()
    assert len(deck_of(run(page))["scenes"]) != len(MEETING.scenes)


def test_a_repeated_scene_is_said() -> None:
    twice = Meeting("", (MeetingScene(question()), MeetingScene(question(), "914"), MeetingScene(question())))
    page = open_presentation(canh=encode_meeting_link(twice))
    assert payload(page, "scene_head_2")["paragraphs"] == [
        "Trùng với cảnh 1: cùng nội dung, cùng năm, cùng huyện."
    ]
    assert payload(page, "scene_head_1")["paragraphs"] == []


def test_a_meeting_is_offered_as_slides_and_as_a_report_and_an_empty_one_as_neither() -> None:
    orders = {"slides_order", "meeting_pdf_order", "meeting_docx_order"}
    page = open_presentation(canh=encode_meeting_link(MEETING))
    assert orders <= {button.key for button in page.button}
    assert orders.isdisjoint({button.key for button in open_presentation().button})
