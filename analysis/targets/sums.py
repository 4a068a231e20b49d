"""Add the poor households of several districts, with an interval where any is estimated."""

from collections.abc import Sequence

import numpy as np

from analysis.finding import Finding, FindingRule, Interval, compute_interval, read_draws
from data.model.figures import Figure


def sum_poor(figures: Sequence[Figure]) -> Finding:
    """Return the sum of counts, an estimate's by its mean; districts move together in the model's draws."""
    draws = np.sum(np.broadcast_arrays(*(read_draws(figure) for figure in figures)), axis=0)
    return Finding(float(draws.mean()), FindingRule.SUM, tuple(figures), compute_interval(figures, draws))


def scale_finding(finding: Finding, factor: float) -> Finding:
    """Return a finding in another unit, its interval too."""
    ends = finding.interval
    interval = Interval(ends.lower * factor, ends.upper * factor) if ends else None
    return Finding(finding.value * factor, finding.rule, finding.parts, interval)
