"""Counts what the suite has looked at, over all processes that ran a part of it, and prints it at the end."""

from collections import Counter
from collections.abc import Callable

import pytest

from tests.attack.bringing import FIELDS, FORMATS
from tests.attack.looking import Count
from tests.attack.payloads import PAYLOADS

ANSWERS = "answers of "


@pytest.fixture
def count(record_property: Callable[[str, object], None], request: pytest.FixtureRequest) -> Count:
    """Take note of the answers that a test has looked at, under the name of its file."""

    def note(answers: int) -> None:
        record_property(f"{ANSWERS}{request.path.stem}", answers)

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many answers were looked at, by surface."""
    counts: Counter[str] = Counter()
    for report in terminalreporter.stats.get("passed", []):
        for name, value in report.user_properties:
            if name.startswith(ANSWERS):
                counts[name.removeprefix(ANSWERS)] += value
    if counts:
        terminalreporter.section("attack")
        for surface, answers in counts.items():
            terminalreporter.line(f"{surface.removeprefix('test_'):<24} {answers:>7,}")
        tried = f"{len(PAYLOADS)} payloads × {FIELDS} fields × {len(FORMATS)} formats of an import"
        terminalreporter.line(f"{tried}; {counts.total():,} answers looked at")
