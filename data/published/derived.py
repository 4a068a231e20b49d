"""Add two published figures: households poor or near-poor."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from data.model.figures import Figure, Indicator, Key, Status, Unit
from data.model.sources import Source
from language.message import BilingualText, make_message, render_in_both

SUMMED_UNITS = (Unit.PERCENT, Unit.HOUSEHOLDS)
FIRM_STATUSES = (Status.OFFICIAL, Status.REPORTED, Status.IMPORTED)
"""A sum is no firmer than its parts, so approximate and conflicting figures are never summed."""

_SWAPPED_MARKS = str.maketrans(",.", ".,")


@dataclass(frozen=True, slots=True)
class _Publication:
    """The publication of one value: its key, its source, its date."""

    key: Key
    source: Source
    as_of: str


def compute_derived_figures(figures: Iterable[Figure]) -> tuple[Figure, ...]:
    """Add poor and near-poor, in percent or households, where one source gives both for the same date.

    Nothing is derived if the source gives the sum itself. Sums are rounded to 2 decimals.
    """
    published = {_publication(figure): figure for figure in figures}
    sums = (_sum(place, poor, published) for place, poor in published.items() if _summable(poor))
    return tuple(figure for figure in sums if figure is not None)


def _summable(figure: Figure) -> bool:
    return (
        figure.key.indicator is Indicator.POOR
        and figure.key.unit in SUMMED_UNITS
        and figure.status in FIRM_STATUSES
    )


def _sum(place: _Publication, poor: Figure, published: Mapping[_Publication, Figure]) -> Figure | None:
    near_poor = published.get(_with_indicator(place, Indicator.NEAR_POOR))
    total = _with_indicator(place, Indicator.POOR_OR_NEAR_POOR)
    if near_poor is None or near_poor.status not in FIRM_STATUSES or total in published:
        return None
    note = render_in_both(
        make_message("derived_note.sum", poor=_format_value(poor), near_poor=_format_value(near_poor))
    )
    return Figure(
        key=total.key,
        as_of=poor.as_of,
        value=round(poor.value + near_poor.value, 2),
        status=Status.DERIVED,
        source=poor.source,
        note_vi=note.vietnamese,
        note_en=note.english,
    )


def _publication(figure: Figure) -> _Publication:
    return _Publication(figure.key, figure.source, figure.as_of)


def _with_indicator(place: _Publication, indicator: Indicator) -> _Publication:
    return replace(place, key=replace(place.key, indicator=indicator))


def _format_value(figure: Figure) -> BilingualText:
    """Return a value as each language writes it: with points between thousands, or with commas."""
    english = f"{figure.value:,.10g}"
    return BilingualText(english.translate(_SWAPPED_MARKS), english)
