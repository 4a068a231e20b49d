"""Say what a sheet of a stranger is and what should become of it, and read it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from data.importing.book_importer import import_book
from data.importing.model import ImportRequest, ImportResult
from data.model.areas import PROVINCE as PROVINCE_CODE
from data.model.figure_set import FigureSet
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.data.importing.strangers.numbers import DISTRICTS, PROVINCE, Rows, compute
from tests.data.importing.summaries import CODES, SOURCE, book_of

ASKED = ImportRequest(SOURCE, Standard.MDP_2022, 2024)
TITLE = "KẾT QUẢ RÀ SOÁT HỘ NGHÈO NĂM 2024"
BOTH = "KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM 2024"
PLAIN, NUMBERS = ("Tổng số hộ", "Số hộ nghèo", "Tỷ lệ (%)"), ("e", "p", "p/e")

MEANT = {
    ("poor", "all"): ("p", "e"), ("near_poor", "all"): ("n", "e"), ("poor_or_near_poor", "all"): ("p+n", "e"),
    ("poor", "ethnic_minority"): ("mp", "m"), ("poor", "khmer"): ("kp", "k"), ("poor", "hoa"): ("hp", "h"),
    ("near_poor", "ethnic_minority"): ("mn", "m"),
}  # fmt: skip
"""The count that a figure is made of, and all of its group."""

ROUNDED = 0.006


class Outcome(Enum):
    """What becomes of a sheet: figures that are all right, figures with a word of warning, or none."""

    READ = auto()
    WARNED = auto()
    ASKED_ABOUT = auto()
    REFUSED = auto()


READ, WARNED, ASKED_ABOUT, REFUSED = Outcome.READ, Outcome.WARNED, Outcome.ASKED_ABOUT, Outcome.REFUSED


@dataclass(frozen=True, slots=True)
class Strange:
    """A sheet, or several by name, and what should become of it; its rates may differ by `rounded`."""

    name: str
    sheets: Rows | Mapping[str, Rows]
    outcome: Outcome
    asked: ImportRequest = ASKED
    rounded: float = ROUNDED


def read_strange(strange: Strange, catalogue: Catalogue) -> ImportResult:
    """Read the sheets of a stranger beside no known figures."""
    sheets = {"Sheet1": strange.sheets} if isinstance(strange.sheets, list) else strange.sheets
    return import_book(book_of(sheets), strange.asked, catalogue, FigureSet.of(()))


def tell_outcome(result: ImportResult) -> Outcome:
    """Return what became of a sheet."""
    if result.usable:
        return WARNED if result.warnings else READ
    return ASKED_ABOUT if result.questions and not result.faults else REFUSED


def list_wrong(result: ImportResult, strange: Strange) -> list[str]:
    """Return the figures that are not what the sheet holds, or of another review."""
    wrong = []
    for figure in result.figures:
        key = figure.key
        part, whole = MEANT[key.indicator.value, key.group.value]
        counts = PROVINCE if key.area_code == PROVINCE_CODE else DISTRICTS[CODES.index(key.area_code)]
        expected = compute(counts, f"{part}/{whole}:full" if key.unit.value == "percent" else part)
        close = isinstance(expected, float) and abs(expected - figure.value) <= strange.rounded
        if not close or (key.period, key.standard) != (strange.asked.period, strange.asked.standard):
            wrong.append(f"{key}: {figure.value}, not {expected}")
    return wrong
