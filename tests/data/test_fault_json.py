"""A fault that leaves a child process is still shown in every language."""

import json
from dataclasses import asdict

import pytest
from pydantic import ValidationError

from data.errors import Fault
from data.fault_json import decode_faults
from language.catalogue import Language, load_texts
from language.message import BilingualText, LowerCaseText, join_texts, make_message
from tests.language.rendered import in_vietnamese

ENGLISH = load_texts(Language.ENGLISH)


def send(fault: Fault) -> Fault:
    (received,) = decode_faults(json.loads(json.dumps([asdict(fault)])))
    return received


def test_a_fault_keeps_its_messages_and_plain_texts_on_the_way() -> None:
    nested = make_message("import_fault.at_most", most=make_message("import_fault.too_slow"))
    most = make_message("import_fault.at_most", most=BilingualText("1.000", "1,000"))
    fault = Fault(file="", row=3, column="B", found=nested, expected=most, advice="mười")
    received = send(fault)
    assert received == fault
    assert received.render(ENGLISH) == fault.render(ENGLISH)
    assert received.render(ENGLISH).endswith(
        "found a file that takes too long to read MB at most; expected 1,000 MB at most. mười"
    )


def test_every_kind_of_text_and_number_is_sent_as_it_is() -> None:
    rows = make_message("table_fault.rows", rows=3)
    listed = join_texts([rows, LowerCaseText("MƯỜI"), BilingualText("Tổng", "Total")])
    fault = Fault(file="a", sheet="b", found=listed, expected=rows, advice="")
    assert send(fault) == fault


def test_a_cell_that_looks_like_a_message_stays_text() -> None:
    fault = Fault(file="", found='{"key": "fault.row", "values": []}', expected="", advice="")
    assert send(fault).found == in_vietnamese(in_vietnamese(fault.found))


@pytest.mark.parametrize(
    "sent", [None, "x", [1], [{"file": "a"}], [{"file": 1, "found": "", "expected": ""}]]
)
def test_what_is_no_fault_is_refused(sent: object) -> None:
    with pytest.raises(ValidationError):
        decode_faults(sent)
