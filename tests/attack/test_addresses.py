"""A payload in any parameter of a link gives way to something valid, and is repeated as a plain text."""

import pytest

from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.attack.looking import Count, check_plain, visible
from tests.attack.payloads import PAYLOADS
from ui.resources.directive_data import get_actor_codes
from ui.state.session import format_wrong_code_notice
from ui.state.url.code_reader import LONGEST_ECHO, CodeReader
from ui.state.url.directive_codes import READING_PARAMETERS, decode_directive_state
from ui.state.url.explore_codes import EXPLORATION_PARAMETERS, decode_explore_state
from ui.state.url.meeting_codes import MEETING, read_meeting_code
from ui.state.url.view_codes import PARAMETERS, decode_view_codes
from ui.state.view import View


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_in_every_parameter_gives_the_usual_view_and_plain_notices(
    payload: str, catalogue: Catalogue, texts: Texts, count: Count
) -> None:
    text = PAYLOADS[payload]
    address = dict.fromkeys(PARAMETERS, text)
    view, wrong = decode_view_codes(address, catalogue.standards, catalogue.districts)
    reader = CodeReader(address)
    decode_explore_state(reader, catalogue)
    decode_directive_state(reader, get_actor_codes())
    assert read_meeting_code(reader) == ""
    assert (view.question, view.district) == (View().question, None)
    notices = [format_wrong_code_notice(code, texts) for code in (*wrong, *reader.wrong)]
    assert len(notices) >= len(PARAMETERS) - len({*EXPLORATION_PARAMETERS, *READING_PARAMETERS, MEETING})
    check_plain(notices)
    for code in (*wrong, *reader.wrong):
        assert visible(code.found) == visible(text[:LONGEST_ECHO]) or code.found in text
    count(len(PARAMETERS))
