"""What data and boundaries say is Vietnamese as text, and English for who reads English."""

import copy
import re
import tomllib
from pathlib import Path

import pytest

from data.errors import Fault, FaultyFileError
from data.store.errors import NewerStoreError
from language.catalogue import FOLDER, Language, load_texts
from language.sentence import Sentence, translate_value

FILES = ("faults", "faults_store", "faults_outline", "faults_import")
ENGLISH = load_texts(Language.ENGLISH)


def words_of(folder: Language, name: str) -> dict[str, set[str]]:
    path: Path = FOLDER / folder.value / f"{name}.toml"
    (table,) = tomllib.loads(path.read_text("utf-8")).values()
    return {key: set(re.findall(r"\{(\w+)\}", text)) for key, text in table.items()}


@pytest.mark.parametrize("name", FILES)
def test_both_languages_hold_the_same_keys_and_places(name: str) -> None:
    assert words_of(Language.VIETNAMESE, name) == words_of(Language.ENGLISH, name) != {}


def test_a_fault_is_told_in_both_languages_with_what_the_cell_holds() -> None:
    fault = Fault("a.csv", 3, "code", "“mười”", Sentence("outline_fault.all", districts=15), sheet="Biểu 1")
    assert str(fault) == "a.csv, trang tính Biểu 1, dòng 3, cột code: thấy “mười”; cần đủ 15 huyện."
    english = "a.csv, sheet Biểu 1, row 3, column code: found “mười”; expected all 15 districts."
    assert fault.told(ENGLISH) == FaultyFileError([fault]).told(ENGLISH) == english


def test_an_error_of_the_store_is_told_in_both_languages() -> None:
    error = NewerStoreError("0009")
    assert str(error).endswith("(bản 0009). Hãy cập nhật phần mềm.")
    assert error.told(ENGLISH).endswith("(revision 0009). Please update the software.")


def test_a_sentence_among_the_values_is_told_in_the_same_language() -> None:
    by = Sentence("store_fault.by", by="An", at="08:00", why="sai")
    whole = Sentence("store_fault.withdrawn", batch=4, by=by)
    assert whole.told(ENGLISH) == "Batch 4 was withdrawn before (withdrawn by An at 08:00, because: sai)."


def test_a_sentence_that_is_copied_keeps_its_words() -> None:
    sentence = copy.deepcopy(Sentence("outline_fault.repeated", code="899"))
    assert (sentence, translate_value(sentence, ENGLISH)) == ("899 lặp lại", "899 repeated")
