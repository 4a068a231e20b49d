"""Hold what every command works with: the store, the published tables, the importer and its output."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TextIO

from data.importing.model import ImportRequest, ImportResult
from data.known_figures import build_known_figures
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from data.store.store import Store
from language.catalogue import load_texts
from language.message import Text, render_message

FileImporter = Callable[[bytes, str, ImportRequest, Catalogue, FigureSet], ImportResult]

DONE, FAULTY = 0, 1
"""How a command ends; a command line that can't be understood ends with 2."""


@dataclass(frozen=True)
class CommandContext:
    """The tools of a command; tables are read when a command first asks for them."""

    store: Store
    importer: FileImporter
    out: TextIO

    @cached_property
    def catalogue(self) -> Catalogue:
        """Return the published tables."""
        # What checks tables is three quarters of what a command loads, and some need no table.
        from data.published.loading import get_shipped_catalogue  # noqa: PLC0415

        return get_shipped_catalogue()

    def known_figures(self) -> FigureSet:
        """Return what an import is checked against: everything published and imported, nothing made up."""
        return build_known_figures(self.catalogue, self.store.figures())

    def print_line(self, line: Text) -> None:
        """Print a line in the language of the command line."""
        print(render_message(line, load_texts()), file=self.out)
