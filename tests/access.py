"""What the tests of access have looked at, told at the end of a run."""

from collections import Counter
from collections.abc import Callable, Iterable

import pytest

LOOKED_AT = "access: "
"""Begins the name of a count, which are added up."""

LOWEST = "lowest "
"""Begins, after that, the name of a ratio, of which the lowest is told."""

Property = tuple[str, object]
Record = Callable[[str, object], None]


def told(properties: Iterable[Property]) -> dict[str, float]:
    """Add the counts up and take the lowest of the ratios, by name."""
    counts: Counter[str] = Counter()
    lowest: dict[str, float] = {}
    for name, value in properties:
        what = name.removeprefix(LOOKED_AT)
        if what == name or not isinstance(value, int | float):
            continue
        if what.startswith(LOWEST):
            lowest[what] = min(value, lowest.get(what, value))
        else:
            counts[what] += int(value)
    return {**counts, **lowest}


def tell(reporter: pytest.TerminalReporter) -> None:
    """Print it, where anything was looked at."""
    reports = [report for group in reporter.stats.values() for report in group]
    # A test's last report carries all that it noted.
    last = [report for report in reports if getattr(report, "when", "") == "teardown"]
    properties = [item for report in last for item in report.user_properties]
    if lines := told(properties):
        reporter.section("access")
        for what, value in lines.items():
            reporter.line(
                f"{what:<60} {value:>8,.2f}" if what.startswith(LOWEST) else f"{what:<60} {value:>8,}"
            )
