"""A text that is not yet in any language: a key of the catalogue with its values, rendered for its reader."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Never

from language.catalogue import Language, Texts, load_texts


class _Unrendered:
    """Refuses to stand in an f-string, which would drop every language but one."""

    __slots__ = ()

    def __format__(self, specification: str) -> Never:
        raise TypeError(f"render this text before it is formatted: {self!r}")


@dataclass(frozen=True, slots=True)
class Message(_Unrendered):
    """A text of the catalogue by its key, with the values of its places.

    Raises KeyError for a key that the catalogue doesn't hold.
    """

    key: str
    values: "tuple[tuple[str, MessageValue], ...]" = ()

    def __post_init__(self) -> None:
        if self.key not in load_texts():
            raise KeyError(self.key)


@dataclass(frozen=True, slots=True)
class BilingualText(_Unrendered):
    """A name or number that is no text of the catalogue and still differs by language."""

    vietnamese: str
    english: str


@dataclass(frozen=True, slots=True)
class TextList(_Unrendered):
    """Texts in a row."""

    parts: "tuple[Text, ...]"
    between: str = "; "


@dataclass(frozen=True, slots=True)
class LowerCaseText(_Unrendered):
    """A text in small letters, as it stands within a sentence."""

    text: "Text"


Text = str | Message | BilingualText | TextList | LowerCaseText
"""What a reader is shown: a str is data, such as what a cell holds, the same in every language."""

MessageValue = Text | int | float


def make_message(key: str, **values: MessageValue) -> Message:
    """Make a message of a key and the values of its places; raises KeyError for an unknown key."""
    return Message(key, tuple(values.items()))


def join_texts(parts: Iterable[Text], between: str = "; ") -> TextList:
    """Put texts in a row."""
    return TextList(tuple(parts), between)


def render_message(text: Text, texts: Texts) -> str:
    """Return a text in the language of `texts`, the messages among its values too."""
    match text:
        case Message(key, values):
            return texts(key, **{name: _render_value(value, texts) for name, value in values})
        case BilingualText(vietnamese, english):
            return texts.choose_text(vietnamese, english)
        case TextList(parts, between):
            return between.join(render_message(part, texts) for part in parts)
        case LowerCaseText(inner):
            return render_message(inner, texts).lower()
    return text


def render_in_both(text: Text) -> BilingualText:
    """Return a text in both languages, as figures keep their notes."""
    return BilingualText(*(render_message(text, load_texts(language)) for language in Language))


def _render_value(value: MessageValue, texts: Texts) -> str | float:
    return value if isinstance(value, int | float) else render_message(value, texts)
