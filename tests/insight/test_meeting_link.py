"""A link carries a meeting in few letters, and what it unfolds to is bounded."""

import base64
import json
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import Catalogue, load_catalogue
from data.errors import FaultyFileError
from insight.meeting import Meeting, MeetingScene
from insight.meeting_codes import plain_text
from insight.meeting_link import LONGEST_LINK, linked_meeting, meeting_link
from language.catalogue import texts
from tests.insight.meetings import MEETING, known_codes, question

KNOWN = known_codes(load_catalogue())


def packed(content: bytes) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return base64.urlsafe_b64encode(packer.compress(content) + packer.flush()).decode().rstrip("=")


def test_a_meeting_comes_back_whole(catalogue: Catalogue) -> None:
    code = meeting_link(MEETING)
    assert re.fullmatch(r"[\w-]+", code)
    assert linked_meeting(code, known_codes(catalogue), texts()) == MEETING


def test_an_empty_meeting_takes_no_letter() -> None:
    assert meeting_link(Meeting()) == ""
    assert linked_meeting("", KNOWN, texts()) == Meeting()


def test_twelve_scenes_with_headlines_and_notes_fit_a_link() -> None:
    scenes = tuple(
        MeetingScene(
            question(2015 + place % 7), "914", f"Cảnh {place}: {place * 7919 % 97} việc cần bàn", "Hỏi xã"
        )
        for place in range(12)
    )
    assert len(meeting_link(Meeting("Giao ban", scenes))) < LONGEST_LINK / 6


@given(st.text(max_size=160), st.text(max_size=300))
def test_whatever_is_written_comes_back_as_plain_text(headline: str, note: str) -> None:
    scene = MeetingScene(question(), None, plain_text(headline)[:160], plain_text(note))
    assert linked_meeting(meeting_link(Meeting("", (scene,))), KNOWN, texts()).scenes[0].note == plain_text(
        note
    )


@pytest.mark.parametrize(
    "code",
    [
        "x",
        "không",
        "<img>",
        "A" * 300_000,
        packed(b""),
        packed(b"[]"),
        packed(b'[2,""]'),
        packed(b'[1,"",[]]'),
        packed(b'[1,"",7]'),
        packed(b"[" * 100_000),
        packed(b" " * 50_000_000),
        packed(json.dumps([1, "", ["mdp-2016", "poor", "all", 1999, "", 0, "", ""]]).encode()),
        meeting_link(MEETING)[:-6],
        meeting_link(MEETING) + "=",
    ],
    ids=range(14),
)
def test_what_is_no_link_of_ours_is_refused(code: str) -> None:
    with pytest.raises(FaultyFileError):
        linked_meeting(code, KNOWN, texts())
