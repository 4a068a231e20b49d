"""A link carries a meeting in few letters, and what it unfolds to is bounded."""

import base64
import json
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.display.exceedance import MapLayer
from data.errors import FaultyFileError
from data.published.catalogue import Catalogue
from data.published.loading import get_shipped_catalogue
from language.catalogue import load_texts
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_codes import normalise_text
from reports.presentations.meeting_link import LONGEST_LINK, decode_meeting_link, encode_meeting_link
from tests.analysis.meetings import BOARDS, MEETING, known_codes, question

KNOWN = known_codes(get_shipped_catalogue())
OLD_LINK = (
    "izbUUXLPTMxXSErMUygsPbxXSSdaKTelQNfIwNBMSUepID-_CEgl5uQo6YCEdJSUdAxAhJJSLD6VRkBFloYmYMVHJj"
    "zctbREAWhNXrpCSMbhBXkZQIUeD3f3ZypklFY-3N2eF5NX9nB3o0LesQ0Pd89OVih-uGthcgaSDUZGQB15qYlF8VBr"
    "sjNyU4vAFpmAXAP0hY1-cXJRZkGJnU1mbrpCcVGybYVCfl5qUVF-kW1iTmpRiYahpp2CmsKjhjl56fkPd21PftQwV4"
    "lcfbGxAA"
)
"""The link of MEETING as it was written when every scene was a map."""


def packed(content: bytes) -> str:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return base64.urlsafe_b64encode(packer.compress(content) + packer.flush()).decode().rstrip("=")


def test_a_meeting_comes_back_whole(catalogue: Catalogue) -> None:
    code = encode_meeting_link(MEETING)
    assert re.fullmatch(r"[\w-]+", code)
    assert decode_meeting_link(code, known_codes(catalogue), load_texts()) == MEETING


@pytest.mark.parametrize("layer", MapLayer)
def test_a_map_keeps_the_layer_that_the_reader_saw(layer: MapLayer) -> None:
    meeting = Meeting("", (MeetingScene(question(), "914", layer=layer),))
    assert decode_meeting_link(encode_meeting_link(meeting), KNOWN, load_texts()) == meeting


def test_an_empty_meeting_takes_no_letter() -> None:
    assert encode_meeting_link(Meeting()) == ""
    assert decode_meeting_link("", KNOWN, load_texts()) == Meeting()


def test_twelve_scenes_with_headlines_and_notes_fit_a_link() -> None:
    scenes = tuple(
        MeetingScene(
            question(2015 + place % 7), "914", f"Cảnh {place}: {place * 7919 % 97} việc cần bàn", "Hỏi xã"
        )
        for place in range(12)
    )
    assert len(encode_meeting_link(Meeting("Giao ban", scenes))) < LONGEST_LINK / 6


@given(st.text(max_size=160), st.text(max_size=300))
def test_whatever_is_written_comes_back_as_plain_text(headline: str, note: str) -> None:
    scene = MeetingScene(question(), None, normalise_text(headline)[:160], normalise_text(note))
    assert decode_meeting_link(encode_meeting_link(Meeting("", (scene,))), KNOWN, load_texts()).scenes[
        0
    ].note == normalise_text(note)


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
        encode_meeting_link(MEETING)[:-6],
        encode_meeting_link(MEETING) + "=",
    ],
    ids=range(14),
)
def test_what_is_no_link_of_ours_is_refused(code: str) -> None:
    with pytest.raises(FaultyFileError):
        decode_meeting_link(code, KNOWN, load_texts())


def test_scenes_of_every_kind_come_back(catalogue: Catalogue) -> None:
    assert decode_meeting_link(encode_meeting_link(BOARDS), known_codes(catalogue), load_texts()) == BOARDS


def test_a_link_from_before_there_were_kinds_of_scenes_opens_and_stays_as_it_was(
    catalogue: Catalogue,
) -> None:
    assert decode_meeting_link(OLD_LINK, known_codes(catalogue), load_texts()) == MEETING
    assert encode_meeting_link(MEETING) == OLD_LINK
