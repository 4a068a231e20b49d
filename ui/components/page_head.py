"""What stands above every page: its title, what it is about, notices, and numbers where it has some."""

from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui.components.browser_component import show_headline
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables


class HeadlineTile(TypedDict):
    """A number under its label; `rivals` are the places of figures that contradict it.

    `absent` says why there is no number, where that is not for want of figures alone.
    """

    label: str
    note: str
    number: NumberData | None
    rivals: NotRequired[list[int]]
    absent: NotRequired[str]


class PageHead(TypedDict):
    """The head of a page as the browser takes it.

    `review` is the code of its review, where the browser may paint another before the server answers;
    `asked` is what is asked of the figures beside it.
    """

    title: str
    subtitle: str
    notices: list[str]
    tiles: list[HeadlineTile]
    tables: NotRequired[OriginTables]
    review: NotRequired[str]
    asked: NotRequired[str]


def make_head_place() -> DeltaGenerator:
    """Make the place of the head, empty as yet, before a page draws its filters: the title comes first."""
    return st.container(key="head")


def show_page_head(
    *,
    title: str,
    subtitle: str,
    notices: Iterable[str],
    tiles: Sequence[HeadlineTile] = (),
    origins: Origins | None = None,
) -> None:
    """Show the head; `origins` holds what the numbers of its tiles rest on."""
    show_headline(
        build_page_head(title=title, subtitle=subtitle, notices=notices, tiles=tiles, origins=origins)
    )


def build_page_head(
    *,
    title: str,
    subtitle: str,
    notices: Iterable[str],
    tiles: Sequence[HeadlineTile] = (),
    origins: Origins | None = None,
) -> PageHead:
    """Return the head for the browser; `origins` holds what the numbers of its tiles rest on."""
    head: PageHead = {"title": title, "subtitle": subtitle, "notices": [*notices], "tiles": [*tiles]}
    if origins:
        head["tables"] = origins.tables()
    return head
