"""The passages that a reading finds, part by part in the letter's order."""

from collections.abc import Sequence
from typing import TypedDict

from analysis.directive.passages import find_passages
from data.model.directive import LetterPart, Passage
from language.catalogue import Texts
from ui.resources.directive_data import (
    describe_clause,
    get_actor_name,
    get_directive,
    get_passage_entries,
    get_theme_name,
)
from ui.state.view import DirectiveState


class PassageItem(TypedDict):
    """What is asked, and what it is about."""

    text: str
    themes: list[str]


class PassageGroup(TypedDict):
    """What one clause asks of one actor."""

    doer: str
    clause: str
    about: str
    items: list[PassageItem]


class PassagePart(TypedDict):
    """A part of the letter with its passages."""

    title: str
    groups: list[PassageGroup]


class PassageList(TypedDict):
    """The found passages as the browser takes them; they stand unfolded where somebody looked for them."""

    status: str
    unfolded: bool
    parts: list[PassagePart]


def build_passage_list(reading: DirectiveState, texts: Texts) -> PassageList:
    """Return the found passages; parts without any are left out."""
    found = find_passages(get_passage_entries(texts.language), reading.actors, reading.themes, reading.search)
    total = len(get_directive().passages)
    return {
        "status": texts("directive.found" if found else "directive.nothing", found=len(found), total=total),
        "unfolded": len(found) < total,
        "parts": [_part(part, found, texts) for part in LetterPart if any(p.part is part for p in found)],
    }


def _part(part: LetterPart, found: Sequence[Passage], texts: Texts) -> PassagePart:
    inside = [passage for passage in found if passage.part is part]
    groups = dict.fromkeys((passage.doer, passage.clause) for passage in inside)
    return {
        "title": texts(f"letter_part.{part.value}"),
        "groups": [_group([p for p in inside if (p.doer, p.clause) == group], texts) for group in groups],
    }


def _group(together: Sequence[Passage], texts: Texts) -> PassageGroup:
    first = together[0]
    return {
        "doer": get_actor_name(first.doer, texts),
        "clause": describe_clause(first, texts),
        "about": _describe_content(together, texts),
        "items": [
            {
                "text": texts.choose_text(passage.text_vi, passage.text_en),
                "themes": [get_theme_name(theme, texts) for theme in passage.themes],
            }
            for passage in together
        ],
    }


def _describe_content(together: Sequence[Passage], texts: Texts) -> str:
    """Say how many passages are folded away and what they are about."""
    themes = dict.fromkeys(theme for passage in together for theme in passage.themes)
    names = ", ".join(get_theme_name(theme, texts) for theme in themes)
    return texts("directive.content", count=len(together), themes=names)
