"""Build the province's rate in every review of a standard: published or interpolated.

The rate of the poor runs geometrically through the published years and on at the factor of the nearest two.
Every other measure follows a guide: its ratio to the guide runs geometrically between the years in which it
is published and is constant outside them. A measure that a standard never published borrows a ratio published
under the same standard, from the table below. No figure of one standard ever enters another's series.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from data.illustration.grid import (
    NEAR_POOR,
    NEAR_POOR_MINORITY,
    POOR,
    POOR_KHMER,
    POOR_MINORITY,
    GridCell,
    GridMeasure,
)
from data.illustration.interpolation import ValuesByYear, interpolate_geometric, project_geometric
from data.illustration.population import MissingGeneratorInputError
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.model.standards import StandardDefinition
from language.message import BilingualText, make_message

COUNTRY = "VN"

RatesByYear = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class RateRatio:
    """A ratio of two rates that were published for one area in the same review."""

    area_code: str
    above: GridMeasure
    below: GridMeasure


GUIDES = {NEAR_POOR: POOR, POOR_MINORITY: POOR, NEAR_POOR_MINORITY: NEAR_POOR}
"""Which measure each measure follows, in the order they are worked out."""

BORROWED: Mapping[GridMeasure, tuple[RateRatio, ...]] = {
    # The province's minority households are nearer to its whole than the country is.
    NEAR_POOR: (RateRatio(PROVINCE, NEAR_POOR_MINORITY, POOR_MINORITY), RateRatio(COUNTRY, NEAR_POOR, POOR)),
    POOR_MINORITY: (RateRatio(PROVINCE, POOR_KHMER, POOR),),
    # Where nothing tells of near-poor minorities they are taken to be as far above the whole as the poor.
    NEAR_POOR_MINORITY: (RateRatio(PROVINCE, POOR_MINORITY, POOR), RateRatio(PROVINCE, POOR_KHMER, POOR)),
}
"""Ratios that stand in for an unpublished measure, best first."""


def compute_province_series(figures: FigureSet, standard: StandardDefinition) -> Mapping[GridCell, float]:
    """Return the province's percent in every cell of a standard, rounded to 2 decimals.

    Raises MissingBasisError where the standard has no published rate of the poor, or no ratio to borrow.
    """
    paths: dict[GridMeasure, RatesByYear] = {POOR: _compute_poor_series(figures, standard)}
    for measure, guide in GUIDES.items():
        paths[measure] = _compute_following_series(figures, standard, measure, paths[guide])
    return {
        GridCell(standard.code, period, measure): round(rate, 2)
        for measure, path in paths.items()
        for period, rate in path.items()
    }


def _compute_poor_series(figures: FigureSet, standard: StandardDefinition) -> RatesByYear:
    points = _published(figures, standard, PROVINCE, POOR)
    if not points:
        raise MissingGeneratorInputError(
            make_message(
                "illustration_fault.no_rate", standard=BilingualText(standard.name_vi, standard.name_en)
            )
        )
    return {period: project_geometric(points, period) for period in standard.reviews}


def _compute_following_series(
    figures: FigureSet, standard: StandardDefinition, measure: GridMeasure, guide: RatesByYear
) -> RatesByYear:
    own = _published(figures, standard, PROVINCE, measure)
    ratios = {period: rate / guide[period] for period, rate in own.items()}
    ratios = ratios or _borrow_ratios(figures, standard, measure)
    return {period: rate * interpolate_geometric(ratios, period) for period, rate in guide.items()}


def _borrow_ratios(
    figures: FigureSet, standard: StandardDefinition, measure: GridMeasure
) -> dict[int, float]:
    for ratio in BORROWED[measure]:
        points = _ratio_points(figures, standard, ratio)
        if points:
            return points
    raise MissingGeneratorInputError(
        make_message(
            "illustration_fault.no_ratio",
            indicator=measure.indicator,
            standard=BilingualText(standard.name_vi, standard.name_en),
        )
    )


def _ratio_points(figures: FigureSet, standard: StandardDefinition, ratio: RateRatio) -> dict[int, float]:
    above = _published(figures, standard, ratio.area_code, ratio.above)
    below = _published(figures, standard, ratio.area_code, ratio.below)
    return {period: above[period] / below[period] for period in above if period in below}


def _published(
    figures: FigureSet, standard: StandardDefinition, area_code: str, measure: GridMeasure
) -> ValuesByYear:
    keys = {
        period: GridCell(standard.code, period, measure).key(area_code, Unit.PERCENT)
        for period in standard.reviews
    }
    found = {period: figures.primary(key) for period, key in keys.items()}
    # Geometric paths can't pass through zero.
    return {
        period: figure.value for period, figure in found.items() if figure is not None and figure.value > 0
    }
