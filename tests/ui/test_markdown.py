"""A text of somebody else's has no sign left that Markdown, a directive or a formula could begin with."""

import re

import pytest

from tests.attack.looking import visible
from tests.attack.payloads import PAYLOADS
from ui.markdown import literal

BEHIND_A_STROKE = re.compile(r"\\(.)")
BARE_SIGN = re.compile(r"(?<!\\)(?:\\\\)*[!-/:-@\[-`{-~]")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_every_sign_of_markup_stands_behind_a_stroke_and_the_text_is_whole(payload: str) -> None:
    escaped = literal(PAYLOADS[payload])
    assert BARE_SIGN.sub("", BEHIND_A_STROKE.sub("", escaped)) == BEHIND_A_STROKE.sub("", escaped)
    assert visible(BEHIND_A_STROKE.sub(r"\1", escaped)) == visible(PAYLOADS[payload])
    assert "\n" not in escaped


def test_letters_and_blanks_stay_as_they_are() -> None:
    assert literal("Hộ nghèo đầu năm 2024") == "Hộ nghèo đầu năm 2024"
