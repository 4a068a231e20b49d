"""A message has no language of its own: it is Vietnamese for one reader and English for another."""

import copy
import pickle
import re
import tomllib
from pathlib import Path

import pytest

from data.errors import Fault, FaultyFileError
from data.store.errors import NewerStoreError
from language.catalogue import FOLDER, Language, load_texts
from language.message import BilingualText, LowerCaseText, Text, join_texts, make_message, render_message

FILES = ("faults", "faults_store", "faults_outline", "faults_import")
VIETNAMESE, ENGLISH = load_texts(), load_texts(Language.ENGLISH)


def words_of(folder: Language, name: str) -> dict[str, set[str]]:
    path: Path = FOLDER / folder.value / f"{name}.toml"
    (table,) = tomllib.loads(path.read_text("utf-8")).values()
    return {key: set(re.findall(r"\{(\w+)\}", text)) for key, text in table.items()}


@pytest.mark.parametrize("name", FILES)
def test_both_languages_hold_the_same_keys_and_places(name: str) -> None:
    assert words_of(Language.VIETNAMESE, name) == words_of(Language.ENGLISH, name) != {}


def test_a_fault_is_rendered_in_both_languages_with_what_the_cell_holds() -> None:
    expected = make_message("outline_fault.all", districts=15)
    fault = Fault(
        file="a.csv", sheet="Biểu 1", row=3, column="code", found="“mười”", expected=expected, advice=""
    )
    assert str(fault) == "a.csv, trang tính Biểu 1, dòng 3, cột code: thấy “mười”; cần đủ 15 huyện."
    english = "a.csv, sheet Biểu 1, row 3, column code: found “mười”; expected all 15 districts."
    assert fault.render(ENGLISH) == FaultyFileError([fault]).render(ENGLISH) == english


def test_an_error_of_the_store_is_rendered_in_both_languages() -> None:
    error = NewerStoreError("0009")
    assert str(error).endswith("(bản 0009). Hãy cập nhật phần mềm.")
    assert error.render(ENGLISH).endswith("(revision 0009). Please update the software.")


def test_a_message_among_the_values_is_rendered_in_the_same_language() -> None:
    by = make_message("store_fault.by", by="An", at="08:00", why="sai")
    whole = make_message("store_fault.withdrawn", batch=4, by=by)
    assert (
        render_message(whole, ENGLISH)
        == "Batch 4 was withdrawn before (withdrawn by An at 08:00, because: sai)."
    )


def test_an_unknown_key_is_refused_at_once() -> None:
    with pytest.raises(KeyError, match="no_family"):
        make_message("no_family.no_key")


def test_a_message_is_copied_pickled_and_compared_by_what_it_holds() -> None:
    message = make_message("outline_fault.repeated", code=BilingualText("899", "899"))
    copies = {copy.deepcopy(message), pickle.loads(pickle.dumps(message)), message}  # noqa: S301 (our own)
    assert copies == {message}
    assert [render_message(message, texts) for texts in (VIETNAMESE, ENGLISH)] == [
        "899 lặp lại",
        "899 repeated",
    ]


def test_what_is_given_in_both_languages_is_rendered_in_each() -> None:
    name = BilingualText("Tổng", "Total")
    assert [render_message(name, texts) for texts in (VIETNAMESE, ENGLISH)] == ["Tổng", "Total"]
    assert render_message(LowerCaseText(name), ENGLISH) == "total"
    assert render_message(join_texts(["A", LowerCaseText(name)]), VIETNAMESE) == "A; tổng"


@pytest.mark.parametrize(
    "text", [make_message("table_fault.whole"), BilingualText("a", "b"), LowerCaseText("a"), join_texts([])]
)
def test_a_text_without_a_language_stands_in_no_other_text(text: Text) -> None:
    with pytest.raises(TypeError, match="render"):
        f"{text}"
