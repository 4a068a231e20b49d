"""No regular expression of the product takes time that grows with the square of a text."""

from time import process_time

import pytest

from tests.attack.patterns import UsedPattern, collect_patterns, make_hostile_texts

PATTERNS, MADE_BY_CALLS = collect_patterns()
FEWEST = 55
SHORT, LONG = 4_000, 100_000
SECONDS_PER_SIGN = 1e-5
"""A linear pattern takes some tens of nanoseconds, one of hundreds of syllables some thousands."""

LEAST_SECONDS = 0.1
"""What a short text may take: a quadratic pattern takes half as much again and more."""

SLOWEST, TRIES = 6, 4


def test_every_pattern_is_looked_at() -> None:
    assert len(PATTERNS) >= FEWEST
    assert sorted(MADE_BY_CALLS) == [
        "data/commands/argument_parser.fullmatch",  # the patterns of option_values, each looked at there
        "data/model/area_names.compile",  # names side by side, each as it is written
        "language/legacy_fonts.compile",  # letters side by side
    ]


@pytest.mark.parametrize("used", PATTERNS, ids=lambda used: used.place)
def test_a_pattern_takes_linear_time_on_hostile_text(used: UsedPattern) -> None:
    texts = make_hostile_texts(used.pattern)
    seconds = [measure(used, text.repeated(SHORT), LEAST_SECONDS) for text in texts]
    assert max(seconds) < LEAST_SECONDS, (used.place, texts[seconds.index(max(seconds))])
    by_seconds = sorted(zip(seconds, texts, strict=True), key=lambda pair: pair[0])
    for _, text in by_seconds[-SLOWEST:]:
        bound = SECONDS_PER_SIGN * LONG
        assert measure(used, text.repeated(LONG), bound) < bound, (used.place, text)


def measure(used: UsedPattern, text: str, bound: float) -> float:
    """Return the least seconds of a few tries: a busy machine is no fault of a pattern."""
    least = float("inf")
    for _ in range(TRIES):
        start = process_time()
        used.run(text)
        least = min(least, process_time() - start)
        if least < bound:
            break
    return least
