"""What the charts of two measures say in words."""

from collections.abc import Callable, Sequence

from charts.measure_words import amount, measure_name
from data.model import Figure, Status
from insight.measure import Measure
from insight.pairs import Pair, Review
from language.catalogue import Texts


def pair_alt(found: Sequence[Pair], review: Review, measures: tuple[Measure, Measure], texts: Texts) -> str:
    """Tell the finding: how many districts are known, and who is highest and lowest in each measure."""
    across, upward = measures
    return texts(
        "explore.pair_alt",
        standard=texts(f"standard.{review.standard.value}"),
        period=review.period,
        known=sum(pair.status is not Status.MISSING for pair in found),
        total=len(found),
        across=_range(found, across, _across, texts),
        upward=_range(found, upward, _upward, texts),
        illustrative=_illustrative(found, texts),
    )


def _across(pair: Pair) -> Figure | None:
    return pair.across


def _upward(pair: Pair) -> Figure | None:
    return pair.upward


def _range(
    found: Sequence[Pair], measure: Measure, side: Callable[[Pair], Figure | None], texts: Texts
) -> str:
    known = [(pair.area.name_vi, figure) for pair in found if (figure := side(pair))]
    name = measure_name(measure, texts)
    if not known:
        return texts("explore.range_none", measure=name)
    ordered = sorted(known, key=lambda named: named[1].value)
    lowest, highest = ((place, amount(figure, texts)) for place, figure in (ordered[0], ordered[-1]))
    return texts("explore.range", measure=name, highest=" ".join(highest), lowest=" ".join(lowest))


def _illustrative(found: Sequence[Pair], texts: Texts) -> str:
    count = sum(pair.status is Status.ILLUSTRATIVE for pair in found)
    return texts("explore.pair_illustrative", count=count) if count else ""


def pair_hover(pair: Pair, texts: Texts) -> str:
    """Name a district, its figures and their status; `<br>` between them."""
    figures = [figure for figure in (pair.across, pair.upward) if figure]
    lines = [f"{amount(figure, texts)} ({texts(f'status.{figure.status.value}')})" for figure in figures]
    return "<br>".join([f"<b>{pair.area.name_vi}</b>", *lines])
