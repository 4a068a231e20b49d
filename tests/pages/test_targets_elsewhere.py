"""An assigned target shows in the ranking, the profile and the trend, and one missed on the first page."""

import pytest
from streamlit.testing.v1 import AppTest

from pages.map import headline
from reports.presentations.meeting import SceneKind
from tests.pages.assigned import assigned, let_be_assigned
from tests.pages.session import Data, open_page, payload, ranking_rows, run
from ui.layout.scene_button import ADD_KEY
from ui.resources import assigned_targets

TARGETS = (assigned("914", 2.0), assigned("907", 0.1), assigned("899", 0.4))
"""Kept by a published figure, missed by one, and with nothing but an estimate."""


def opened(page_name: str, **codes: str) -> AppTest:
    page = open_page(tc="mdp-2022", nam="2023", **codes)
    page.switch_page(f"pages/{page_name}/page.py")
    return run(page)


def marks(page: AppTest) -> dict[str, str]:
    rows = ranking_rows(payload(page, "districts"))
    return {row["code"]: row["target"]["result"] for row in rows if "target" in row}


def test_the_ranking_marks_what_published_figures_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    assert marks(opened("map")) == {"914": "met", "907": "missed"}


@pytest.mark.parametrize("codes", [{"ct": "near_poor"}, {"dt": "khmer"}, {"nam": "2025"}])
def test_a_mark_is_about_all_poor_households_in_the_target_s_years(
    monkeypatch: pytest.MonkeyPatch, codes: dict[str, str]
) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    page = open_page(**{"tc": "mdp-2022", "nam": "2023"} | codes)
    assert marks(page) == {}


def test_the_first_page_names_who_left_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    notices = payload(opened("map"), "headline")["notices"]
    (late,) = [notice for notice in notices if "Chậm hơn lộ trình" in notice]
    assert "Gò Quao (năm 2023: 2,01" in late
    assert "Giang Thành" not in late


def test_many_who_left_the_path_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    (late,) = assigned_targets.list_late_standings()
    monkeypatch.setattr(headline, "list_late_standings", lambda: [late] * 6)
    notices = payload(opened("map"), "headline")["notices"]
    assert any(notice.endswith("và 2 huyện khác.") for notice in notices)


def test_without_targets_no_page_speaks_of_them() -> None:
    page = opened("map")
    assert marks(page) == {}
    assert not any("lộ trình được giao" in notice for notice in payload(page, "headline")["notices"])
    assert "targets" not in {str(part.key) for part in opened("district", huyen="914").get("bidi_component")}


def test_the_profile_tells_target_path_and_result(monkeypatch: pytest.MonkeyPatch) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    section = payload(opened("district", huyen="907"), "targets")
    assert section["paragraphs"] == ["Chỉ tiêu 2022–2023: không đạt."]
    assert [fact["number"]["text"] for fact in section["facts"]] == [
        "0,10\u202f%",
        "0,10\u202f%",
        "2,01\u202f%",
    ]


def list_drawn_targets(page: AppTest) -> tuple[list[str], bool]:
    """Return the drawn paths to targets, and whether the key explains them."""
    row = payload(page, "trend_row")
    lines = [line["name"] for chart in row["charts"] for line in chart["series"]]
    explained = "target" in [entry["sign"] for entry in row["entries"]]
    return [name for name in lines if name.startswith("target")], explained


def test_the_trend_draws_the_paths_of_the_four_and_of_the_chosen_district(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    assert list_drawn_targets(opened("trend")) == (["target-914-2023"], True)
    chosen = opened("trend", huyen="907")
    assert list_drawn_targets(chosen) == (["target-907-2023", "target-914-2023"], True)
    let_be_assigned(monkeypatch, TARGETS[1])
    assert list_drawn_targets(opened("trend")) == ([], False)


def test_assigned_targets_are_a_scene_of_the_presentation_and_of_a_composed_meeting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    let_be_assigned(monkeypatch, *TARGETS)
    page = opened("targets")
    page.button(key=ADD_KEY).click()
    run(page)
    page.switch_page("pages/present/page.py")
    (shown,) = find_targets(run(page))
    assert shown["headlines"] == ["Đạt: 1 huyện; không đạt: 1; chưa đủ số liệu: 1"]
    page.button(key="quick_view").click()
    (composed,) = find_targets(run(page))
    assert "Gò Quao" in composed["headlines"][0]


def find_targets(page: AppTest) -> list[Data]:
    """List the scenes of targets that the presentation shows."""
    scenes = payload(page, "presentation")["deck"]["scenes"]
    return [scene for scene in scenes if scene["kind"] == SceneKind.TARGETS.value]


def test_without_a_target_the_page_of_targets_gives_a_map() -> None:
    page = opened("targets")
    page.button(key=ADD_KEY).click()
    run(page)
    page.switch_page("pages/present/page.py")
    assert find_targets(run(page)) == []
