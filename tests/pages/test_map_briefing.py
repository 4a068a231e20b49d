"""The panel tells the review in three sentences; one of them may light up its districts on the map."""

from streamlit.testing.v1 import AppTest

from pages.map.briefing import LIT_KEY
from tests.pages.session import map_scene, open_page, origin, payload

IN_2023 = {"tc": "mdp-2022", "nam": "2023"}


def light(page: AppTest, number: int) -> AppTest:
    page.session_state[LIT_KEY] = number
    return page.run()


def test_the_panel_tells_three_sentences_with_the_figures_they_rest_on() -> None:
    data = payload(open_page(congbo="1", **IN_2023), "districts")
    assert [line["areas"] for line in data["briefing"]] == [["907", "908", "914"], [], ["907", "914"]]
    assert data["briefing"][2]["text"] == (
        "Cao hơn mức toàn tỉnh theo số công bố: Gò Quao 2,01\u202f%, Giang Thành 1,76\u202f%."
    )
    behind = [origin(data, part) for line in data["briefing"] for part in line["parts"]]
    assert behind
    assert {figure["status"] for figure in behind} == {"reported", "approximate"}


def test_a_lit_sentence_marks_its_districts_on_the_map_and_another_year_keeps_it_lit() -> None:
    page = light(open_page(congbo="1", **IN_2023), 2)
    assert map_scene(page)["lit"] == ["907", "914"]
    assert payload(page, "districts")["lit"] == 2
    page.query_params["tc"], page.query_params["nam"] = "mdp-2016", "2019"
    page.run()
    assert map_scene(page)["lit"] == ["908"]


def test_nothing_is_lit_at_first_nor_where_a_district_is_chosen_nor_by_a_sentence_without_districts() -> None:
    assert "lit" not in map_scene(open_page(**IN_2023))
    assert "lit" not in map_scene(light(open_page(huyen="909", **IN_2023), 2))
    assert "lit" not in map_scene(light(open_page(congbo="1", **IN_2023), 1))
