"""Lay out an axis of rates from nought, with round ticks."""

from math import ceil, floor, log10

from charts.drawn.parts import ChartAxis, ChartTick
from language.catalogue import Texts
from language.numbers import PERCENT, format_number

MOST_STEPS = 6
ROUND = (1, 2, 5, 10)


def build_value_axis(most: float, texts: Texts) -> ChartAxis:
    """Return an axis from 0 to `most` percent, whose labels have as many decimals as their ticks need."""
    step = compute_step(most, MOST_STEPS)
    decimals = count_step_decimals(step)
    ticks = [
        _make_tick(round(step * place, decimals), decimals, texts) for place in range(floor(most / step) + 1)
    ]
    return {"least": 0.0, "most": most, "ticks": ticks}


def compute_step(most: float, most_steps: int) -> float:
    """Return the round distance of ticks that leaves so few steps up to `most`, which is above 0."""
    rough = most / most_steps
    power = 10.0 ** floor(log10(rough))
    return power * next(factor for factor in ROUND if factor >= rough / power or ceil(factor) == ROUND[-1])


def count_step_decimals(step: float) -> int:
    """Return the decimals that labels of ticks need."""
    return max(0, -floor(log10(step)))


def _make_tick(value: float, decimals: int, texts: Texts) -> ChartTick:
    return {"at": value, "text": format_number(value, texts.language, decimals) + PERCENT[texts.language]}
