"""The presentation in the URL: one code for all its scenes, left out where it would be too long."""

from functools import cache, lru_cache

from data.errors import FaultyFileError
from language.catalogue import load_texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import KnownCodes
from reports.presentations.meeting_link import LONGEST_LINK, decode_meeting_link
from ui.resources.shared_data import get_catalogue
from ui.state.url.code_reader import CodeReader
from ui.state.view import GROUPS, INDICATORS

MEETING = "canh"
LONGEST_READ = 200_000


def is_short_enough_for_link(code: str) -> bool:
    """Whether a presentation may stand in the URL."""
    return len(code) <= LONGEST_LINK


def build_meeting_parameter(code: str) -> dict[str, str]:
    """Write the presentation as a URL parameter; nothing where it is empty or too long."""
    return {MEETING: code} if code and is_short_enough_for_link(code) else {}


def read_meeting_code(reader: CodeReader) -> str:
    """Read the presentation; a code that is none is reported and passed over."""
    code = reader.words(MEETING, LONGEST_READ)
    try:
        load_meeting_of_code(code)
    except FaultyFileError:
        reader.report(MEETING, code, "")
        return ""
    return code


@lru_cache(maxsize=64)
def load_meeting_of_code(code: str) -> Meeting:
    """Give the meeting of a code; raises FaultyFileError where there is none.

    The faults are not shown: a reader is told of a wrong link as a whole.
    """
    return decode_meeting_link(code, get_known_codes(), load_texts())


@cache
def get_known_codes() -> KnownCodes:
    """Say what a scene may show: what the filters offer."""
    known = get_catalogue()
    return KnownCodes(known.standards, INDICATORS, GROUPS, known.districts)
