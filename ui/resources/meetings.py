"""Presentations as links carry them: each code is read once a process, whoever opened it."""

from functools import lru_cache

from data.errors import FaultyFileError
from data.model.figures import GROUPS, INDICATORS
from language.catalogue import load_texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import KnownCodes
from reports.presentations.meeting_link import decode_meeting_link
from ui.resources.shared_data import get_catalogue


@lru_cache(maxsize=64)
def load_meeting_of_code(code: str) -> Meeting:
    """Return the meeting of a code; raises FaultyFileError where there is none.

    The faults are not shown: a visitor is told of a wrong link as a whole.
    """
    return decode_meeting_link(code, get_known_codes(), load_texts())


def is_meeting_code(code: str) -> bool:
    """Return whether a code can be read as a meeting."""
    try:
        load_meeting_of_code(code)
    except FaultyFileError:
        return False
    return True


def get_known_codes() -> KnownCodes:
    """Return what a scene may show: what the filters offer."""
    known = get_catalogue()
    return KnownCodes(known.standards, INDICATORS, GROUPS, known.districts)
