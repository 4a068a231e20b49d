"""What a link to a file asks for, and what is handed out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from data.figures import FigureSet
from language.catalogue import Texts, texts
from ui.view import View


@dataclass(frozen=True, slots=True)
class Asked:
    """The view that a file shows, and the figures as they stand."""

    view: View
    figures: FigureSet

    @property
    def texts(self) -> Texts:
        """The words of the reader's language."""
        return texts(self.view.language)


class Made(NamedTuple):
    """A file: its name, what kind it is, and what is in it."""

    name: str
    media_type: str
    content: bytes


Maker = Callable[[Asked], Made]
