"""Read the corpus and count: wrong figures taken in without a word, and unambiguous sheets not read."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from data.importing.book_importer import import_book
from data.importing.model import ImportedBook, ImportedSheet, ImportRequest, ImportResult
from data.model.figure_set import FigureSet
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.loading import load_catalogue
from tests.data.importing.corpus.contradictions import CONTRADICTIONS
from tests.data.importing.corpus.sheets import YEAR, Sheet, Truth, Writer, make_sheet

ASKED = ImportRequest(Source("batch", "UBND tỉnh", "", "", ""), Standard.MDP_2022, YEAR)
SLACK = 0.006
"""A percent that the product works out itself has two decimals, whatever the sheet's."""

ONE_DECIMAL = 0.051


@dataclass(slots=True)
class Measured:
    """What came of a part of the corpus."""

    sheets: int = 0
    refused: int = 0
    asked: int = 0
    wrong: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)

    def add(self, other: "Measured") -> None:
        """Add what came of another part."""
        self.sheets += other.sheets
        self.refused += other.refused
        self.asked += other.asked
        self.wrong += other.wrong
        self.kinds += other.kinds
        self.examples += other.examples

    @property
    def not_read(self) -> float:
        """Return the percent of sheets that were refused or asked about."""
        return 100 * (self.refused + self.asked) / self.sheets if self.sheets else 0.0


@cache
def _catalogue() -> Catalogue:
    return load_catalogue()


def read_sheet(sheet: ImportedSheet) -> ImportResult:
    """Read a sheet as the command line does, beside no known figures."""
    return import_book(ImportedBook("bang.xlsx", "", (sheet,)), ASKED, _catalogue(), FigureSet.of(()))


def find_wrong(outcome: ImportResult, truth: Truth) -> list[str]:
    """Return the figures taken in that the sheet doesn't hold."""
    wrong = []
    for figure in outcome.figures if outcome.usable else ():
        key = figure.key
        told = (key.area_code, key.indicator.value, key.group.value, key.unit.value)
        value = truth.get(told)
        if (
            value is None
            or key.period != YEAR
            or abs(value - figure.value) > (ONE_DECIMAL if told[3] == "percent" else SLACK)
        ):
            wrong.append(f"{told}: {figure.value}, not {value}")
    return wrong


def measure_honest(seeds: Iterable[int], *, held_out: bool = False) -> Measured:
    """Read sheets that mean one thing."""
    found = Measured()
    for seed in seeds:
        writer, sheet = make_sheet(seed, held_out=held_out)
        outcome = read_sheet(sheet.sheet())
        truth = _with_worked_out(writer, sheet)
        found.sheets += 1
        found.refused += bool(outcome.faults)
        found.asked += bool(outcome.questions) and not outcome.faults
        missing = outcome.usable and not _has_all(outcome, sheet.truth)
        found.refused += missing
        if outcome.faults or outcome.questions or missing:
            found.kinds[sheet.layout] += 1
            found.examples.append(_example(seed, sheet, outcome))
        if wrong := find_wrong(outcome, truth):
            found.wrong += 1
            found.examples.append(f"WRONG {seed} {sheet.layout}: {wrong[:3]}")
    return found


def measure_contradictions(seeds: Iterable[int]) -> Measured:
    """Read sheets that contradict themselves or hold what is not kept, each kind in turn."""
    found = Measured()
    kinds = list(CONTRADICTIONS)
    for seed in seeds:
        kind = kinds[seed % len(kinds)]
        writer = Writer(random.Random(seed))  # noqa: S311 (a test's noise)
        sheet = CONTRADICTIONS[kind](writer)
        outcome = read_sheet(sheet.sheet())
        found.sheets += 1
        found.refused += not outcome.usable
        if wrong := find_wrong(outcome, _with_worked_out(writer, sheet)):
            found.wrong += 1
            found.kinds[kind] += 1
            found.examples.append(
                f"WRONG {seed} {kind}: {wrong[:2]} {sheet.title} {[c.path for c in sheet.columns]}"
            )
    return found


def _with_worked_out(writer: Writer, sheet: Sheet) -> Truth:
    """Return the sheet's figures with the rates that the product works out from them."""
    truth = dict(sheet.truth)
    areas = writer.counts | {"91": writer.province()}
    parts = {("poor", "all"): ("poor", "all"), ("near_poor", "all"): ("near", "all"),
             ("poor", "ethnic_minority"): ("poor_minority", "minority")}  # fmt: skip
    for area, indicator, group, unit in sheet.truth:
        if unit == "households":
            part, whole = parts[indicator, group]
            one = areas[area]
            rate = 100 * getattr(one, part) / getattr(one, whole)
            truth.setdefault((area, indicator, group, "percent"), rate)
    return truth


def _has_all(outcome: ImportResult, truth: Truth) -> bool:
    """Return whether the districts' figures of everyone were all taken."""
    found = {
        (f.key.area_code, f.key.indicator.value, f.key.group.value, f.key.unit.value) for f in outcome.figures
    }
    return all(key in found for key in truth if key[0] != "91" and key[2] == "all")


def _example(seed: int, sheet: Sheet, outcome: ImportResult) -> str:
    said = [str(fault)[:200] for fault in outcome.faults[:2]] or [
        f"{question.code}: {question.samples}" for question in outcome.questions
    ]
    return f"{seed} {sheet.layout}: {said} {sheet.title} {[column.path for column in sheet.columns]}"
