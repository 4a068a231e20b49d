"""Compare rates with bounds that are given from outside, such as an estimate's interval."""

from collections.abc import Iterable, Iterator, Mapping

from data.errors import Fault
from data.importing.cells.number_format import format_unit_value
from data.importing.imported_figure import ImportedFigure
from data.model.figures import Key, Unit
from language.message import make_message

Bounds = Mapping[Key, tuple[float, float]]
"""The least and the greatest value that a figure is expected to have."""

TYPICAL_PERSONS = (3.0, 5.0)
"""Persons that a household has here: a rate of persons to households is as many times too large."""


def find_outside_bounds(found: Iterable[ImportedFigure], bounds: Bounds) -> Iterator[Fault]:
    """Find rates outside their bounds; one that would lie inside if it counted persons is told as such."""
    for item in found:
        if item.figure.key.unit is not Unit.PERCENT or item.figure.key not in bounds:
            continue
        lower, upper = bounds[item.figure.key]
        if lower <= item.figure.value <= upper:
            continue
        persons = any(lower <= item.figure.value / times <= upper for times in TYPICAL_PERSONS)
        value = format_unit_value(item.figure.value, Unit.PERCENT)
        expected = make_message(
            "import_fault.outside_bounds",
            lower=format_unit_value(lower, Unit.PERCENT),
            upper=format_unit_value(upper, Unit.PERCENT),
        )
        yield item.spot.fault(
            make_message("import_fault.of_area", found=value, name=item.name),
            expected,
            make_message("import_fault.fits_persons" if persons else "import_fault.check_rate"),
        )
