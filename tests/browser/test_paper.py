"""The map's page on A4; what other pages print is looked at in the one visit to each of them."""

from tests.browser.page import wait_for_rest
from tests.browser.paper import find_cut_from_print
from tests.browser.visitor import Visitor


def test_what_stands_last_on_the_maps_page_stands_in_its_print(visitor: Visitor) -> None:
    visitor.page.goto("/?tc=mdp-2022&nam=2023")
    wait_for_rest(visitor.page)
    assert find_cut_from_print(visitor.page, "tbody th") == []
