"""The box of quick questions: asked and answered by keys alone, readable in both themes, in nobody's way."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.access import Record
from tests.browser.accessibility import find_barriers
from tests.browser.page import Theme, open_map, remember_theme, wait_for_rest
from tests.browser.visitor import Visitor


def box(page: Page) -> Locator:
    return page.locator(".ask-box")


def opener(page: Page) -> Locator:
    return page.locator(".ask-open")


def answer(page: Page) -> Locator:
    return page.locator(".ask-answer")


def field(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Câu hỏi, có dấu hoặc không dấu")


def ask_by_keys(page: Page, text: str) -> None:
    expect(opener(page)).to_be_visible()  # before it is there nobody listens
    wait_for_rest(page)
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def test_a_question_is_asked_answered_and_left_by_keys(visitor: Visitor) -> None:
    page = visitor.page
    open_map(page)
    ask_by_keys(page, "toan tinh 2020")
    expect(answer(page)).to_contain_text("1,91")
    expect(answer(page)).to_contain_text("≠")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    origin = page.get_by_role("dialog", name="Nguồn gốc số liệu")
    expect(origin).to_be_focused()
    page.keyboard.press("Escape")
    expect(origin).to_have_count(0)
    expect(box(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(box(page)).to_be_hidden()
    expect(opener(page)).to_be_focused()
    ask_by_keys(page, "toan tinh 2020")  # the same once more is an answer anew
    expect(answer(page)).to_contain_text("1,91")
    page.get_by_role("link", name="Xem trên bản đồ").press("Enter")
    expect(page.locator("h1")).to_contain_text("2020")
    assert visitor.external_requests == []
    assert visitor.console_errors == []


def test_a_suggestion_is_asked_by_a_press_and_a_slash_in_a_field_is_a_letter(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/kham-pha")
    search = page.get_by_role("textbox").first
    search.press("/")
    expect(search).to_have_value("/")
    expect(box(page)).to_be_hidden()
    page.locator("h1").click()
    ask_by_keys(page, "gieng rieng")
    expect(answer(page)).to_contain_text("Chưa hiểu: gieng rieng.")
    answer(page).get_by_role("button", name="Giồng Riềng").click()
    expect(answer(page)).to_contain_text("Huyện Giồng Riềng")


@pytest.mark.parametrize("visitor", ["laptop", "phone"], indirect=True)
def test_it_is_readable_in_both_themes_and_takes_no_height(visitor: Visitor, record_property: Record) -> None:
    page = visitor.page
    themes: tuple[Theme, ...] = ("Light", "Dark")
    for theme in themes:
        remember_theme(page, theme)
        page.goto("/?nam=2016")
        expect(opener(page)).to_be_visible()
        top = page.locator("h1").evaluate("node => node.getBoundingClientRect().top")
        page.evaluate("document.querySelector('.st-key-quick_question').style.display = 'none'")
        assert page.locator("h1").evaluate("node => node.getBoundingClientRect().top") == top
        page.evaluate("document.querySelector('.st-key-quick_question').style.display = ''")
        opener(page).click()
        field(page).fill("huyện nào nghèo nhất 2023")
        field(page).press("Enter")
        expect(answer(page)).to_contain_text("Gò Quao")
        assert find_barriers(page, record_property) == []
        inside = box(page).evaluate(
            "node => [node.getBoundingClientRect().left >= 0,"
            " node.getBoundingClientRect().right <= innerWidth]"
        )
        assert inside == [True, True]


def test_in_english_it_speaks_english(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/?ngu=en")
    page.get_by_role("button", name="Quick question (key /)").click()
    page.get_by_role("textbox", name="Your question, with or without accents").fill("an minh 2020")
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("no published figure")
    expect(answer(page)).to_contain_text("An Minh District")
