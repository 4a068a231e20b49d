"""A year under the finger or a switch is painted at once; the server's answer changes nothing."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page import (
    map_frame,
    open_map,
    panel_title,
    press_year,
    stop,
    timeline,
    toggle,
    wait_for_rest,
    year_slider,
)
from tests.browser.visitor import Visitor

REST = 250
"""Milliseconds without a step after which the server may be told at the earliest."""

WATCH = """(() => {
    if (window !== top) return;
    const find = selector => [...document.querySelectorAll("*")]
        .map(host => host.shadowRoot?.querySelector(selector)).find(Boolean);
    const read = () => {
        const frames = [...document.querySelectorAll("iframe")];
        const frame = frames.find(each => each.contentWindow.districtPainter);
        const paths = [...frame.contentDocument.querySelectorAll("path[data-code]")];
        return {
            colours: paths.map(path => path.getAttribute("fill")).join(" "),
            spoken: paths.map(path => path.getAttribute("aria-label")).join(" "),
            labels: frame.contentDocument.querySelector(".leaflet-marker-pane").textContent,
            named: !frame.contentDocument.querySelector(".labels-off"),
            circles: [...frame.contentDocument.querySelectorAll("path[data-circle]")]
                .map(path => path.dataset.kind + path.dataset.circle + path.getAttribute("d")).join(" "),
            stamp: frame.contentDocument.querySelector(".stamp").textContent,
            tip: frame.contentDocument.querySelector(".tip").textContent,
            headline: find(".headline .question").textContent + find(".headline .tiles").textContent,
            ranking: find(".districts .ranking").innerHTML,
            panel: find(".districts .panel").innerHTML,
        };
    };
    window.watched = { find, read, sent: [], pressed: [], frames: [], told: [] };
    const { send } = WebSocket.prototype;
    WebSocket.prototype.send = function (...message) {
        const year = find(".timeline .track")?.getAttribute("aria-valuenow");
        watched.sent.push({ at: performance.now(), year, playing: Boolean(find(".timeline .pausing")) });
        return send.apply(this, message);
    };
    const watchNextFrame = () => {
        watched.pressed.push(performance.now());
        requestAnimationFrame(() => watched.frames.push({ picture: read(), sent: watched.sent.length }));
    };
    for (const deed of ["keydown", "click"]) addEventListener(deed, watchNextFrame, true);
})();"""
BEGIN = """() => {
    Object.assign(watched, { sent: [], pressed: [], frames: [], told: [] });
    const place = watched.find(".headline > .spoken");
    new MutationObserver(() => watched.told.push(place.textContent)).observe(place, { childList: true });
}"""
STEP = """(track, keys) => {
    const press = key => new KeyboardEvent("keydown", { key, bubbles: true, composed: true });
    for (const key of keys) track.dispatchEvent(press(key));
}"""
STEP_AND_CHOOSE = """(track, code) => {
    track.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }));
    watched.find(`.districts [data-code="${code}"]`).click();
}"""

Record = dict[str, Any]


@pytest.fixture(scope="module", autouse=True)
def watching(find_tab: Callable[[str], Visitor]) -> None:
    """Look on in every page that is opened in the tab of these tests."""
    find_tab("laptop").page.add_init_script(WATCH)


def wait_for_pictures(page: Page, review: str = "mdp-2016:2018") -> None:
    """Wait until the browser has the picture of a review amid its standard's: they come last of all."""
    wait_for_rest(page)
    expect(page.locator(f".review_pictures[data-reviews*='{review}']")).to_be_attached()


def open_painted_map(page: Page, query: str) -> None:
    """Open the map and wait until the browser has what it paints years from."""
    open_map(page, query)
    wait_for_pictures(page)
    page.evaluate(BEGIN)


def watched(page: Page) -> Record:
    found: Record = page.evaluate("() => ({ ...watched, find: null, read: null })")
    return found


def picture(page: Page) -> Record:
    wait_for_rest(page)
    found: Record = page.evaluate("() => watched.read()")
    return found


def test_a_step_paints_map_ranking_and_headline_in_the_next_frame_and_the_answer_changes_nothing(
    visitor: Visitor,
) -> None:
    page = visitor.page
    open_painted_map(page, "?nam=2016")
    before = picture(page)
    map_frame(page).locator("body").evaluate("() => window.districtPainter.tip.show('914')")
    tip = map_frame(page).locator(".tip")
    expect(tip).to_contain_text("So với 2015")
    press_year(page, "ArrowRight")
    expect(page).to_have_url(re.compile("nam=2017"))
    expect(page.locator(".headline > .spoken")).to_contain_text("2017")
    after, record = picture(page), watched(page)
    expect(tip).to_contain_text("So với 2016")
    (frame,) = record["frames"]
    assert frame["picture"]["tip"] == after["tip"]
    assert frame["sent"] == 0
    assert frame["picture"] == after
    assert [name for name in before if after[name] == before[name]] == ["named", "circles", "stamp"]
    assert record["sent"][0]["at"] - record["pressed"][0] >= REST


