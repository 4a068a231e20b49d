"""What a file says beside what is known already: contradictions, jumps, a start that isn't the last end."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from data.errors import Fault
from data.figures import FigureSet
from data.importing.amounts import SLACK, places_of, written
from data.importing.found import Found
from data.model import Figure, Key, Status, Unit

LARGEST_JUMP = 5.0
"""Points of a rate since the last review that nobody need ask about."""

FEWEST_PLACES = 1
UNKNOWN = (Status.MISSING, Status.SUPPRESSED)


def contradictions(found: Iterable[Found], known: FigureSet) -> Iterator[Fault]:
    """Find figures that differ from published or imported ones about the same."""
    for item in found:
        for other in _known(known, item.figure.key):
            if not same(item.figure, other):
                yield _beside(item, other, "bằng số đã có", "Giữ cả hai số; kiểm tra xem số nào đúng.")


def broken_starts(starts: Iterable[Found], known: FigureSet) -> Iterator[Fault]:
    """Find starts of the year that differ from the end of the review before."""
    for item in starts:
        others = _known(known, item.figure.key)
        if others and not any(same(item.figure, other) for other in others):
            advice = "Đầu năm thường bằng cuối kỳ rà soát trước; kiểm tra lại hoặc ghi rõ lý do."
            yield _beside(item, others[0], "bằng số cuối kỳ trước", advice)


def jumps(found: Iterable[Found], known: FigureSet) -> Iterator[Fault]:
    """Find rates that moved far since the area's last known review by the same standard."""
    rates = [item for item in found if item.figure.key.unit is Unit.PERCENT]
    courses = _courses(known, rates)
    for item in rates:
        course, period = courses[_course(item.figure.key)], item.figure.key.period
        earlier = (figure for figure in course if figure.key.period < period)
        before = max(earlier, key=lambda figure: figure.key.period, default=None)
        if before is not None and abs(item.figure.value - before.value) > LARGEST_JUMP + SLACK:
            yield _beside(item, before, "chênh không quá 5 điểm so với kỳ trước", "Kiểm tra lại tỷ lệ này.")


def same(one: Figure, other: Figure) -> bool:
    """Whether two values are equal as far as the less exact of them tells."""
    if one.key.unit is not Unit.PERCENT:
        return one.value == other.value
    places = min(places_of(one.value), places_of(other.value))
    return abs(one.value - other.value) <= 0.5 * 10.0 ** -max(places, FEWEST_PLACES) + SLACK


def _known(known: FigureSet, key: Key) -> list[Figure]:
    return [figure for figure in known.candidates(key, published_only=True) if figure.status not in UNKNOWN]


def _course(key: Key) -> Key:
    """Give what the reviews of one measure in one area, by one standard, have in common."""
    return replace(key, period=0)


def _courses(known: FigureSet, rates: Iterable[Found]) -> Mapping[Key, list[Figure]]:
    """Give what is known and what the file says as courses through the reviews, the best of each review."""
    published = (figure for figure in known.all if figure.published)
    said = FigureSet.of((*published, *(item.figure for item in rates)))
    courses: defaultdict[Key, list[Figure]] = defaultdict(list)
    for figure in said.all:
        if figure.status not in UNKNOWN and said.primary(figure.key) is figure:
            courses[_course(figure.key)].append(figure)
    return courses


def _beside(item: Found, other: Figure, expected: str, advice: str) -> Fault:
    unit = item.figure.key.unit
    source = ", ".join(
        filter(None, (other.source.document_number, other.source.publisher, other.source.date))
    )
    stated = f"{written(other.value, unit)} của kỳ {other.key.period} ({source})"
    return item.spot.fault(
        f"{written(item.figure.value, unit)} ({item.name})", f"{expected}: {stated}", advice
    )
