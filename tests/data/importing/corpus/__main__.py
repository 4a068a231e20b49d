# ruff: noqa: E501 (what one sheet says stands on one line)
"""Read at least 20,000 sheets on two cores and print what came of them; takes some minutes."""

import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from time import monotonic

from tests.data.importing.corpus.measuring import Measured, measure_contradictions, measure_honest

CORES, PIECE = 2, 250
HONEST, HELD_OUT, CONTRADICTED = 10_000, 2_000, 10_000
MOST_SECONDS = 3_000
SHOWN = 10

PARTS: dict[str, tuple[Callable[[range], Measured], int]] = {
    "unambiguous sheets": (measure_honest, HONEST),
    "in wordings kept apart": (partial(measure_honest, held_out=True), HELD_OUT),
    "contradictions": (measure_contradictions, CONTRADICTED),
}


def main() -> int:
    """Measure every part; return 1 where a wrong figure was taken in."""
    begun, wrong = monotonic(), 0
    with ProcessPoolExecutor(CORES) as pool:
        for name, (measure, count) in PARTS.items():
            found = Measured()
            pieces = [range(at, min(at + PIECE, count)) for at in range(0, count, PIECE)]
            for part in pool.map(measure, pieces, timeout=MOST_SECONDS):
                found.add(part)
            wrong += found.wrong
            print(  # noqa: T201
                f"{name}: {found.sheets} sheets, {found.wrong} with wrong figures taken in without a word, "
                f"{found.refused} refused, {found.asked} asked about ({found.not_read:.2f} % not read at once)"
            )
            for example in found.examples[: SHOWN if "-v" in sys.argv else 0]:
                print("  ", example)  # noqa: T201
    print(f"{monotonic() - begun:.0f} s")  # noqa: T201
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
