"""A part of a page in words: a heading, paragraphs, and numbers with their origins."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from ui.components.browser_component import show_component
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables


class SectionFact(TypedDict):
    """A number behind its label."""

    label: str
    number: NumberData


class Section(TypedDict):
    """A part of a page as the browser takes it."""

    title: str
    paragraphs: list[str]
    facts: NotRequired[list[SectionFact]]
    tables: NotRequired[OriginTables]


def build_section(
    title: str,
    paragraphs: Sequence[str] = (),
    facts: Sequence[SectionFact] = (),
    origins: Origins | None = None,
) -> Section:
    """Return a section; `origins` holds what the numbers of its facts rest on."""
    section: Section = {"title": title, "paragraphs": [*paragraphs]}
    if origins:
        section["facts"] = [*facts]
        section["tables"] = origins.tables()
    return section


def show_words(key: str, title: str, *paragraphs: str) -> None:
    """Show a heading with paragraphs and no number; either may be empty."""
    show_section(key, build_section(title, paragraphs))


def show_section(key: str, section: Section) -> None:
    """Show a section."""
    show_component("section", key, section)
