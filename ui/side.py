"""The second map of a comparison, as four more codes in the URL."""

from collections.abc import Mapping

from data.model import Standard, StandardDefinition
from ui.codes import CodeReader
from ui.view import GROUPS, INDICATORS, Side, View

OTHER_STANDARD, OTHER_INDICATOR, OTHER_GROUP, OTHER_PERIOD = "tc2", "ct2", "dt2", "nam2"
SIDE_PARAMETERS = (OTHER_STANDARD, OTHER_INDICATOR, OTHER_GROUP, OTHER_PERIOD)


def side_address(side: Side | None) -> dict[str, str]:
    """Write the second map as URL parameters; none before a comparison was opened."""
    if side is None:
        return {}
    return {
        OTHER_STANDARD: side.standard.value,
        OTHER_INDICATOR: side.indicator.value,
        OTHER_GROUP: side.group.value,
        OTHER_PERIOD: str(side.period),
    }


def read_side(
    reader: CodeReader, view: View, standards: Mapping[Standard, StandardDefinition]
) -> Side | None:
    """Read the second map; what its codes leave out or get wrong is as on the first."""
    if not reader.has_any(SIDE_PARAMETERS):
        return None
    standard = reader.pick(OTHER_STANDARD, {item.value: item for item in standards}, view.standard)
    return Side(
        standard=standard,
        indicator=reader.pick(OTHER_INDICATOR, {item.value: item for item in INDICATORS}, view.indicator),
        group=reader.pick(OTHER_GROUP, {item.value: item for item in GROUPS}, view.group),
        period=reader.period(OTHER_PERIOD, standards[standard], view.period),
    )
