"""The small chart of an area's rates over the reviews: one run a standard, told in words as well."""

from collections.abc import Sequence
from typing import Any

from analysis.trend.standard_series import StandardSeries
from data.model.figures import Indicator
from language.catalogue import Texts
from language.numbers import format_percent


def build_sparkline(
    name: str, indicator: Indicator, runs: Sequence[StandardSeries], texts: Texts
) -> dict[str, Any]:
    """Describe an area's runs as JSON for the browser, and in words for who can't see the chart."""
    spoken = texts(
        "district.trend_alt",
        name=name,
        rate=texts(f"rate.{indicator.value}").lower(),
        runs="; ".join(_spoken(run, texts) for run in runs),
    )
    return {"runs": [_run(run) for run in runs], "spoken": spoken}


def _run(run: StandardSeries) -> dict[str, Any]:
    """List a standard's points as year, value and whether anybody published it."""
    points = [[figure.key.period, figure.value, figure.published] for figure in run.figures if figure]
    return {"first": run.reviews[0], "last": run.reviews[-1], "points": points}


def _spoken(run: StandardSeries, texts: Texts) -> str:
    standard = texts(f"standard.{run.standard.value}")
    known = [figure for figure in run.figures if figure]
    if not known:
        return texts("district.trend_run_none", standard=standard)
    first, last = known[0], known[-1]
    return texts(
        "district.trend_run",
        standard=standard,
        first=first.key.period,
        first_value=format_percent(first.value, texts.language),
        last=last.key.period,
        last_value=format_percent(last.value, texts.language),
    )
