"""A meeting on the real server: prepared, linked, saved, shown by keys and by touch, read from the back."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from language.folding import make_file_slug
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_link import encode_meeting_link
from tests.analysis.meetings import BOARDS, HOSTILE, MEETING, question
from tests.browser.page import open_map, wait_for_rest
from tests.browser.stage import (
    CUT_OFF,
    START,
    open_preparing,
    place,
    stage,
    start,
    too_small,
    year,
)
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.long


def test_a_scene_added_on_the_map_is_kept_over_pages_and_by_its_link(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page, "?nam=2018&huyen=914")
    page.get_by_role("button", name="Thêm vào trình chiếu").click()
    expect(page.get_by_role("button", name="Thêm vào trình chiếu (1)")).to_be_visible()

    page.get_by_role("link", name="Trình chiếu", exact=True).click()
    expect(page.get_by_text("Cảnh 1: Giang Thành · Tỷ lệ hộ nghèo năm 2018")).to_be_visible()
    expect(page).to_have_url(re.compile("canh="))

    page.reload()
    expect(page.get_by_text("Cảnh 1: Giang Thành · Tỷ lệ hộ nghèo năm 2018")).to_be_visible()


def test_small_pictures_are_moved_by_keys_and_by_the_mouse_and_the_order_is_sent_once(
    visitor: Visitor,
) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    tiles = page.locator(".scene_strip .scene")
    expect(tiles).to_have_count(3)
    wait_for_rest(page)
    one, two, three = MEETING.scenes
    tiles.nth(1).press("Enter")
    expect(page.get_by_role("textbox", name="Tiêu đề").nth(1)).to_be_focused()

    tiles.first.focus()
    for key in (" ", "ArrowRight", "ArrowRight"):
        page.keyboard.press(key)
    expect(page.locator(".scene_strip .spoken")).to_have_text("Cảnh ở vị trí 3/3.")
    assert encode_meeting_link(MEETING) in page.url
    page.keyboard.press(" ")
    expect(page).to_have_url(re.compile(link_of(two, three, one)))
    expect(tiles.nth(2)).to_be_focused()
    for key in (" ", "Home", "Escape"):
        page.keyboard.press(key)
    expect(page.locator(".scene_strip .spoken")).to_have_text("Thôi chuyển; cảnh trở lại vị trí 3/3.")

    wait_for_rest(page)
    tiles.nth(2).drag_to(tiles.first)
    expect(page).to_have_url(re.compile(encode_meeting_link(MEETING)))


def link_of(*scenes: MeetingScene) -> str:
    return encode_meeting_link(Meeting(MEETING.title, scenes))


def test_keys_lead_through_scenes_and_years(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    start(page)
    expect(place(page)).to_have_text("Cảnh 1/3 · Giao ban quý")

    page.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("2/3")
    expect(year(page)).to_have_text("2020")
    page.keyboard.press("ArrowUp")
    expect(year(page)).to_have_text("2019")
    expect(stage(page).locator(".question")).to_contain_text("đang xem năm 2019; tiêu đề nói về năm 2020")
    page.keyboard.press("3")
    expect(stage(page).locator("h1")).to_have_text(HOSTILE)
    page.keyboard.press("ArrowRight")
    expect(place(page)).to_contain_text("3/3")
    page.keyboard.press("1")
    expect(stage(page).locator(".spoken")).to_contain_text("Cảnh 1 trên 3. Toàn tỉnh")
    page.keyboard.press("?")
    expect(stage(page).locator(".panel")).to_contain_text("cảnh sau, cảnh trước")
    page.keyboard.press("Escape")
    expect(stage(page).locator(".panel")).to_be_hidden()
    page.keyboard.press("Escape")
    expect(stage(page)).to_have_count(0)
    expect(page.get_by_role("button", name=START)).to_be_focused()


@pytest.mark.own_tab
def test_space_plays_the_years_of_one_standard_and_stops_at_its_last(visitor: Visitor) -> None:
    page = visitor.page
    page.clock.install()
    open_preparing(page, MEETING)
    start(page)
    page.keyboard.press("3")
    played = [year(page).inner_text()]
    for _ in range(2):
        page.keyboard.press(" ")
        played.append(year(page).inner_text())
        for _ in range(4):
            page.clock.run_for(1500)
            played.append(year(page).inner_text())
    once = ["2022", "2023", "2024", "2025", "2025"]
    assert played == ["2024", "2025", "2025", "2025", "2025", "2025", *once]


@pytest.mark.own_tab
def test_space_pressed_again_stops_and_another_scene_stops_too(visitor: Visitor) -> None:
    page = visitor.page
    page.clock.install()
    open_preparing(page, MEETING)
    start(page)
    for stopping, shown in ((" ", "2017"), ("2", "2020")):
        page.keyboard.press("1")
        page.keyboard.press(" ")
        expect(year(page)).to_have_text("2017")
        page.keyboard.press(stopping)
        page.clock.run_for(6000)
        assert year(page).inner_text() == shown


def test_a_finger_does_what_the_keys_do(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    shown = start(page)
    shown.get_by_role("button", name="Cảnh sau").click()
    expect(place(page)).to_contain_text("2/3")
    shown.get_by_role("button", name="Năm 2017").click()
    expect(year(page)).to_have_text("2017")
    shown.locator(".district[data-code='906']").click(position={"x": 90, "y": 60})
    expect(shown.locator(".panel tr.chosen")).to_contain_text("Giồng Riềng")
    shown.get_by_role("button", name="Đóng").click()
    shown.get_by_role("button", name="Thoát").click()
    expect(shown).to_have_count(0)


def test_it_fills_the_screen_and_goes_on_in_the_window(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    start(page)
    page.wait_for_function("document.fullscreenElement?.className === 'presentation'")
    page.keyboard.press("f")
    page.wait_for_function("!document.fullscreenElement")
    expect(stage(page)).to_be_visible()
    stage(page).get_by_role("button", name="Toàn màn hình").click()
    page.wait_for_function("document.fullscreenElement?.className === 'presentation'")
    page.evaluate("document.exitFullscreen()")  # as the browser does by itself when Esc is pressed
    expect(stage(page)).to_have_count(0)


def test_every_number_has_its_document_a_key_away(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    start(page)
    page.keyboard.press("n")
    panel = stage(page).locator(".panel")
    expect(panel).to_contain_text("369/UBND-VHXH, UBND tỉnh Kiên Giang, 14/03/2017")
    expect(panel.locator("tbody tr")).to_have_count(16)
    expect(panel).to_contain_text("Quyết định 59/2015/QĐ-TTg")


def test_a_ranking_fills_the_screen_and_steps_through_the_years(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, Meeting("", (MeetingScene(question(2020), kind=SceneKind.RANKING),)))
    shown = start(page)
    expect(shown.locator(".map")).to_have_count(0)
    expect(shown.locator(".ranking tr")).to_have_count(16)
    page.keyboard.press("ArrowUp")
    expect(year(page)).to_have_text("2019")
    assert too_small(page) == []
    assert shown.evaluate(CUT_OFF) == []


def test_a_row_of_a_board_opens_its_figures_by_keyboard(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, BOARDS)
    shown = start(page)
    page.keyboard.press("3")
    row = shown.locator(".board tr", has_text="Giồng Riềng").get_by_role("button")
    row.focus()
    page.keyboard.press("Enter")
    chosen = shown.locator(".panel tr.chosen")
    expect(chosen.first).to_contain_text("Giồng Riềng")
    expect(chosen.first).to_contain_text("2016: ")
    page.keyboard.press("Escape")
    expect(shown.locator(".board tr.chosen")).to_contain_text("Giồng Riềng")
    page.keyboard.press("1")
    expect(shown.locator(".years button")).to_have_count(0)
    expect(shown.locator(".line-panel")).to_have_count(3)


def test_it_stands_alone_over_the_page_and_goes_on_without_the_server(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    page.context.set_offline(True)
    start(page)
    assert page.get_by_test_id("stApp").evaluate("app => app.closest('[inert]') !== null")
    box = stage(page).bounding_box()
    assert box == {"x": 0, "y": 0, "width": 1366, "height": 768}
    page.keyboard.press("2")
    page.keyboard.press("ArrowDown")
    expect(year(page)).to_have_text("2021")
    assert visitor.external_requests == []


def test_estimates_is_stamped_and_published_figures_are_not(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    start(page)
    expect(stage(page).get_by_text(re.compile(r"^CÓ SỐ ƯỚC TÍNH: \d+$"))).to_be_visible()
    expect(stage(page).locator(".hatches").first).to_be_visible()
    page.keyboard.press("3")
    expect(stage(page).get_by_text(re.compile(r"^CÓ SỐ ƯỚC TÍNH: \d+$"))).to_be_hidden()


def test_a_saved_file_opens_again(visitor: Visitor, tmp_path: Path) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    saved = save(page, tmp_path)
    assert json.loads(saved.read_text("utf-8"))["phien_ban"] == 1

    page.goto("/trinh-chieu")
    expect(page.get_by_text("Chưa có cảnh nào")).to_be_visible()
    page.locator("input[type=file]").set_input_files(saved)

    expect(page.get_by_text("Đã mở 3 cảnh từ tệp.")).to_be_visible()
    expect(page).to_have_url(re.compile(f"canh={encode_meeting_link(MEETING)}"))
    expect(page.get_by_role("textbox", name="Tiêu đề").nth(2)).to_have_value(HOSTILE)


def save(page: Page, folder: Path) -> Path:
    """Save the presentation and give the file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Lưu ra tệp").click()
    saved = folder / download.value.suggested_filename
    download.value.save_as(saved)
    return saved


