"""Values for the years between and beyond those that have one."""

from collections.abc import Mapping

ValuesByYear = Mapping[int, float]
"""Values by year; never empty, and above zero where they are joined geometrically."""


def interpolate_linear(points: ValuesByYear, period: int) -> float:
    """Return a value on the straight line between the neighbouring years, held flat outside them."""
    before, after = _neighbours(points, period)
    if before == after:
        return points[before]
    share = (period - before) / (after - before)
    return points[before] + share * (points[after] - points[before])


def interpolate_geometric(points: ValuesByYear, period: int) -> float:
    """Return a value that changes by the same factor each year between neighbours, held flat outside them."""
    before, after = _neighbours(points, period)
    return points[before] * _yearly_factor(points, before, after) ** (period - before)


def project_geometric(points: ValuesByYear, period: int) -> float:
    """Like `geometric`, but outside the years it goes on at the factor of the nearest two."""
    years = sorted(points)
    if len(years) == 1 or years[0] <= period <= years[-1]:
        return interpolate_geometric(points, period)
    first, second = years[:2] if period < years[0] else years[-2:]
    return points[first] * _yearly_factor(points, first, second) ** (period - first)


def _yearly_factor(points: ValuesByYear, first: int, second: int) -> float:
    if first == second:
        return 1.0
    return float((points[second] / points[first]) ** (1 / (second - first)))


def _neighbours(points: ValuesByYear, period: int) -> tuple[int, int]:
    """Return the nearest years on both sides, or the end year twice."""
    inside = min(max(period, min(points)), max(points))
    before = max(year for year in points if year <= inside)
    after = min(year for year in points if year >= inside)
    return before, after
