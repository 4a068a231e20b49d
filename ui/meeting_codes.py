"""The presentation in the URL: one code for all its scenes, left out where it would be too long."""

from functools import cache, lru_cache

from data.errors import FaultyFileError
from insight.meeting import Meeting
from insight.meeting_codes import KnownCodes
from insight.meeting_link import LONGEST_LINK, linked_meeting
from language.catalogue import texts
from ui.codes import CodeReader
from ui.resources import catalogue
from ui.view import GROUPS, INDICATORS

MEETING = "canh"
LONGEST_READ = 200_000


def fits_link(code: str) -> bool:
    """Whether a presentation may stand in the URL."""
    return len(code) <= LONGEST_LINK


def meeting_address(code: str) -> dict[str, str]:
    """Write the presentation as a URL parameter; nothing where it is empty or too long."""
    return {MEETING: code} if code and fits_link(code) else {}


def read_meeting_code(reader: CodeReader) -> str:
    """Read the presentation; a code that is none is reported and passed over."""
    code = reader.words(MEETING, LONGEST_READ)
    try:
        meeting_of(code)
    except FaultyFileError:
        reader.report(MEETING, code, "")
        return ""
    return code


@lru_cache(maxsize=64)
def meeting_of(code: str) -> Meeting:
    """Give the meeting of a code; raises FaultyFileError where there is none.

    The faults are not shown: a reader is told of a wrong link as a whole.
    """
    return linked_meeting(code, known_codes(), texts())


@cache
def known_codes() -> KnownCodes:
    """Say what a scene may show: what the filters offer."""
    known = catalogue()
    return KnownCodes(known.standards, INDICATORS, GROUPS, known.districts)
