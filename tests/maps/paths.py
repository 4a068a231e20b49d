"""Reads SVG paths of straight lines."""

import re


def points_of(path: str) -> list[tuple[float, float]]:
    """Give every point of a path."""
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]
