"""Describe the charts of two measures in words."""

from collections.abc import Callable, Sequence

from analysis.measure import Measure
from analysis.measure_pairs import MeasurePair, PairedReview
from charts.measure_pairs.measure_labels import format_amount, format_measure_name
from data.model.figures import Figure, Status
from language.catalogue import Texts


def describe_measure_pairs(
    found: Sequence[MeasurePair], review: PairedReview, measures: tuple[Measure, Measure], texts: Texts
) -> str:
    """Describe how many districts are known, and which is highest and lowest in each measure."""
    across, upward = measures
    return texts(
        "explore.pair_alt",
        standard=texts(f"standard.{review.standard.value}"),
        period=review.period,
        known=sum(pair.status is not Status.MISSING for pair in found),
        total=len(found),
        across=_range(found, across, _across, texts),
        upward=_range(found, upward, _upward, texts),
        estimated=_estimated(found, texts),
    )


def _across(pair: MeasurePair) -> Figure | None:
    return pair.across


def _upward(pair: MeasurePair) -> Figure | None:
    return pair.upward


def _range(
    found: Sequence[MeasurePair], measure: Measure, side: Callable[[MeasurePair], Figure | None], texts: Texts
) -> str:
    known = [(pair.area.name_vi, figure) for pair in found if (figure := side(pair))]
    name = format_measure_name(measure, texts)
    if not known:
        return texts("explore.range_none", measure=name)
    ordered = sorted(known, key=lambda named: named[1].value)
    lowest, highest = ((place, format_amount(figure, texts)) for place, figure in (ordered[0], ordered[-1]))
    return texts("explore.range", measure=name, highest=" ".join(highest), lowest=" ".join(lowest))


def _estimated(found: Sequence[MeasurePair], texts: Texts) -> str:
    count = sum(pair.status is Status.ESTIMATED for pair in found)
    return texts("explore.pair_estimated", count=count) if count else ""


def format_pair_hover(pair: MeasurePair, texts: Texts) -> str:
    """Return a district's name, figures and their status, with `<br>` between them."""
    figures = [figure for figure in (pair.across, pair.upward) if figure]
    lines = [
        f"{format_amount(figure, texts)} ({texts(f'status.{figure.status.value}')})" for figure in figures
    ]
    return "<br>".join([f"<b>{pair.area.name_vi}</b>", *lines])
