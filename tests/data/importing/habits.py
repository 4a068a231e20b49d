"""The habits in which people type names of places, for Hypothesis to choose from all at once."""

import unicodedata
from collections.abc import Callable

from hypothesis import strategies as st

from data.model.areas import Area, AreaKind
from language.folding import fold_accents
from language.legacy_fonts import TCVN3, VNI

Habit = Callable[[str], str]

BEFORE = (
    "", "Huyện ", "H. ", "H.", "H ", "TP. ", "TP.", "TP ", "T.P ", "T.P. ", "TX ", "TX. ", "Thị xã ",
    "Thành phố ", "thành phố: ", "huyện - ",
)  # fmt: skip
BEHIND = ("", " (TP)", " (TP.)", " (huyện)", " (H)", ", TX", " (thị xã)")
NUMBERINGS = ("", "1. ", "01- ", "15 ", "I/ ", "II. ", "a) ", "(3) ", "3.2. ", "- ", "+ ", "* ")
NOTES = ("", "*", " (1)", ".", ":", " **", ",", " [2]")
SPACES = (" ", "  ", "\u00a0", " \t", "-", " - ", " – ", "_", "\u200b ")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def unmarked(text: str) -> str:
    """Write a text as somebody does without a Vietnamese keyboard, capitals kept."""
    return "".join(
        fold_accents(letter).upper() if letter.isupper() else fold_accents(letter) for letter in text
    )


STORED: tuple[Habit, ...] = (_composed, _apart, unmarked, TCVN3.write, VNI.write)
CASES: tuple[Habit, ...] = (str, str.upper, str.lower, str.title)


@st.composite
def typed(draw: st.DrawFn, area: Area) -> str:
    """Type an area's name in habits drawn at random, all at once."""
    name = draw(st.sampled_from(SPACES)).join(area.name_vi.split(" "))
    before = draw(st.sampled_from(BEFORE)) if area.kind is AreaKind.DISTRICT else ""
    behind = draw(st.sampled_from(BEHIND)) if area.kind is AreaKind.DISTRICT and not before else ""
    text = draw(st.sampled_from(CASES))(_composed(f"{before}{name}{behind}"))
    stored = draw(st.sampled_from(STORED))(text)
    around = draw(st.sampled_from(("", " ", "\u00a0", '"', "\ufeff")))
    return f"{around}{draw(st.sampled_from(NUMBERINGS))}{stored}{draw(st.sampled_from(NOTES))}{around}"
