"""The copy is one file: all texts stay texts, nothing is asked for, every scene says what it rests on."""

import base64
import hashlib
import json
import re
from datetime import date
from html.parser import HTMLParser

import pytest

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.data.building import build_presentation_data
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.offline_html import write_offline_html
from tests.analysis.meetings import HOSTILE, MEETING, question
from ui.downloads.presentation_files import collect_copy_parts

DAY = date(2025, 3, 9)


class Reader(HTMLParser):
    """Collects elements with their attributes, and the text of each kind of element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in an element."""
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_data(self, data: str) -> None:
        """Take in a text."""
        self.texts.append((self._inside, data))

    def of(self, tag: str) -> list[str]:
        """Give the texts of a kind of element."""
        return [text for inside, text in self.texts if inside == tag]


def copied(meeting: Meeting, catalogue: Catalogue, figures: FigureSet, texts: Texts) -> str:
    return write_offline_html(
        build_presentation_data(meeting, catalogue, figures, texts),
        collect_copy_parts(texts.language),
        DAY,
        texts,
    ).decode()


@pytest.fixture(scope="module")
def page(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> str:
    return copied(MEETING, catalogue, figures, texts)


def test_markup_in_headlines_and_notes_stays_text(page: str) -> None:
    found = Reader(page)
    assert [tag for tag, _ in found.elements].count("script") == 2
    assert [(attributes["src"] or "")[:5] for tag, attributes in found.elements if tag == "img"] == ["data:"]
    assert not any(name.startswith("on") for _, attributes in found.elements for name in attributes)
    assert f"3. {HOSTILE}" in found.of("h3")
    assert json.loads(found.of("script")[0])["scenes"][2]["headlines"][0] == HOSTILE


def test_its_policy_lets_its_own_script_run_and_nothing_be_asked_for(page: str) -> None:
    found = Reader(page)
    (policy,) = (a["content"] for tag, a in found.elements if tag == "meta" and "http-equiv" in a)
    script = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)[-1]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; ")
    assert f"script-src 'sha256-{digest}'" in policy
    addresses = [a[name] or "" for _, a in found.elements for name in ("src", "href", "action") if name in a]
    assert {address.split(":")[0] for address in addresses} == {"data"}


def test_it_says_when_it_was_made_its_coverage_and_all_its_sources(page: str, texts: Texts) -> None:
    assert "09/03/2025" in page
    assert page.count("Độ phủ: Công bố") == len(MEETING.scenes)
    sources = page.split(texts("frozen.sources"))[1]
    assert "369/UBND-VHXH" in sources
    assert "Nghị định 07/2021/NĐ-CP" in sources
    assert "geoBoundaries" in sources


def test_each_scene_with_estimates_is_stamped(page: str) -> None:
    assert len(re.findall(r'<p class="stamp">CÓ SỐ ƯỚC TÍNH: \d+</p>', page)) == 2
    assert "khi trích dẫn phải ghi là ước tính" in page


def test_published_figures_alone_carry_no_stamp(
    catalogue: Catalogue, figures: FigureSet, texts: Texts
) -> None:
    page = copied(Meeting("", (MeetingScene(question(published_only=True)),)), catalogue, figures, texts)
    assert 'class="stamp"' not in page
    assert "khi trích dẫn phải ghi là ước tính" not in page
