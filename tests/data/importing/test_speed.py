"""Understanding a sheet takes time that grows with its rows alone, whatever stands in them."""

import random
from collections.abc import Callable
from resource import RUSAGE_CHILDREN, getrusage
from time import process_time

import pytest

from data.importing.book_importer import import_book
from data.importing.importer import import_file
from data.importing.limits import CPU_SECONDS
from data.importing.model import ImportedBook, ImportedCell, ImportedSheet
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from tests.attack.bringing import TIDY_HEADER
from tests.data.importing.books import xlsx
from tests.data.importing.summaries import ASKED, CODES, COUNTRY, TOWNS, summary_rows

Row = tuple[ImportedCell, ...]
FEW, MANY = 500, 2_000
MOST_GROWTH = 10
"""Four times the rows take four times as long; with the square of them, sixteen times."""

MOST_OWN_SECONDS = 0.25
"""What the server itself may work on a file: its digest, the task, and the answer."""

_CHANCE = random.Random(15)  # noqa: S311 (a test's noise)


def word(letters: int) -> str:
    return "".join(chr(_CHANCE.randrange(0xC0, 0xFF)) for _ in range(letters))


def unknown_names(count: int) -> list[Row]:
    """Give a tidy table whose names fit no area, each in three readings and with a title."""
    rest = ("mdp-2022", 2023.0, "poor", "all", "%", 5.25, "", "", "")
    rows = [(f"Huyện {word(55)}", f"Thành phố {word(55)}", *rest) for _ in range(count)]
    return [tuple(TIDY_HEADER), *rows]


def similar_names(count: int) -> list[Row]:
    """Give a tidy table whose names hold the letters of areas in another order."""
    rest = ("mdp-2022", 2023.0, "poor", "all", "%", 5.25, "", "", "")
    names = ("".join(_CHANCE.sample("vĩnhthuận", 9)) + str(number) for number in range(count))
    return [tuple(TIDY_HEADER), *(("", name, *rest) for name in names)]


def summary_of_strangers(count: int) -> list[Row]:
    """Give a summary with rows of unknown districts below the known ones."""
    rows = [tuple(row) for row in summary_rows()]
    return [*rows, *((float(number), f"Huyện {word(55)}", *rows[7][2:]) for number in range(count))]


def known_names(count: int) -> list[Row]:
    """Give a tidy table of districts again and again, with nothing else to find in it."""
    names, rest = (*TOWNS, *COUNTRY), ("mdp-2022", 2023.0, "poor", "all", "%", 5.25, "", "", "")
    return [tuple(TIDY_HEADER), *((CODES[at % 15], names[at % 15], *rest) for at in range(count))]


def summary_of_communes(count: int) -> list[Row]:
    """Give a summary with communes below its districts."""
    rows = [tuple(row) for row in summary_rows()]
    return [*rows[:-3], *((None, f"Xã {number}", *rows[7][2:]) for number in range(count)), *rows[-3:]]


def typed_numbers(count: int) -> list[Row]:
    """Give a summary whose numbers are texts that differ and fit no column, each of them a fault."""
    rows = [tuple(row) for row in summary_rows()]
    typed: list[Row] = [
        tuple(f"{_CHANCE.randrange(10**6)},{_CHANCE.randrange(99)} hộ" for _ in range(16))
        for _ in range(count)
    ]
    return [*rows, *((float(number), f"Huyện {word(30)}", *cells) for number, cells in enumerate(typed))]


def seconds(rows: list[Row], catalogue: Catalogue) -> float:
    """Measure one import that has faults, in seconds of the processor."""
    book = ImportedBook("a.xlsx", "", (ImportedSheet("Hộ nghèo", tuple(rows)),))
    start = process_time()
    assert import_book(book, ASKED, catalogue, FigureSet.of(catalogue.published)).faults
    return process_time() - start


@pytest.mark.parametrize("make", [unknown_names, similar_names, summary_of_strangers])
def test_four_times_the_rows_take_about_four_times_as_long(
    make: Callable[[int], list[Row]], catalogue: Catalogue
) -> None:
    seconds(make(20), catalogue)  # what is kept from the first sheet on
    few = min(seconds(make(FEW), catalogue) for _ in range(2))
    assert seconds(make(MANY), catalogue) < MOST_GROWTH * few


@pytest.mark.parametrize(
    ("hostile", "ordinary", "most_times"),
    [
        (unknown_names, known_names, 3),
        (similar_names, known_names, 3),
        (summary_of_strangers, summary_of_communes, 3),
        (typed_numbers, summary_of_communes, 8),
    ],
)
def test_a_row_made_to_be_slow_takes_few_times_as_long_as_an_ordinary_one(
    hostile: Callable[[int], list[Row]],
    ordinary: Callable[[int], list[Row]],
    most_times: int,
    catalogue: Catalogue,
) -> None:
    """Sixteen faults a row cost more than names do; the rows are of as many cells."""
    seconds(ordinary(20), catalogue)  # what is kept from the first sheet on
    usual = min(seconds(ordinary(MANY), catalogue) for _ in range(3))
    assert min(seconds(hostile(MANY), catalogue) for _ in range(3)) < most_times * usual


@pytest.mark.parametrize("make", [unknown_names, summary_of_strangers])
def test_a_hostile_sheet_works_in_the_limited_process_alone(
    make: Callable[[int], list[Row]], catalogue: Catalogue
) -> None:
    content, before, start = xlsx({"Hộ nghèo": make(5_000)}), getrusage(RUSAGE_CHILDREN), process_time()
    outcome = import_file(content, "a.xlsx", ASKED, catalogue, FigureSet.of(catalogue.published))
    own, after = process_time() - start, getrusage(RUSAGE_CHILDREN)
    assert outcome.faults
    assert own < MOST_OWN_SECONDS
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert worked < CPU_SECONDS.value + 0.5
