"""A visitor signs in at a real provider of OpenID Connect and sees the map; nobody else sees a figure."""

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from data.published.catalogue import Catalogue
from data.settings import DATABASE_VARIABLE
from server.sign_in import settings as names
from tests.browser.page import DISTRICT_COUNT, districts
from tests.browser.server import HOST, Server, forked_server, free_port
from tests.browser.test_import import ADDRESS, bring, good_sheet
from tests.browser.visitor import Visitor, open_lasting_context, visiting_after_others
from tests.browser.watch import Watch
from tests.sign_in.provider import (
    ACCOUNT,
    CLIENT_ID,
    CLIENT_SECRET,
    MAIL,
    PASSWORD,
    Provider,
    running_provider,
)

pytestmark = pytest.mark.long

COOKIE_SECRET = "c" * names.LEAST_COOKIE_SECRET
IDENTITY = "_streamlit_user"
BODY = 10
"""Letters at the begin of a cookie that a change leaves as they are."""

PLACES = ("/", "/so-sanh")
TITLE = "Đăng nhập để xem bản đồ"
DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Installation:
    """A server that asks for a sign-in, and the provider it asks."""

    server: Server
    provider: Provider
    publishers: Path


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """Start a provider and a server that each knows the other's address."""
    port, folder = free_port(), tmp_path_factory.mktemp("installation")
    publishers = folder / "publishers"
    publishers.write_text(f"{MAIL}\n", "utf-8")
    redirect_uri = f"http://{HOST}:{port}{names.CALLBACK}"
    with running_provider(redirect_uri) as provider:
        environment = {
            names.METADATA: provider.metadata_url,
            names.CLIENT: CLIENT_ID,
            names.CLIENT_SECRET: CLIENT_SECRET,
            names.COOKIE_SECRET: COOKIE_SECRET,
            names.REDIRECT: redirect_uri,
            f"{names.PUBLISHERS}_FILE": str(publishers),
            DATABASE_VARIABLE: f"sqlite:///{folder / 'figures.sqlite3'}",
        }
        with forked_server(environment=environment, port=port) as server:
            yield Installation(server, provider, publishers)


@pytest.fixture(scope="module")
def context(browser: Browser, installation: Installation) -> Iterator[BrowserContext]:
    """Keep one context for all strangers."""
    with closing(open_lasting_context(browser, installation.server.origin, "laptop")) as context:
        yield context


@pytest.fixture
def stranger(context: BrowserContext, installation: Installation) -> Iterator[Visitor]:
    """Visit without an identity, here or at the provider; that one can be reached, and nothing else."""
    context.clear_cookies()
    with visiting_after_others(context, installation.server.origin, installation.provider.origin) as visitor:
        yield visitor


def named(text: str, catalogue: Catalogue) -> list[str]:
    """List the districts that a text names."""
    return [area.name_vi for area in catalogue.districts if area.name_vi in text]


def bring_with_source(page: Page, folder: Path) -> None:
    source = page.get_by_role("textbox", name="Nguồn")
    source.fill("Quyết định 9/QĐ-UBND")
    source.press("Enter")
    bring(page, folder, good_sheet())
    page.get_by_text("Tôi đã đối chiếu").click()


def batches(page: Page) -> int:
    """Count the sources of published batches that the open data names."""
    answer = page.context.request.get("/api/v1/sources")
    assert answer.status == 200
    return answer.text().count("Quyết định 9/QĐ-UBND")


def check_stranger(page: Page, catalogue: Catalogue) -> None:
    """Find the sign-in page and nothing of the districts in all that is read."""
    expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(page.get_by_role("button", name="Đăng nhập")).to_be_visible()
    expect(page.get_by_text("Skip to main content")).to_have_count(0)
    read = page.locator("body").inner_text()
    assert named(read, catalogue) == []
    assert DIGIT.findall(read) == []
    expect(page.locator("iframe, svg.main-svg, table")).to_have_count(0)


def sign_in(page: Page, provider: Provider) -> None:
    """Go from the sign-in page through the provider's form to the map."""
    page.goto("/")
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url(f"{provider.origin}/**")
    page.locator("input[name='login']").fill(ACCOUNT)
    page.locator("button[type='submit']").click()
    page.locator("input[name='password']").fill(PASSWORD)
    page.locator("button[type='submit']").click()
    expect(districts(page)).to_have_count(DISTRICT_COUNT)


@pytest.mark.parametrize("place", PLACES)
def test_a_stranger_sees_the_sign_in_page_alone(stranger: Visitor, catalogue: Catalogue, place: str) -> None:
    watch = Watch(stranger)
    stranger.page.goto(place)
    check_stranger(stranger.page, catalogue)
    told = b"".join(watch.told).decode("utf-8", "replace")
    assert TITLE in told  # the websocket has been listened to
    assert named(told, catalogue) == []
    assert stranger.external_requests == []
    # Streamlit looks for its base path below the page's own path, which a stranger is refused.
    assert [error for error in stranger.console_errors if "/_stcore/" not in error] == []


def test_who_signs_in_sees_the_map_until_signing_out(
    stranger: Visitor, installation: Installation, catalogue: Catalogue
) -> None:
    page = stranger.page
    sign_in(page, installation.provider)
    assert page.context.request.get("/trang-thai").status == 200
    page.get_by_role("button", name="Đăng xuất").click()
    check_stranger(page, catalogue)
    assert page.context.request.get("/trang-thai").status == 401
    assert stranger.external_requests == []
    log = installation.server.log.read_text()
    assert [told for told in (ACCOUNT, MAIL, PASSWORD, CLIENT_SECRET, COOKIE_SECRET) if told in log] == []


def test_a_cookie_changed_by_its_owner_makes_a_stranger(
    stranger: Visitor, installation: Installation, catalogue: Catalogue
) -> None:
    page = stranger.page
    sign_in(page, installation.provider)
    for cookie in page.context.cookies(installation.server.origin):
        if cookie["name"].startswith(IDENTITY):
            changed = cookie["value"][:BODY] + cookie["value"][BODY:].swapcase()
            page.context.add_cookies([{"name": cookie["name"], "value": changed, "url": page.url}])
    page.goto("/")
    check_stranger(page, catalogue)
    assert page.context.request.get("/trang-thai").status == 401


def test_a_listed_person_publishes_and_takes_back_and_an_unlisted_one_cannot(
    stranger: Visitor, installation: Installation, tmp_path: Path
) -> None:
    page = stranger.page
    sign_in(page, installation.provider)
    page.goto(ADDRESS)
    bring_with_source(page, tmp_path)
    publish = page.get_by_role("button", name=re.compile(r"^Công bố \d+ số liệu$"))
    expect(publish).to_be_enabled()
    installation.publishers.write_text("other@example.org\n", "utf-8")
    publish.click()
    expect(publish).to_have_count(0)
    assert batches(page) == 0
    installation.publishers.write_text(f"{MAIL}\n", "utf-8")
    page.reload()
    bring_with_source(page, tmp_path)
    publish.click()
    expect(page.get_by_text("Đã công bố lô 1:")).to_be_visible()
    expect(page.get_by_text(MAIL).first).to_be_visible()
    reason = page.get_by_label("Lý do thu hồi")
    reason.fill("Nhầm tệp")
    reason.press("Enter")
    page.get_by_role("button", name="Thu hồi lô này").click()
    expect(page.get_by_text("Đã thu hồi lô 1.")).to_be_visible()
    expect(reason).to_have_count(0)
