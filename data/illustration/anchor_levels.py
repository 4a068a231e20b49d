"""Draws a district's level toward what is published of it in neighbouring years of the same standard."""

import math
from collections.abc import Mapping

from data.illustration.generator_inputs import DistrictRates
from data.illustration.grid import GridCell
from data.illustration.levels import DistrictLevels

FADING_YEARS = 4.0
"""Years over which the pull of a published figure falls to a third (1/e)."""

LEAST_LEVEL = 0.005
"""A published zero has no logarithm; it pulls like this."""


def align_levels_with_published(
    levels: DistrictLevels, pins: DistrictRates, paths: Mapping[GridCell, float]
) -> DistrictLevels:
    """Levels by cell and district, each moved toward the published ones of near years."""
    return {
        cell: _align_cell(cell, districts, _siblings(cell, pins), paths) for cell, districts in levels.items()
    }


def _siblings(cell: GridCell, pins: DistrictRates) -> DistrictRates:
    """Return the pins of the same standard and measure: nothing else says anything of this cell."""
    return {
        pinned: rates
        for pinned, rates in pins.items()
        if rates and pinned.standard is cell.standard and pinned.measure == cell.measure
    }


def _align_cell(
    cell: GridCell, districts: Mapping[str, float], siblings: DistrictRates, paths: Mapping[GridCell, float]
) -> dict[str, float]:
    return {
        code: _align_level(level, _pulls(cell, code, siblings, paths)) for code, level in districts.items()
    }


def _align_level(level: float, pulls: list[tuple[float, float]]) -> float:
    if not pulls:
        return level
    total = sum(pull for pull, _ in pulls)
    strongest = max(pull for pull, _ in pulls)
    published = sum(pull * logarithm for pull, logarithm in pulls) / total
    return math.exp((1 - strongest) * math.log(level) + strongest * published)


def _pulls(
    cell: GridCell, code: str, siblings: DistrictRates, paths: Mapping[GridCell, float]
) -> list[tuple[float, float]]:
    """Each published level of the district as a strength, 0 to 1, and a logarithm."""
    return [
        (
            math.exp(-abs(pinned.period - cell.period) / FADING_YEARS),
            math.log(max(rates[code] / paths[pinned], LEAST_LEVEL)),
        )
        for pinned, rates in siblings.items()
        if code in rates
    ]
