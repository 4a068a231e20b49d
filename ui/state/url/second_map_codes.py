"""The second map of a comparison, as four more codes in the URL."""

from collections.abc import Mapping

from data.model.standards import Standard, StandardDefinition
from ui.state.url.code_reader import CodeReader
from ui.state.view import GROUPS, INDICATORS, SecondMap, View

OTHER_STANDARD, OTHER_INDICATOR, OTHER_GROUP, OTHER_PERIOD = "tc2", "ct2", "dt2", "nam2"
SIDE_PARAMETERS = (OTHER_STANDARD, OTHER_INDICATOR, OTHER_GROUP, OTHER_PERIOD)


def encode_second_map(side: SecondMap | None) -> dict[str, str]:
    """Write the second map as URL parameters; none before a comparison was opened."""
    if side is None:
        return {}
    return {
        OTHER_STANDARD: side.standard.value,
        OTHER_INDICATOR: side.indicator.value,
        OTHER_GROUP: side.group.value,
        OTHER_PERIOD: str(side.period),
    }


def decode_second_map(
    reader: CodeReader, view: View, standards: Mapping[Standard, StandardDefinition]
) -> SecondMap | None:
    """Read the second map; what its codes leave out or get wrong is as on the first."""
    if not reader.has_any(SIDE_PARAMETERS):
        return None
    standard = reader.pick(OTHER_STANDARD, {item.value: item for item in standards}, view.standard)
    return SecondMap(
        standard=standard,
        indicator=reader.pick(OTHER_INDICATOR, {item.value: item for item in INDICATORS}, view.indicator),
        group=reader.pick(OTHER_GROUP, {item.value: item for item in GROUPS}, view.group),
        period=reader.period(OTHER_PERIOD, standards[standard], view.period),
    )
