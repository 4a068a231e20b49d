"""Lists take typing, with or without accents, and choose what was typed."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.page import wait_for_rest
from tests.browser.visitor import Visitor

TYPED = {"giang thanh": "914", "hon dat": "903", "An Biên": "908"}


def type_into_list(page: Page, label: str, typed: str) -> None:
    wait_for_rest(page)
    page.get_by_role("combobox", name=label).click()
    page.keyboard.type(typed)
    expect(page.get_by_role("option")).to_have_count(1)
    page.keyboard.press("Enter")


def test_a_district_is_chosen_by_typing(visitor: Visitor, subtests: pytest.Subtests) -> None:
    page = visitor.page
    page.goto("/ho-so")
    expect(page.locator(".table tbody tr").first).to_be_visible()
    for typed, code in TYPED.items():
        with subtests.test(typed):
            type_into_list(page, "Huyện, thành phố", typed)
            expect(page).to_have_url(re.compile(f"huyen={code}"))


def test_a_filter_of_places_takes_typing(visitor: Visitor) -> None:
    page = visitor.page
    page.goto("/kham-pha")
    expect(page.locator(".table tbody tr").first).to_be_visible()
    type_into_list(page, "Địa bàn", "an minh")
    expect(page).to_have_url(re.compile("loc=909"))
    expect(page.locator(".table tbody th").first).to_have_text(re.compile("An Minh"))
