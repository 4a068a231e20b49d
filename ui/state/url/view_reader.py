"""The whole view from the codes of an address, whether a page's or a file's."""

from collections.abc import Mapping
from dataclasses import replace

from ui.resources.directive_data import get_actor_codes
from ui.resources.shared_data import get_catalogue
from ui.state.url.code_reader import CodeReader, WrongCode
from ui.state.url.directive_codes import decode_directive_state
from ui.state.url.explore_codes import decode_explore_state
from ui.state.url.meeting_codes import read_meeting_code
from ui.state.url.view_codes import decode_view_codes
from ui.state.view import View


def read_view(address: Mapping[str, str]) -> tuple[View, tuple[WrongCode, ...]]:
    """Read a view, with every code that had to be replaced."""
    known = get_catalogue()
    view, wrong = decode_view_codes(address, known.standards, known.districts)
    reader = CodeReader(address)
    exploration = decode_explore_state(reader, known)
    reading = decode_directive_state(reader, get_actor_codes())
    meeting = read_meeting_code(reader)
    view = replace(view, exploration=exploration, reading=reading, meeting=meeting)
    return view, (*wrong, *reader.wrong)
