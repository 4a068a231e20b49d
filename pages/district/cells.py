"""Numbers of the district's page as its tables and lists take them."""

from collections.abc import Sequence
from typing import Any

from analysis.finding import Finding, FindingRule
from data.model.figures import Figure, Unit
from language.catalogue import Texts
from language.numbers import format_count, format_percent
from ui.components.origins import Origins


def build_district_cell(entry: Sequence[Figure], origins: Origins, texts: Texts) -> dict[str, Any] | None:
    """Describe what is known of one thing: a number, or all that contradict each other; None for nothing."""
    if not entry:
        return None
    finding = Finding(entry[0].value, FindingRule.AS_GIVEN, tuple(entry))
    return origins.describe_finding(
        finding, " / ".join(format_value_without_unit(figure, texts) for figure in entry)
    )


def format_value_without_unit(figure: Figure, texts: Texts) -> str:
    """Write a value for a column or a line that names its unit."""
    write = format_percent if figure.key.unit is Unit.PERCENT else format_count
    return write(figure.value, texts.language)
