"""One text for every place on the screen, found by its dotted key."""

import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

FOLDER = Path(__file__).parent


class Language(StrEnum):
    """A language the screen can speak; its code is the one in `<html lang>`."""

    VIETNAMESE = "vi"
    ENGLISH = "en"

    @property
    def tag(self) -> str:
        """Return the language with a country, as documents declare it."""
        return "en-GB" if self is Language.ENGLISH else "vi-VN"

    @property
    def locale(self) -> str:
        """Return the name of the language's number and date formats in Babel."""
        return self.tag.replace("-", "_")


class Texts:
    """The texts of one language."""

    def __init__(self, language: Language, texts: Mapping[str, str]) -> None:
        self.language = language
        self._texts = texts

    def __call__(self, key: str, **values: object) -> str:
        """Return the text of a key with its `{places}` filled; an unknown key raises KeyError."""
        return self._texts[key].format_map(values) if values else self._texts[key]

    def __contains__(self, key: str) -> bool:
        return key in self._texts

    def choose_text(self, vietnamese: str, english: str) -> str:
        """Return the one of two texts that is in this language; the Vietnamese one if there is no English."""
        return english or vietnamese if self.language is Language.ENGLISH else vietnamese

    def family(self, name: str) -> dict[str, str]:
        """Return all texts below a prefix, by what follows it."""
        prefix = f"{name}."
        return {key.removeprefix(prefix): text for key, text in self._texts.items() if key.startswith(prefix)}

    def keys(self) -> frozenset[str]:
        """Return the keys of all texts."""
        return frozenset(self._texts)


class DuplicateTextError(Exception):
    """Two files of a language give a text for the same key."""


def load_texts(language: Language = Language.VIETNAMESE) -> Texts:
    """Read every file of a language once; raises DuplicateTextError where two give the same key."""
    return _read_texts(language)


@cache
def _read_texts(language: Language) -> Texts:
    found: dict[str, str] = {}
    for path in sorted((FOLDER / language.value).glob("*.toml")):
        for key, text in _flatten(tomllib.loads(path.read_text("utf-8"))):
            if key in found:
                raise DuplicateTextError(f"{path.name}: {key} stands in two files")
            found[key] = text
    return Texts(language, MappingProxyType(found))


def _flatten(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from _flatten(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", str(value)
