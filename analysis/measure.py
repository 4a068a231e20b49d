"""Define a measure: what is counted, in which group, and in which unit."""

from dataclasses import dataclass

from data.model.figures import GROUPS, INDICATORS, Group, Indicator, Key, Unit
from data.model.standards import Standard


@dataclass(frozen=True, slots=True)
class Measure:
    """An indicator of a group in a unit, of any area in any review."""

    indicator: Indicator
    group: Group
    unit: Unit

    @property
    def code(self) -> str:
        """Return the measure as one short word, such as `poor.all.percent`."""
        return f"{self.indicator.value}.{self.group.value}.{self.unit.value}"

    def key(self, area_code: str, standard: Standard, period: int) -> Key:
        """Return the key of the measure's figure for an area in one review."""
        return Key(area_code, period, standard, self.indicator, self.group, self.unit)


def list_measures(
    indicators: tuple[Indicator, ...], groups: tuple[Group, ...], units: tuple[Unit, ...]
) -> tuple[Measure, ...]:
    """Return all measures of some indicators, groups and units."""
    return tuple(
        Measure(indicator, group, unit) for indicator in indicators for group in groups for unit in units
    )


MEASURES = list_measures(INDICATORS, GROUPS, (Unit.PERCENT, Unit.HOUSEHOLDS))
"""The measures that a reader may set against each other."""
