"""What is no text of the catalogue and still differs by language: a number, or a name known in both."""

from collections.abc import Iterable
from typing import Self

from language.catalogue import Language, Texts
from language.catalogue import texts as texts_of
from language.sentence import Sentence, told


class Bilingual(Sentence):
    """A name or number given in both languages; as a string it is Vietnamese."""

    __slots__ = ()

    def __new__(cls, vietnamese: str, *, english: str) -> Self:
        """Keep both ways to write it."""
        made = str.__new__(cls, vietnamese)
        made.key, made.values = vietnamese, {"english": english}
        return made

    def told(self, texts: Texts) -> str:
        """Give the one in the language of `texts`."""
        return texts.either(self.key, str(self.values["english"]))


def listed(parts: Iterable[str], between: str = "; ") -> Bilingual:
    """Put texts in a row, each in its language."""
    vietnamese = [*parts]
    english = between.join(str(told(part, texts_of(Language.ENGLISH))) for part in vietnamese)
    return Bilingual(between.join(vietnamese), english=english)


def lowered(text: str) -> Bilingual:
    """Give a text in small letters, as it stands within a sentence."""
    english = str(told(text, texts_of(Language.ENGLISH)))
    return Bilingual(text.lower(), english=english.lower())
