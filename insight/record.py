"""Everything that is known of one area, a table a standard and group."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from data.figures import FigureSet
from data.model import Figure, Group, Indicator, Key, Standard, StandardDefinition, Unit

Measure = tuple[Indicator, Unit]
Entry = tuple[Figure, ...]
"""The figures about one key: several only where they contradict each other, none where nobody has one."""

SMALL_COUNT = 10
"""Households under which a rate says little: one family more or less moves it."""


@dataclass(frozen=True, slots=True)
class Review:
    """One year's figures, in the order of the record's measures."""

    period: int
    entries: tuple[Entry, ...]

    def counted_few(self, measures: tuple[Measure, ...], indicator: Indicator) -> bool:
        """Whether fewer than ten households were counted for an indicator in this year."""
        entries = dict(zip(measures, self.entries, strict=True)).get((indicator, Unit.HOUSEHOLDS), ())
        return any(is_small(figure) for figure in entries)


@dataclass(frozen=True, slots=True)
class Record:
    """A standard's figures of one group: measures and reviews that have any, and the years that have none."""

    standard: Standard
    group: Group
    measures: tuple[Measure, ...]
    reviews: tuple[Review, ...]
    empty_periods: tuple[int, ...]


def is_small(figure: Figure | None) -> bool:
    """Whether a figure counts fewer than ten households."""
    return figure is not None and figure.key.unit is Unit.HOUSEHOLDS and figure.value < SMALL_COUNT


def records(
    area_code: str,
    figures: FigureSet,
    standards: Iterable[StandardDefinition],
    *,
    published_only: bool = False,
) -> tuple[Record, ...]:
    """Gather an area's figures by standard and group; what has no figure at all is left out."""
    found: dict[Key, Entry] = {
        key: distinct(figures.candidates(key, published_only=published_only))
        for key in dict.fromkeys(figure.key for figure in figures.all if figure.key.area_code == area_code)
    }
    known = {key: entry for key, entry in found.items() if entry}
    return tuple(record for standard in standards for record in _of_standard(standard, known))


def distinct(found: Entry) -> Entry:
    """Keep one figure a value, the best of those that say the same, the best of all first."""
    by_value = {figure.value: figure for figure in reversed(found)}
    return tuple(sorted(by_value.values(), key=found.index))


def _of_standard(standard: StandardDefinition, known: dict[Key, Entry]) -> Iterator[Record]:
    for group in Group:
        entries = {
            key: entry for key, entry in known.items() if (key.standard, key.group) == (standard.code, group)
        }
        if entries:
            yield _record(standard, group, entries)


def _record(standard: StandardDefinition, group: Group, entries: dict[Key, Entry]) -> Record:
    present = {(key.indicator, key.unit) for key in entries}
    measures = tuple((what, unit) for what in Indicator for unit in Unit if (what, unit) in present)
    by_place = {(key.period, key.indicator, key.unit): entry for key, entry in entries.items()}
    reviews = tuple(
        Review(period, tuple(by_place.get((period, *measure), ()) for measure in measures))
        for period in standard.reviews
    )
    known = tuple(review for review in reviews if any(review.entries))
    empty = tuple(review.period for review in reviews if not any(review.entries))
    return Record(standard.code, group, measures, known, empty)
