"""Texts are found by one key each, and nothing is shown in place of one that is missing."""

from pathlib import Path

import pytest

from language import catalogue
from language.catalogue import DuplicateTextError, Language, Texts


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an empty catalogue in place of the real one."""
    monkeypatch.setattr(catalogue, "FOLDER", tmp_path)
    vietnamese = tmp_path / Language.VIETNAMESE.value
    vietnamese.mkdir()
    return vietnamese


def read() -> Texts:
    return catalogue._read_texts.__wrapped__(Language.VIETNAMESE)  # noqa: SLF001 (read anew)


def test_all_files_of_a_language_make_one_catalogue(folder: Path) -> None:
    (folder / "a.toml").write_text('[map]\nhome = "Toàn tỉnh"\n', encoding="utf-8")
    (folder / "b.toml").write_text('[map.zoom]\nin = "Phóng to"\n', encoding="utf-8")
    assert read().keys() == {"map.home", "map.zoom.in"}


def test_a_key_in_two_files_is_refused_with_file_and_key(folder: Path) -> None:
    (folder / "a.toml").write_text('[map]\nhome = "Toàn tỉnh"\n', encoding="utf-8")
    (folder / "b.toml").write_text('[map]\nhome = "Cả tỉnh"\n', encoding="utf-8")
    with pytest.raises(DuplicateTextError, match=r"b\.toml: map\.home"):
        read()


def test_places_are_filled_and_a_forgotten_one_is_an_error() -> None:
    made = Texts(Language.VIETNAMESE, {"notice": "{count}/{total} huyện"})
    assert made("notice", count=1, total=15) == "1/15 huyện"
    with pytest.raises(KeyError, match="total"):
        made("notice", count=1)


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"map\.nowhere"):
        Texts(Language.VIETNAMESE, {})("map.nowhere")


def test_what_is_put_into_a_place_is_never_read_as_a_place_itself() -> None:
    made = Texts(Language.VIETNAMESE, {"notice": "mã “{found}”"})
    assert made("notice", found="{found.__class__}") == "mã “{found.__class__}”"


@pytest.mark.parametrize(
    ("language", "english", "chosen"),
    [
        (Language.VIETNAMESE, "Note", "Ghi chú"),
        (Language.ENGLISH, "Note", "Note"),
        (Language.ENGLISH, "", "Ghi chú"),
    ],
)
def test_the_text_of_the_language_is_chosen(language: Language, english: str, chosen: str) -> None:
    assert Texts(language, {}).choose_text("Ghi chú", english) == chosen


def test_a_family_holds_what_follows_its_name_alone() -> None:
    made = Texts(Language.VIETNAMESE, {"status.official": "a", "status_long.official": "b"})
    assert made.family("status") == {"official": "a"}
