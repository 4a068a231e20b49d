"""What is no text of the catalogue and still differs by language: a number, or a name known in both."""

from collections.abc import Iterable
from typing import Self

from language.catalogue import Language, Texts, load_texts
from language.sentence import Sentence, translate_value


class BilingualText(Sentence):
    """A name or number given in both languages; as a string it is Vietnamese."""

    __slots__ = ()

    def __new__(cls, vietnamese: str, *, english: str) -> Self:
        """Keep both ways to write it."""
        made = str.__new__(cls, vietnamese)
        made.key, made.values = vietnamese, {"english": english}
        return made

    def told(self, texts: Texts) -> str:
        """Give the one in the language of `texts`."""
        return texts.choose_text(self.key, str(self.values["english"]))


def join_texts(parts: Iterable[str], between: str = "; ") -> BilingualText:
    """Put texts in a row, each in its language."""
    vietnamese = [*parts]
    english = between.join(str(translate_value(part, load_texts(Language.ENGLISH))) for part in vietnamese)
    return BilingualText(between.join(vietnamese), english=english)


def convert_to_lower_case(text: str) -> BilingualText:
    """Give a text in small letters, as it stands within a sentence."""
    english = str(translate_value(text, load_texts(Language.ENGLISH)))
    return BilingualText(text.lower(), english=english.lower())
