"""A fault that leaves the reading process still says itself in every language."""

import copy
import json

from data.errors import Fault
from data.importing.files.fault_json import decode_fault, encode_fault
from language.bilingual import BilingualText, convert_to_lower_case
from language.catalogue import Language, load_texts
from language.sentence import Sentence, translate_value

ENGLISH = load_texts(Language.ENGLISH)


def test_a_fault_keeps_its_sentences_and_plain_texts_on_the_way() -> None:
    nested = Sentence("import_fault.at_most", most=Sentence("import_fault.too_slow"))
    most = Sentence("import_fault.at_most", most=BilingualText("1.000", english="1,000"))
    fault = Fault("", 3, "B", nested, most, "mười", sheet=None)
    back = decode_fault(json.loads(json.dumps(encode_fault(fault))))
    assert back == fault
    assert back.told(ENGLISH) == fault.told(ENGLISH)
    assert back.told(ENGLISH).endswith(
        "found a file that takes too long to read MB at most; expected 1,000 MB at most. mười"
    )


def test_a_cell_that_looks_like_a_sentence_stays_text() -> None:
    fault = Fault("", None, None, '{"key": "fault.row", "values": {}}', "")
    assert type(decode_fault(json.loads(json.dumps(encode_fault(fault)))).found) is str


def test_what_is_given_in_both_languages_is_told_in_each_and_copied_whole() -> None:
    name = copy.deepcopy(BilingualText("Tổng", english="Total"))
    assert (name, translate_value(name, ENGLISH), translate_value(convert_to_lower_case(name), ENGLISH)) == (
        "Tổng",
        "Total",
        "total",
    )
