"""The province's rate in every review of a standard: published where it is, worked out elsewhere.

The rate of the poor runs geometrically through the published years and on at the factor of the nearest two.
Every other measure follows a guide: its ratio to the guide runs geometrically between the years in which it
is published and is held outside them. A measure that a standard never published borrows a ratio published
under the same standard, from the table below. No figure of one standard ever enters another's path.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from data.figures import FigureSet
from data.measures import NEAR_POOR, NEAR_POOR_MINORITY, POOR, POOR_KHMER, POOR_MINORITY, Cell, Measure
from data.model import PROVINCE, StandardDefinition, Unit
from data.population import MissingBasisError
from data.series import Points, continued, geometric

COUNTRY = "VN"

Path = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of two rates that were published for one area in the same review."""

    area_code: str
    above: Measure
    below: Measure


GUIDES = {NEAR_POOR: POOR, POOR_MINORITY: POOR, NEAR_POOR_MINORITY: NEAR_POOR}
"""Which measure each measure follows, in the order they are worked out."""

BORROWED: Mapping[Measure, tuple[Ratio, ...]] = {
    # The province's minority households are nearer to its whole than the country is.
    NEAR_POOR: (Ratio(PROVINCE, NEAR_POOR_MINORITY, POOR_MINORITY), Ratio(COUNTRY, NEAR_POOR, POOR)),
    POOR_MINORITY: (Ratio(PROVINCE, POOR_KHMER, POOR),),
    # Where nothing tells of near-poor minorities they are taken to be as far above the whole as the poor.
    NEAR_POOR_MINORITY: (Ratio(PROVINCE, POOR_MINORITY, POOR), Ratio(PROVINCE, POOR_KHMER, POOR)),
}
"""Ratios that stand in for an unpublished measure, best first."""


def province_paths(figures: FigureSet, standard: StandardDefinition) -> Mapping[Cell, float]:
    """Return the province's percent in every cell of a standard, rounded to 2 decimals.

    Raises MissingBasisError where the standard has no published rate of the poor, or no ratio to borrow.
    """
    paths: dict[Measure, Path] = {POOR: _leading_path(figures, standard)}
    for measure, guide in GUIDES.items():
        paths[measure] = _following_path(figures, standard, measure, paths[guide])
    return {
        Cell(standard.code, period, measure): round(rate, 2)
        for measure, path in paths.items()
        for period, rate in path.items()
    }


def _leading_path(figures: FigureSet, standard: StandardDefinition) -> Path:
    points = _published(figures, standard, PROVINCE, POOR)
    if not points:
        raise MissingBasisError(f"Tỉnh chưa công bố tỷ lệ hộ nghèo nào theo {standard.name_vi}.")
    return {period: continued(points, period) for period in standard.reviews}


def _following_path(figures: FigureSet, standard: StandardDefinition, measure: Measure, guide: Path) -> Path:
    own = _published(figures, standard, PROVINCE, measure)
    ratios = {period: rate / guide[period] for period, rate in own.items()}
    ratios = ratios or _borrowed(figures, standard, measure)
    return {period: rate * geometric(ratios, period) for period, rate in guide.items()}


def _borrowed(figures: FigureSet, standard: StandardDefinition, measure: Measure) -> dict[int, float]:
    for ratio in BORROWED[measure]:
        points = _ratio_points(figures, standard, ratio)
        if points:
            return points
    raise MissingBasisError(f"Không có tỷ số nào để ước tính {measure.indicator} theo {standard.name_vi}.")


def _ratio_points(figures: FigureSet, standard: StandardDefinition, ratio: Ratio) -> dict[int, float]:
    above = _published(figures, standard, ratio.area_code, ratio.above)
    below = _published(figures, standard, ratio.area_code, ratio.below)
    return {period: above[period] / below[period] for period in above if period in below}


def _published(figures: FigureSet, standard: StandardDefinition, area_code: str, measure: Measure) -> Points:
    keys = {
        period: Cell(standard.code, period, measure).key(area_code, Unit.PERCENT)
        for period in standard.reviews
    }
    found = {period: figures.primary(key) for period, key in keys.items()}
    # Geometric paths can't pass through zero.
    return {
        period: figure.value for period, figure in found.items() if figure is not None and figure.value > 0
    }
