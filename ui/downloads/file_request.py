"""What a link to a file asks for, and what is handed out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import quote

from data.model.figure_set import FigureSet
from language.catalogue import Texts, load_texts
from reports.jobs.export_job import ExportJob
from server.conditional_response import ResponseContent
from ui.downloads.file_queues import FileQueue
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


class FileOrder(NamedTuple):
    """A file made beside the pages: name and kind, what makes it, the reader's words, and in which queue."""

    name: str
    media_type: str
    job: ExportJob
    texts: Texts
    queue: FileQueue = FileQueue.DRAWINGS


FileMaker = Callable[[FileRequest], FileResponse | FileOrder]


def name_content(name: str, media_type: str, content: bytes) -> ResponseContent:
    """Build the answer that a browser keeps as a file of this name."""
    named = f"attachment; filename*=UTF-8''{quote(name)}"
    return ResponseContent(content, media_type, (("Content-Disposition", named),))
