"""Compare figures with bounds that are given from outside, such as an estimate's interval."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.imported_figure import ImportedFigure
from data.model.figures import Figure, Key, Unit
from language.message import make_message

Bounds = Mapping[Key, tuple[float, float]]
"""The least and the greatest value that a figure is expected to have."""

TYPICAL_PERSONS = (3.0, 5.0)
"""Persons that a household has here: a figure of persons is as many times too large for households."""

WIDENED = 2.0
"""Estimates tell the interval of 80 %, which one figure in five misses; twice as wide, it is that of 99 %."""

FEWEST_COMPARED = 5
"""Figures of a column with bounds, of which most must fit persons for the column to be one of persons."""


def build_bounds(figures: Iterable[Figure]) -> Bounds:
    """Return the bounds of all estimated figures, twice as far from the estimate as its interval.

    A count that follows from a published rate has no interval, and none is made up for it.
    """
    return {
        figure.key: (
            max(figure.value - WIDENED * (figure.value - figure.estimate.lower), 0.0),
            figure.value + WIDENED * (figure.estimate.upper - figure.value),
        )
        for figure in figures
        if figure.estimate is not None and figure.estimate.lower < figure.estimate.upper
    }


def find_outside_bounds(found: Iterable[ImportedFigure], bounds: Bounds) -> Iterator[Fault]:
    """Find figures outside their bounds; one that would lie inside if it counted persons is told as such."""
    for item in found:
        if item.figure.key in bounds and not _lies_inside(item, bounds):
            yield _make_bounds_fault(item, bounds)


def _make_bounds_fault(item: ImportedFigure, bounds: Bounds) -> Fault:
    lower, upper = bounds[item.figure.key]
    unit = item.figure.key.unit
    advice = "fits_persons_advice" if _fits_persons(item, bounds) else "check_rate"
    said = format_unit_value(item.figure.value, unit)
    return item.spot.fault(
        make_message("import_fault.of_area", found=said, name=item.name),
        make_message(
            "import_fault.outside_bounds",
            lower=format_unit_value(round(lower, 2), unit),
            upper=format_unit_value(round(upper, 2), unit),
        ),
        make_message(f"import_fault.{advice}"),
    )


def find_columns_of_persons(found: Iterable[ImportedFigure], bounds: Bounds) -> Iterator[Fault]:
    """Find columns of households that fit their bounds only as persons, while their rates fit as they are.

    Where the rates are too large as well, the estimate may be wrong: then each figure has its warning.
    """
    columns = _group_by_column(item for item in found if item.figure.key in bounds)
    for key, items in columns.items():
        rates = columns.get(replace(key, unit=Unit.PERCENT), [])
        fitting = 2 * sum(_lies_inside(rate, bounds) for rate in rates) > len(rates)
        if key.unit is Unit.HOUSEHOLDS and fitting and _are_persons(items, bounds):
            yield items[0].spot.fault(
                make_message("import_fault.fits_persons"),
                make_message("import_fault.households_by_estimate"),
                make_message("import_fault.check_columns"),
            )


def _group_by_column(found: Iterable[ImportedFigure]) -> dict[Key, list[ImportedFigure]]:
    """Return the figures of each measure and review by their key without an area."""
    columns: dict[Key, list[ImportedFigure]] = {}
    for item in found:
        columns.setdefault(replace(item.figure.key, area_code=""), []).append(item)
    return columns


def _are_persons(items: Sequence[ImportedFigure], bounds: Bounds) -> bool:
    fitting = sum(_fits_persons(item, bounds) for item in items)
    return len(items) >= FEWEST_COMPARED and 2 * fitting > len(items)


def _lies_inside(item: ImportedFigure, bounds: Bounds) -> bool:
    lower, upper = bounds[item.figure.key]
    return lower <= item.figure.value <= upper


def _fits_persons(item: ImportedFigure, bounds: Bounds) -> bool:
    lower, upper = bounds[item.figure.key]
    fewest, most = TYPICAL_PERSONS
    value = item.figure.value
    return value > upper and value / most <= upper and value / fewest >= lower
