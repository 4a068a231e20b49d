"""Turn estimates into figures, for every key that nobody has published."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from data.estimates.estimation import Estimates
from data.estimates.households import Households, count_households
from data.estimates.measures import MEASURES, EstimatedMeasure, Review, get_parts
from data.estimates.summary import Summary
from data.model.areas import PROVINCE
from data.model.auxiliary import AuxiliaryData
from data.model.figure_set import FigureSet
from data.model.figures import Estimate, Figure, Indicator, Key, Status, Unit
from data.model.sources import Source
from language.message import BilingualText, make_message, render_in_both

DECIMALS = 4


@dataclass(frozen=True, slots=True)
class _Context:
    """What every estimated figure is made from."""

    estimates: Estimates
    figures: FigureSet
    households: Households
    source: Source
    notes: Mapping[str, BilingualText]


def build_estimated_figures(
    estimates: Estimates, figures: FigureSet, auxiliary: AuxiliaryData, source: Source
) -> tuple[Figure, ...]:
    """Return an estimated percent and number of households for every key that has no published figure."""
    households = count_households(estimates.draws.reviews, figures, auxiliary.census)
    notes = {
        name: render_in_both(make_message(f"estimated_note.{name}"))
        for name in ("province", "district", "count")
    }
    context = _Context(estimates, figures, households, source, notes)
    made = (
        figure
        for key, summary in estimates.summaries.items()
        for figure in _make_both_units(context, key, summary)
    )
    return tuple(made)


def _make_both_units(context: _Context, key: Key, summary: Summary) -> Iterator[Figure]:
    if context.figures.primary(key) is None:
        yield _make_percent(context, key, summary)
    count = replace(key, unit=Unit.HOUSEHOLDS)
    if context.figures.primary(count) is None:
        yield _make_count(context, count, summary, _read_draws(context, key))


def _make_percent(context: _Context, key: Key, summary: Summary) -> Figure:
    estimate = Estimate(
        lower=round(summary.lower, DECIMALS),
        upper=round(summary.upper, DECIMALS),
        rests_on=_find_grounds(context, key),
        draws=_read_draws(context, key).tobytes(),
        first_rank=summary.first_rank,
        last_rank=summary.last_rank,
        exceedance=summary.exceedance,
    )
    note = context.notes["province" if key.area_code == PROVINCE else "district"]
    return _make_figure(context, key, round(summary.value, DECIMALS), estimate, note)


def _make_count(context: _Context, key: Key, summary: Summary, draws: NDArray[np.float32]) -> Figure:
    """Make a number of households; the published rate or the estimated one times the area's households."""
    published = context.figures.primary(replace(key, unit=Unit.PERCENT))
    factor = context.households.count(key.area_code, key.period, key.group) / 100
    value = summary.value if published is None else published.value
    estimate = Estimate(
        lower=float(round(summary.lower * factor)),
        upper=float(round(summary.upper * factor)),
        rests_on=_find_grounds(context, replace(key, unit=Unit.PERCENT)),
        draws=(draws * np.float32(factor)).astype(np.float32).tobytes(),
    )
    return _make_figure(context, key, float(round(value * factor)), estimate, context.notes["count"])


def _make_figure(
    context: _Context, key: Key, value: float, estimate: Estimate, note: BilingualText
) -> Figure:
    return Figure(
        key=key,
        as_of=str(key.period),
        value=value,
        status=Status.ESTIMATED,
        source=context.source,
        note_vi=note.vietnamese,
        note_en=note.english,
        estimate=estimate,
    )


def _read_draws(context: _Context, key: Key) -> NDArray[np.float32]:
    drawn = context.estimates.draws.find(key)
    if drawn is None:
        raise KeyError(key)
    return drawn.astype(np.float32)


def _find_grounds(context: _Context, key: Key) -> tuple[Figure, ...]:
    """Return the published figures that an estimate rests on most; a sum's are those of its parts."""
    keys = [ground for part in _list_parts(key) for ground in context.estimates.influences.get(part, ())]
    found = (context.figures.primary(ground, published_only=True) for ground in dict.fromkeys(keys))
    return tuple(figure for figure in found if figure is not None)[:3]


def _list_parts(key: Key) -> Sequence[Key]:
    if key.indicator is not Indicator.POOR_OR_NEAR_POOR:
        return (key,)
    measures = [MEASURES[part] for part in get_parts(EstimatedMeasure(key.indicator, key.group))]
    return [Review(key.standard, key.period).key(key.area_code, measure) for measure in measures]
