"""Figures and findings as cells: number and unit held together, each with its status."""

from collections.abc import Callable, Sequence

from data.model import Figure, Status, Unit
from insight.finding import Finding, weakest
from language.catalogue import Language, Texts
from language.numbers import count, percent
from reports.paper.content import Cell

NOTHING = Cell("–", Status.MISSING)


def figures_cell(found: Sequence[Figure], texts: Texts) -> Cell:
    """Write what is known about one key: every value where sources contradict each other."""
    if not found:
        return NOTHING
    values = dict.fromkeys(value_of(figure, texts) for figure in found)
    return Cell(" / ".join(values), weakest(figure.status for figure in found))


def finding_cell(finding: Finding | None, write: Callable[[float, Language], str], texts: Texts) -> Cell:
    """Write a number that was worked out, no surer than what it rests on."""
    return Cell(write(finding.value, texts.language), finding.status) if finding else NOTHING


def value_of(figure: Figure, texts: Texts) -> str:
    """Write a figure's value; a count goes without its unit, which the column names."""
    write = percent if figure.key.unit is Unit.PERCENT else count
    return write(figure.value, texts.language)
