"""Define the grid that illustrative figures fill: standard, review, indicator and group."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.model.figures import Group, Indicator, Key, Unit
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class GridMeasure:
    """What is counted, and among whom."""

    indicator: Indicator
    group: Group


POOR = GridMeasure(Indicator.POOR, Group.ALL)
NEAR_POOR = GridMeasure(Indicator.NEAR_POOR, Group.ALL)
POOR_MINORITY = GridMeasure(Indicator.POOR, Group.ETHNIC_MINORITY)
NEAR_POOR_MINORITY = GridMeasure(Indicator.NEAR_POOR, Group.ETHNIC_MINORITY)
POOR_KHMER = GridMeasure(Indicator.POOR, Group.KHMER)

MEASURES = (POOR, NEAR_POOR, POOR_MINORITY, NEAR_POOR_MINORITY)
"""What the generator makes, whole groups first: a minority's count is held below the whole's."""

GROUPS = (Group.ALL, Group.ETHNIC_MINORITY)
UNITS = (Unit.PERCENT, Unit.HOUSEHOLDS)


@dataclass(frozen=True, slots=True)
class GridCell:
    """One measure at one review: a map's worth of figures."""

    standard: Standard
    period: int
    measure: GridMeasure

    def key(self, area_code: str, unit: Unit) -> Key:
        """Return the key of an area's figure in this cell."""
        measure = self.measure
        return Key(area_code, self.period, self.standard, measure.indicator, measure.group, unit)

    def of(self, measure: GridMeasure) -> "GridCell":
        """Return the same review, another measure."""
        return GridCell(self.standard, self.period, measure)


def list_grid_cells(standards: Iterable[StandardDefinition]) -> tuple[GridCell, ...]:
    """Return every cell of the grid, review by review in the standards' order."""
    return tuple(
        GridCell(standard.code, period, measure)
        for standard in standards
        for period in standard.reviews
        for measure in MEASURES
    )
