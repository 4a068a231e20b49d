"""What a link to a file asks for, and what is handed out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from data.model.figure_set import FigureSet
from language.catalogue import Texts, load_texts
from ui.state.view import View


@dataclass(frozen=True, slots=True)
class FileRequest:
    """The view that a file shows, and the figures as they stand."""

    view: View
    figures: FigureSet

    @property
    def texts(self) -> Texts:
        """The words of the reader's language."""
        return load_texts(self.view.language)


class FileResponse(NamedTuple):
    """A file: its name, what kind it is, and what is in it."""

    name: str
    media_type: str
    content: bytes


FileMaker = Callable[[FileRequest], FileResponse]
