"""A payload in any parameter of a link gives way to something valid, and is repeated as a plain text."""

import pytest

from language.catalogue import Texts
from tests.attack.looking import Count, check_plain, visible
from tests.attack.payloads import PAYLOADS
from ui.state.link_reader import LONGEST_ECHO, format_wrong_code_notice, read_view
from ui.state.parameters import Parameter
from ui.state.view import View


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_text_in_every_parameter_gives_the_usual_view_and_plain_notices(
    payload: str, texts: Texts, count: Count
) -> None:
    text = PAYLOADS[payload]
    view, wrong = read_view({parameter.code: text for parameter in Parameter})
    assert view.meeting == ""
    assert (view.question, view.district) == (View().question, None)
    notices = [format_wrong_code_notice(code, texts) for code in wrong]
    assert len(notices) >= len([row for row in Parameter if row.part not in {"explore", "directive"}]) - 1
    check_plain(notices)
    for code in wrong:
        assert visible(code.found) == visible(text[:LONGEST_ECHO]) or code.found in text
    count(len(Parameter))