def test_the_first_year_beyond_a_standard_is_painted_too_with_the_words_that_the_two_do_not_compare(
    visitor: Visitor,
) -> None:
    page = visitor.page
    open_painted_map(page, "?tc=mdp-2016&nam=2021")
    press_year(page, "ArrowRight")  # offers the crossing
    press_year(page, "ArrowRight")
    notices = page.locator(".headline .notices")
    expect(notices).to_contain_text("không so sánh được")
    assert watched(page)["sent"] == []
    wait_for_pictures(page, "mdp-2022:2025")
    expect(page).to_have_url(re.compile("nam=2022"))
    after = picture(page)
    expect(notices).to_contain_text("không so sánh được")
    assert watched(page)["frames"][-1] == {"picture": after, "sent": 0}


def test_a_switch_is_painted_in_the_next_frame_and_the_answer_changes_nothing(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?tc=mdp-2016&nam=2020")
    switches = {"Hiện nhãn": "nhan=0", "Vòng tròn số hộ": "vong=1", "Chỉ số liệu công bố": "congbo=1"}
    after = picture(page)
    for words, code in switches.items():
        before = after
        page.evaluate(BEGIN)
        toggle(page, words)
        expect(page).to_have_url(re.compile(code))
        after = picture(page)
        assert after != before, words
        assert [frame["picture"] for frame in watched(page)["frames"]] == [after], words
    assert not after["named"]
    assert "published" in after["circles"]
    assert "estimated" not in after["circles"]


def test_steps_in_one_go_send_the_last_year_alone_and_are_told_once(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?nam=2016&huyen=914")
    year_slider(page).evaluate(STEP, ["ArrowRight"] * 3)
    expect(page).to_have_url(re.compile("nam=2019"))
    expect(page.locator(".headline > .spoken")).to_contain_text("2019")
    after, record = picture(page), watched(page)
    assert [sent["year"] for sent in record["sent"]] == ["2019"]
    assert len(record["told"]) == 1
    assert record["frames"][-1]["picture"] == after


def test_a_pause_tells_the_year_that_is_shown(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?nam=2015&tc=mdp-2016")
    play = timeline(page).locator(".play")
    play.click()
    play.click()
    year = year_slider(page).get_attribute("aria-valuenow")
    expect(page).to_have_url(re.compile(f"nam={year}"))
    assert {(sent["year"], sent["playing"]) for sent in watched(page)["sent"]} == {(year, False)}


def test_who_turns_to_a_district_before_the_finger_rests_has_year_and_district(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?nam=2016")
    year_slider(page).evaluate(STEP_AND_CHOOSE, "914")
    expect(panel_title(page)).to_contain_text("Giang Thành")
    expect(page).to_have_url(re.compile("nam=2017.*huyen=914"))
    expect(year_slider(page)).to_have_attribute("aria-valuenow", "2017")


def test_playing_the_years_sends_the_last_alone(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?tc=mdp-2016&nam=2015")
    page.get_by_role("button", name="Phát lần lượt các năm").click()
    expect(page).to_have_url(re.compile("nam=2021"))
    wait_for_rest(page)
    assert [(sent["year"], sent["playing"]) for sent in watched(page)["sent"]] == [("2021", False)]


def test_a_year_of_which_there_is_no_picture_is_asked_of_the_server(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?tc=mdp-2016&nam=2016")
    stop(page, "Chuẩn đa chiều 2022–2025", 2024).click()
    expect(page).to_have_url(re.compile("tc=mdp-2022.*nam=2024"))
    expect(page.locator("h1")).to_contain_text("2024")
    wait_for_pictures(page, "mdp-2022:2024")
    press_year(page, "ArrowRight")
    expect(page.locator("h1")).to_contain_text("2025")


def test_who_turns_to_a_switch_before_the_finger_rests_has_both(visitor: Visitor) -> None:
    page = visitor.page
    open_painted_map(page, "?tc=mdp-2016&nam=2016")
    year_slider(page).evaluate(STEP, ["End"])
    page.get_by_text("Chỉ số liệu công bố", exact=True).click()
    expect(page).to_have_url(re.compile("nam=2021.*congbo=1"))
    wait_for_rest(page)
    expect(page.locator("h1")).to_contain_text("2021")
