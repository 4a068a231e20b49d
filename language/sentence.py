"""A sentence that code below the screen says: Vietnamese as text, any other language when it is asked for."""

from typing import Any, Self

from language.catalogue import Texts, load_texts


class Sentence(str):
    """A text of the catalogue with its places filled; as a string it is Vietnamese.

    Values may be sentences themselves. An unknown key raises KeyError at once.
    """

    __slots__ = ("key", "values")
    key: str
    values: dict[str, object]

    def __new__(cls, key: str, **values: object) -> Self:
        """Fill the Vietnamese text and keep what is needed to say it in another language."""
        made = super().__new__(cls, load_texts()(key, **values))
        made.key, made.values = key, values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.key,), self.values

    def told(self, texts: Texts) -> str:
        """Say it in the language of `texts`, the sentences among its values too."""
        return texts(self.key, **{name: translate_value(value, texts) for name, value in self.values.items()})


def translate_value(value: object, texts: Texts) -> object:
    """Say a sentence in a language; give anything else, such as what a cell holds, as it is."""
    return value.told(texts) if isinstance(value, Sentence) else value
