"""The README names every setting, every page and every command that there is."""

import re

from data import settings as data_settings
from language.catalogue import Texts
from server import settings as web_settings
from server.sign_in import settings as sign_in_settings
from tests.paths import ROOT
from ui.layout.navigation import PAGES

README = (ROOT / "README.md").read_text("utf-8")


def test_every_setting_is_in_the_table() -> None:
    named = set(re.findall(r"^\| `([A-Z_]+)` \|", README, re.MULTILINE))
    data = {
        data_settings.ESTIMATES_VARIABLE,
        data_settings.OLD_ESTIMATES_VARIABLE,
        data_settings.FOLDER_VARIABLE,
        data_settings.DATABASE_VARIABLE,
    }
    web = {web_settings.ANCESTORS, web_settings.HOSTS, web_settings.PROXY, web_settings.BASEMAP}
    web.add(web_settings.ADDRESS)
    sign_in = {
        sign_in_settings.METADATA,
        sign_in_settings.CLIENT,
        sign_in_settings.CLIENT_SECRET,
        sign_in_settings.COOKIE_SECRET,
        sign_in_settings.REDIRECT,
        sign_in_settings.PUBLISHERS,
    }
    assert named == data | web | sign_in


def test_every_page_is_in_the_table(texts: Texts) -> None:
    named = set(re.findall(r"^\| ([^|`]+?) \|", README, re.MULTILINE))
    assert {texts(entry.title) for entry in PAGES} - named == set()


def test_every_document_that_is_linked_exists_and_every_document_is_linked() -> None:
    linked = set(re.findall(r"\]\((docs/[\w-]+\.md)\)", README))
    assert linked == {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md")}


def test_every_folder_of_the_house_exists() -> None:
    house = README.split("## How the house is laid out")[1].split("```")[1]
    folders = re.findall(r"([\w/]+)/(?=\s)", house)
    assert len(folders) > 15
    assert [folder for folder in folders if not (ROOT / folder).is_dir()] == []