def test_the_copy_to_take_along_arrives_whole_under_its_name(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải bản mang đi (HTML)").click()
    slug, day, estimated = download.value.suggested_filename.removesuffix(".html").split("_")
    assert (slug, estimated) == (make_file_slug(MEETING.title), "uoc-tinh")
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", day)
    assert b"</html>" in Path(download.value.path()).read_bytes()[-100:]


def test_a_file_that_the_server_can_t_give_is_told_in_words_and_the_next_try_works(
    visitor: Visitor, tmp_path: Path
) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    page.route("**/tep/trinh-chieu/*", lambda route: route.abort())
    page.get_by_role("button", name="Lưu ra tệp").click()
    expect(page.get_by_text("Không tải được tệp: máy chủ không trả lời.")).to_be_visible()
    page.unroute("**/tep/trinh-chieu/*")
    assert save(page, tmp_path).stat().st_size > 0
    expect(page.get_by_text("Không tải được tệp")).to_have_count(0)


def test_a_wrong_file_is_told_in_words(visitor: Visitor, tmp_path: Path) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    wrong = tmp_path / "khac.json"
    wrong.write_text("{}")
    page.locator("input[type=file]").set_input_files(wrong)
    expect(page.get_by_text("khac.json: thấy một tệp khác")).to_be_visible()
    expect(page.get_by_role("textbox", name="Tiêu đề")).to_have_count(3)


def test_the_page_speaks_vietnamese(visitor: Visitor) -> None:
    page = visitor.page
    open_preparing(page, MEETING)
    text = page.locator("body").inner_text()
    assert [word for word in ("Upload", "per file", "Drag", "Browse") if word in text] == []
