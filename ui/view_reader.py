"""The whole view from the codes of an address, whether a page's or a file's."""

from collections.abc import Mapping
from dataclasses import replace

from ui.address import from_address
from ui.codes import CodeReader, WrongCode
from ui.exploration_codes import read_exploration
from ui.letter import doers
from ui.meeting_codes import read_meeting_code
from ui.reading_codes import read_reading
from ui.resources import catalogue
from ui.view import View


def read_view(address: Mapping[str, str]) -> tuple[View, tuple[WrongCode, ...]]:
    """Read a view, with every code that had to be replaced."""
    known = catalogue()
    view, wrong = from_address(address, known.standards, known.districts)
    reader = CodeReader(address)
    exploration = read_exploration(reader, known)
    reading = read_reading(reader, doers())
    meeting = read_meeting_code(reader)
    view = replace(view, exploration=exploration, reading=reading, meeting=meeting)
    return view, (*wrong, *reader.wrong)
