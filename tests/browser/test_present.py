"""A meeting on the real server: prepared, linked, saved, shown by keys and by touch, read from the back."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from language.folding import make_file_slug
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_link import encode_meeting_link
from tests.analysis.meetings import HOSTILE, MEETING
from tests.browser.looks import look
from tests.browser.page import open_map, wait_for_rest
from tests.browser.stage import (
    open_preparing,
)
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.long

JSON = "application/json"


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


def test_the_page_gives_and_takes_files_and_tells_in_words_what_it_cannot(
    visitor: Visitor, subtests: pytest.Subtests
) -> None:
    open_preparing(visitor.page, MEETING)
    looks = (
        check_the_page_speaks_vietnamese,
        check_the_copy_to_take_along_arrives_whole_under_its_name,
        check_a_file_that_the_server_can_t_give_is_told_in_words_and_the_next_try_works,
        check_a_wrong_file_is_told_in_words,
        check_a_saved_file_opens_again,
    )
    look(visitor.page, looks, subtests)


def check_the_page_speaks_vietnamese(page: Page) -> None:
    text = page.locator("body").inner_text()
    assert [word for word in ("Upload", "per file", "Drag", "Browse") if word in text] == []


def check_the_copy_to_take_along_arrives_whole_under_its_name(page: Page) -> None:
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải bản mang đi (HTML)").click()
    slug, day, estimated = download.value.suggested_filename.removesuffix(".html").split("_")
    assert (slug, estimated) == (make_file_slug(MEETING.title), "uoc-tinh")
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", day)
    assert b"</html>" in Path(download.value.path()).read_bytes()[-100:]


def check_a_file_that_the_server_can_t_give_is_told_in_words_and_the_next_try_works(page: Page) -> None:
    page.route("**/tep/trinh-chieu/*", lambda route: route.abort())
    page.get_by_role("button", name="Lưu ra tệp").click()
    expect(page.get_by_text("Không tải được tệp: máy chủ không trả lời.")).to_be_visible()
    page.unroute("**/tep/trinh-chieu/*")
    assert save(page)["buffer"]
    expect(page.get_by_text("Không tải được tệp")).to_have_count(0)


def check_a_wrong_file_is_told_in_words(page: Page) -> None:
    bring(page, {"name": "khac.json", "mimeType": JSON, "buffer": b"{}"})
    expect(page.get_by_text("khac.json: thấy một tệp khác")).to_be_visible()
    expect(page.get_by_role("textbox", name="Tiêu đề")).to_have_count(3)


def check_a_saved_file_opens_again(page: Page) -> None:
    saved = save(page)
    assert json.loads(saved["buffer"])["phien_ban"] == 1

    page.goto("/trinh-chieu")
    expect(page.get_by_text("Chưa có cảnh nào")).to_be_visible()
    bring(page, saved)

    expect(page.get_by_text("Đã mở 3 cảnh từ tệp.")).to_be_visible()
    expect(page).to_have_url(re.compile(f"canh={encode_meeting_link(MEETING)}"))
    expect(page.get_by_role("textbox", name="Tiêu đề").nth(2)).to_have_value(HOSTILE)


def save(page: Page) -> FilePayload:
    """Save the presentation and give the file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Lưu ra tệp").click()
    content = Path(download.value.path()).read_bytes()
    return {"name": download.value.suggested_filename, "mimeType": JSON, "buffer": content}


def bring(page: Page, file: FilePayload) -> None:
    page.locator("input[type=file]").set_input_files(files=[file])
