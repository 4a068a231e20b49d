"""The map page as a visitor handles it."""

from typing import Literal

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.visitor import AT_REST

MAP_FRAME = "iframe[src*='streamlit_folium']"
DISTRICT_COUNT = 15

Theme = Literal["Light", "Dark"]
Key = Literal["ArrowRight", "ArrowLeft", "Home", "End"]


def open_map(page: Page, query: str = "?nam=2016") -> FrameLocator:
    """Open the map page under a query such as `?y=2017` and wait until it shows every district and rests."""
    page.goto(f"/{query}")
    expect(districts(page)).to_have_count(DISTRICT_COUNT)
    wait_for_rest(page)
    return map_frame(page)


def remember_theme(page: Page, theme: Theme) -> None:
    """Have the browser remember a theme, as after a visit in which it was chosen."""
    page.goto(AT_REST)
    page.evaluate("theme => localStorage.setItem('theme', theme)", theme)


def map_frame(page: Page) -> FrameLocator:
    """Give the frame in which the map is drawn."""
    return page.frame_locator(MAP_FRAME)


def districts(page: Page) -> Locator:
    """Give the outlines of all districts."""
    return map_frame(page).locator("path[data-code]")


def district(page: Page, code: str) -> Locator:
    """Give the outline of one district."""
    return map_frame(page).locator(f"path[data-code='{code}']")


def hatches(page: Page) -> Locator:
    """Give the hatchings that mark estimated figures."""
    return map_frame(page).locator("path[data-hatch]")


def fill_of(page: Page, code: str) -> str | None:
    """Give the colour of one district."""
    return district(page, code).get_attribute("fill")


def fills(page: Page) -> dict[str, str]:
    """Give the colour of every district under its code, read in one moment."""
    found: dict[str, str] = districts(page).evaluate_all(
        "paths => Object.fromEntries(paths.map(path => [path.dataset.code, path.getAttribute('fill')]))"
    )
    return found


def wait_for_other_fills(page: Page, before: dict[str, str]) -> dict[str, str]:
    """Wait until some district has another colour than before, and give all colours."""
    selectors = (f"path[data-code='{code}'][fill='{fill}']" for code, fill in before.items())
    expect(map_frame(page).locator(", ".join(selectors))).not_to_have_count(len(before))
    return fills(page)


def zoom_of(page: Page) -> float:
    """Give the map's zoom."""
    zoom: float = map_frame(page).locator("body").evaluate("body => window.districtMap.getZoom()")
    return zoom


def year_slider(page: Page) -> Locator:
    """Give the handle that chooses the year."""
    return page.get_by_role("slider")


def press_year(page: Page, key: Key) -> None:
    """Move the year by a key, as someone without a mouse does."""
    year_slider(page).press(key)


def choose(page: Page, label: str, option: str) -> None:
    """Pick an option of a select box by its words."""
    page.get_by_role("combobox", name=label).click()
    page.get_by_role("option", name=option, exact=True).click()


def timeline(page: Page, place: int = 0) -> Locator:
    """Give a line of years: the first map's, or at place 1 the second one's."""
    return page.locator(".timeline").nth(place)


def choose_standard(page: Page, name: str, place: int = 0) -> None:
    """Choose a standard by the name of its band on a line of years; the year stays where it was reviewed."""
    timeline(page, place).get_by_title(name, exact=True).click()


def stop(page: Page, standard: str, period: int, place: int = 0) -> Locator:
    """Give the stop of a year under a standard's name."""
    return timeline(page, place).get_by_title(f"Năm {period}, {standard}, ")


def open_drawer(page: Page) -> None:
    """Open the drawer in which a phone has the map page's controls."""
    wait_for_rest(page)
    page.locator(".drawer button[aria-expanded=false]").click()
    expect(page.locator(".drawer button[aria-expanded=true]")).to_be_visible()


def toggle(page: Page, label: str) -> None:
    """Turn a switch by its words."""
    page.get_by_text(label, exact=True).click()


def choose_play(page: Page) -> None:
    """Let the years play."""
    timeline(page).locator(".play").click()


def panel_title(page: Page) -> Locator:
    """Give the heading of the chosen district's panel."""
    return page.locator(".panel h2")


def drawn_hatches(page: Page) -> Locator:
    """Give the hatchings that can be seen."""
    return map_frame(page).locator("path[data-hatch]:not([fill='none'])")


def mark_frame(page: Page) -> None:
    """Leave a mark in the map's frame that a remount would wipe out."""
    map_frame(page).locator("body").evaluate("() => { window.stillHere = true }")


def is_same_frame(page: Page) -> bool:
    """Tell whether the mark is still there."""
    found: bool = map_frame(page).locator("body").evaluate("() => window.stillHere === true")
    return found


def wait_for_rest(page: Page) -> None:
    """Wait until a page is drawn and its script has ended."""
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[data-testid='stApp'][data-test-script-state='notRunning']")).to_be_visible()
