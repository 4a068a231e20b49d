"""The box of quick questions stands on every page and is answered in the reader's language."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import Data, numbers, open_page, origin, payload, run
from ui.layout.navigation import PAGES
from ui.layout.quick_question_box import ASKED_KEY, BOX_KEY


def ask(text: str, **codes: str) -> Data:
    page = open_page(**codes)
    return ask_again(page, text)


def ask_again(page: AppTest, text: str) -> Data:
    page.session_state[ASKED_KEY] = text
    answer: Data = payload(run(page), BOX_KEY)["answer"]
    return answer


def test_it_stands_on_every_page() -> None:
    page = open_page()
    for entry in PAGES:
        page.switch_page(entry.script)
        assert payload(run(page), BOX_KEY)["title"] == "Hỏi nhanh"


def test_before_a_question_it_says_what_it_can_be_asked() -> None:
    box = payload(open_page(), BOX_KEY)
    assert box["answer"] is None
    assert "an minh 2020" in box["examples"]


def test_a_figure_comes_with_status_source_year_standard_and_a_link_to_its_view() -> None:
    answer = ask("tỷ lệ nghèo an bien 2019")
    (line,) = answer["lines"]
    assert (line["label"], line["detail"]) == (
        "Huyện An Biên · Tỷ lệ hộ nghèo · 2019",
        "Chuẩn đa chiều 2016–2020",
    )
    (shown,) = line["figures"]
    assert (shown["number"]["text"], shown["number"]["status"]) == ("3,83\u202f%", "reported")
    assert shown["source"]
    assert origin(answer, shown["number"]["parts"][0])["source"]
    for code in ("nam=2019", "tc=mdp-2016", "huyen=908"):
        assert code in answer["link"]["href"]


def test_an_unpublished_figure_is_said_to_be_missing_and_its_estimate_is_marked() -> None:
    (line,) = ask("an minh 2020")["lines"]
    assert line["missing"]
    assert line["figures"] == []
    assert line["estimate"]["status"] == "estimated"
    assert line["estimate"]["text"].startswith("khoảng")
    (line,) = ask("an minh 2020", congbo="1")["lines"]
    assert (line["missing"], line["estimate"]) == (True, None)


def test_contradictory_figures_stand_beside_each_other_each_with_its_status_and_source() -> None:
    (line,) = ask("tỷ lệ nghèo toàn tỉnh 2020")["lines"]
    shown = [(each["number"]["text"], each["number"]["status"]) for each in line["figures"]]
    assert shown == [("1,91\u202f%", "official"), ("1,69\u202f%", "conflicting")]
    assert len({each["source"] for each in line["figures"]}) == len(shown)


def test_two_years_of_one_standard_lead_to_the_page_of_comparisons() -> None:
    link = ask("toàn tỉnh 2016 2019")["link"]
    assert link["href"].split("?")[0].endswith("/so-sanh")
    assert "nam=2016" in link["href"]
    assert "nam2=2019" in link["href"]


def test_an_unknown_word_is_named_and_no_figure_is_shown() -> None:
    answer = ask("an mihn 2020")
    assert answer["problem"] == "Chưa hiểu: an mihn."
    assert answer["suggestions"][0] == "An Minh"
    assert (answer["lines"], answer["link"], list(numbers(answer))) == ([], None, [])


def test_a_year_without_a_review_is_named_with_the_years_there_are() -> None:
    assert ask("an minh 2030")["problem"] == "Không có kỳ rà soát năm 2030; các kỳ từ 2010 đến 2025."


@pytest.mark.parametrize("text", ["huyện nào giảm nhanh nhất", "which district fell fastest"])
def test_in_english_the_answer_is_english_whatever_the_question_speaks(text: str) -> None:
    answer = ask(text, ngu="en")
    assert answer["lines"][1]["sentence"].startswith("No published figures to rank the fall 2022–2024")
    assert answer["link"]["text"] == "Show on the comparison page"


def test_markup_and_hostile_signs_are_only_words() -> None:
    answer = ask("<img src=x onerror=alert(1)> {0} \u202e")
    assert answer["problem"].startswith("Chưa hiểu: img src x onerror alert 1 0")
