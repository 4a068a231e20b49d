"""What doesn't change a word falls away; what changes it stays."""

from time import process_time

import pytest

from data.model.area_names import list_comparable_texts
from language.spelling import join_words, move_tones_last, normalise_spaces, strip_footnotes, strip_numbering


@pytest.mark.parametrize(
    ("old", "new"),
    [("hòa", "hoà"), ("thủy", "thuỷ"), ("khỏe", "khoẻ"), ("úy", "uý"), ("Hòa Điền".lower(), "hoà điền")],
)
def test_old_and_new_places_of_a_tone_mark_are_the_same(old: str, new: str) -> None:
    assert move_tones_last(old) == move_tones_last(new)


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("hòa", "hoa\u0300"),
        ("thuở ấy", "thuo\u031b\u0309 a\u0302y\u0301"),
        ("àáb ñ", "aa\u0300\u0301b n\u0303"),
        ("aaee", "aaee"),
        ("bìa", "bia\u0300"),
    ],
)
def test_tone_marks_stand_behind_their_run_of_vowels(text: str, moved: str) -> None:
    assert move_tones_last(text) == moved


@pytest.mark.parametrize(
    ("one", "other"), [("hoà", "hoá"), ("hoa", "hoà"), ("lương", "lường"), ("quôc", "quốc")]
)
def test_other_tones_and_letters_are_not(one: str, other: str) -> None:
    assert move_tones_last(one) != move_tones_last(other)


@pytest.mark.parametrize(
    "numbering",
    ["1. ", "1.", "01- ", "01 – ", "12 ", "I/ ", "IV. ", "a) ", "đ) ", "(2) ", "1.2. ", "- ", "• ", "- 1. "],
)
def test_numbering_falls_away(numbering: str) -> None:
    assert strip_numbering(f"{numbering}An Biên") == "An Biên"


@pytest.mark.parametrize(
    "text", ["An Biên", "H. An Biên", "U Minh Thượng", "1.908", "908", "2016", "I", "TX. Hà Tiên"]
)
def test_what_is_no_numbering_stays(text: str) -> None:
    assert strip_numbering(text) == text


@pytest.mark.parametrize("note", ["*", " (1)", "(*)", "¹", ".", " :", " [1]", '"', "…"])
def test_notes_and_punctuation_behind_fall_away(note: str) -> None:
    assert strip_footnotes(f"An Biên{note}") == "An Biên"


@pytest.mark.parametrize("text", ["An Biên 2", "An Biên (2016)", "An Biên (TP)", "An Biên 100%"])
def test_figures_and_titles_behind_stay(text: str) -> None:
    assert strip_footnotes(text) == text


@pytest.mark.parametrize("piece", [". ", "(1)", "*", "[1", "1.", "- ", "\u00e0", "oa"])
def test_a_long_cell_takes_no_longer_than_its_letters(piece: str) -> None:
    started = process_time()
    list_comparable_texts(piece * (30_000 // len(piece)) + "x")
    assert process_time() - started < 1


def test_unseen_signs_and_spaces_of_every_kind_fall_away() -> None:
    assert normalise_spaces("\ufeff An\u00a0\u200b \tBiên\n") == "An Biên"


def test_words_are_joined_whatever_parts_them() -> None:
    assert join_words("Rạch – Giá") == join_words("RẠCH_GIÁ") == join_words("rạch.giá")
    assert join_words("An Biên 2") != join_words("An Biên")
