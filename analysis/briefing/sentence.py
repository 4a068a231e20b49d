"""Define a sentence of the briefing: its words, the figures it rests on, the districts it speaks of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from analysis.display.figures import format_figures
from data.model.figures import Figure
from language.catalogue import Language, Texts, load_texts
from language.message import BilingualText, Text, join_texts, make_message

MOST_NAMED = 4
"""Districts that a sentence names; it counts the others."""


class BriefingTopic(StrEnum):
    """What a sentence answers."""

    STANDING = "standing"
    MOVEMENT = "movement"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class BriefingSentence:
    """A sentence with what it rests on; `area_codes` are the districts that it speaks of."""

    topic: BriefingTopic
    text: Text
    figures: tuple[Figure, ...]
    area_codes: tuple[str, ...]


def write_in_both(write: Callable[[Texts], str]) -> BilingualText:
    """Write a number in both languages."""
    return BilingualText(*(write(load_texts(language)) for language in Language))


def write_figures(figures: Sequence[Figure]) -> BilingualText:
    """Write what is known about one key with its unit, every value where sources contradict each other."""
    return write_in_both(lambda texts: format_figures(figures, texts))


def name_districts(names: Sequence[Text]) -> Text:
    """Put the first `MOST_NAMED` names in a row and count the others."""
    shown = join_texts(names[:MOST_NAMED], ", ")
    if len(names) <= MOST_NAMED:
        return shown
    return make_message("briefing.and_more", names=shown, count=len(names) - MOST_NAMED)
