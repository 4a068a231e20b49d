"""A payload in any parameter of a link gives way to something valid, and is repeated as a plain text."""

import pytest

from data.catalogue import Catalogue
from language.catalogue import Texts
from tests.attack.looking import Count, check_plain, visible
from tests.attack.payloads import PAYLOADS
from ui.address import PARAMETERS, from_address
from ui.codes import LONGEST_ECHO, CodeReader
from ui.exploration_codes import EXPLORATION_PARAMETERS, read_exploration
from ui.letter import doers
from ui.meeting_codes import MEETING, read_meeting_code
from ui.reading_codes import READING_PARAMETERS, read_reading
from ui.state import wrong_code_notice
from ui.view import View


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_in_every_parameter_gives_the_usual_view_and_plain_notices(
    payload: str, catalogue: Catalogue, texts: Texts, count: Count
) -> None:
    text = PAYLOADS[payload]
    address = dict.fromkeys(PARAMETERS, text)
    view, wrong = from_address(address, catalogue.standards, catalogue.districts)
    reader = CodeReader(address)
    read_exploration(reader, catalogue)
    read_reading(reader, doers())
    assert read_meeting_code(reader) == ""
    assert (view.question, view.district) == (View().question, None)
    notices = [wrong_code_notice(code, texts) for code in (*wrong, *reader.wrong)]
    assert len(notices) >= len(PARAMETERS) - len({*EXPLORATION_PARAMETERS, *READING_PARAMETERS, MEETING})
    check_plain(notices)
    for code in (*wrong, *reader.wrong):
        assert visible(code.found) == visible(text[:LONGEST_ECHO]) or code.found in text
    count(len(PARAMETERS))
