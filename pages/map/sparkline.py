"""The small chart of an area's rates over the reviews: one run a standard, in words as well."""

from collections.abc import Sequence
from typing import NotRequired, TypedDict

from analysis.display.figures import format_figure
from analysis.trend.standard_series import StandardSeries
from data.model.figures import Indicator
from language.catalogue import Texts


class SparklineRun(TypedDict):
    """The reviews of one standard, first to last, with the rates there are, in percent by year.

    `estimated` holds the years whose rate nobody published.
    """

    first: int
    last: int
    rates: dict[int, float]
    estimated: NotRequired[list[int]]


class Sparkline(TypedDict):
    """The chart as the browser draws it, and its words."""

    runs: list[SparklineRun]
    spoken: str


def build_sparkline(
    name: str, indicator: Indicator, runs: Sequence[StandardSeries], texts: Texts
) -> Sparkline:
    """Return an area's runs for the browser, and in words for who can't see the chart."""
    spoken = texts(
        "district.trend_alt",
        name=name,
        rate=texts(f"rate.{indicator.value}").lower(),
        runs="; ".join(_describe_run(run, texts) for run in runs),
    )
    return {"runs": [_build_run(run) for run in runs], "spoken": spoken}


def _build_run(run: StandardSeries) -> SparklineRun:
    known = [figure for figure in run.figures if figure]
    rates = {figure.key.period: figure.value for figure in known}
    built: SparklineRun = {"first": run.reviews[0], "last": run.reviews[-1], "rates": rates}
    if estimated := [figure.key.period for figure in known if not figure.published]:
        built["estimated"] = estimated
    return built


def _describe_run(run: StandardSeries, texts: Texts) -> str:
    standard = texts(f"standard.{run.standard.value}")
    known = [figure for figure in run.figures if figure]
    if not known:
        return texts("district.trend_run_none", standard=standard)
    first, last = known[0], known[-1]
    return texts(
        "district.trend_run",
        standard=standard,
        first=first.key.period,
        first_value=format_figure(first, texts),
        last=last.key.period,
        last_value=format_figure(last, texts),
    )
