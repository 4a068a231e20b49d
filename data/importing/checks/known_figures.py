"""Compare a file with what is known: contradictions, jumps, a start that isn't the last end."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from data.errors import Fault
from data.importing.cells.number_format import SLACK, count_decimals, format_unit_value
from data.importing.imported_figure import ImportedFigure
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Key, Status, Unit
from language.message import Message, make_message

LARGEST_JUMP = 5.0
"""Points of a rate since the last review that nobody need ask about."""

SMALLEST_JUMP, LARGEST_FACTOR = 1.0, 2.0
"""Fewer points are asked about too where the rate more than doubled or fell to less than half."""

FEWEST_PLACES = 1
UNKNOWN = (Status.MISSING, Status.SUPPRESSED)


def find_contradictions(found: Iterable[ImportedFigure], known: FigureSet) -> Iterator[Fault]:
    """Find figures that differ from published or imported ones about the same."""
    for item in found:
        for other in _known(known, item.figure.key):
            if not is_same_value(item.figure, other):
                yield item.spot.fault(
                    _format_imported(item),
                    make_message("import_fault.known_equal", stated=_format_known(other)),
                    make_message("import_fault.keep_both"),
                )


def find_broken_starts(starts: Iterable[ImportedFigure], known: FigureSet) -> Iterator[Fault]:
    """Find starts of the year that differ from the end of the review before."""
    for item in starts:
        others = _known(known, item.figure.key)
        if others and not any(is_same_value(item.figure, other) for other in others):
            expected = make_message("import_fault.last_end", stated=_format_known(others[0]))
            yield item.spot.fault(_format_imported(item), expected, make_message("import_fault.check_start"))


def find_jumps(found: Iterable[ImportedFigure], known: FigureSet) -> Iterator[Fault]:
    """Find rates that moved far since the area's last known review by the same standard."""
    rates = [item for item in found if item.figure.key.unit is Unit.PERCENT]
    courses = _build_series(known, rates)
    for item in rates:
        course, period = courses[_get_series_key(item.figure.key)], item.figure.key.period
        earlier = (figure for figure in course if figure.key.period < period)
        before = max(earlier, key=lambda figure: figure.key.period, default=None)
        if before is not None and _is_jump(before.value, item.figure.value):
            expected = make_message("import_fault.no_jump", stated=_format_known(before))
            yield item.spot.fault(_format_imported(item), expected, make_message("import_fault.check_rate"))


def _is_jump(before: float, after: float) -> bool:
    change = abs(after - before)
    more, less = max(before, after), min(before, after)
    return change > LARGEST_JUMP + SLACK or (change > SMALLEST_JUMP and more > LARGEST_FACTOR * less)


def is_same_value(one: Figure, other: Figure) -> bool:
    """Return whether two values are equal as far as the less exact of them shows."""
    if one.key.unit is not Unit.PERCENT:
        return one.value == other.value
    places = min(count_decimals(one.value), count_decimals(other.value))
    return abs(one.value - other.value) <= 0.5 * 10.0 ** -max(places, FEWEST_PLACES) + SLACK


def _known(known: FigureSet, key: Key) -> list[Figure]:
    return [figure for figure in known.candidates(key, published_only=True) if figure.status not in UNKNOWN]


def _get_series_key(key: Key) -> Key:
    """Return what the reviews of one measure in one area, by one standard, have in common."""
    return replace(key, period=0)


def _build_series(known: FigureSet, rates: Iterable[ImportedFigure]) -> Mapping[Key, list[Figure]]:
    """Return known and imported figures as series through the reviews, the best of each review."""
    published = (figure for figure in known.all if figure.published)
    said = FigureSet.of((*published, *(item.figure for item in rates)))
    courses: defaultdict[Key, list[Figure]] = defaultdict(list)
    for figure in said.all:
        if figure.status not in UNKNOWN and said.primary(figure.key) is figure:
            courses[_get_series_key(figure.key)].append(figure)
    return courses


def _format_imported(item: ImportedFigure) -> Message:
    """Format a figure as the file states it, with its area."""
    value = format_unit_value(item.figure.value, item.figure.key.unit)
    return make_message("import_fault.of_area", found=value, name=item.name)


def _format_known(other: Figure) -> Message:
    """Format a known figure with its review and its source."""
    source = ", ".join(
        filter(None, (other.source.document_number, other.source.publisher, other.source.date))
    )
    value = format_unit_value(other.value, other.key.unit)
    return make_message("import_fault.stated", value=value, period=other.key.period, source=source)
