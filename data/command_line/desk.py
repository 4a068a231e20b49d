"""What every command works with: the store, the published tables, the importer, and where it speaks to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TextIO

from data.catalogue import Catalogue, load_catalogue
from data.figures import FigureSet
from data.importing.model import Asked, Outcome
from data.load import figures_of
from data.store.store import Store

Importer = Callable[[bytes, str, Asked, Catalogue, FigureSet], Outcome]

DONE, FAULTY = 0, 1
"""How a command ends; a command line that can't be understood ends with 2."""


@dataclass(frozen=True)
class Desk:
    """The tools of a command; tables are read when a command first asks for them."""

    store: Store
    importer: Importer
    out: TextIO

    @cached_property
    def catalogue(self) -> Catalogue:
        """Give the published tables."""
        return load_catalogue()

    def known_figures(self) -> FigureSet:
        """Give what an import is checked against: everything published and imported, nothing made up."""
        return figures_of(self.catalogue, illustrative=False, imported=self.store.figures())

    def say(self, line: str = "") -> None:
        """Print a line."""
        print(line, file=self.out)
