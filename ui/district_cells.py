"""Numbers of the district's page as its tables and lists take them."""

from collections.abc import Sequence
from typing import Any

from data.model import Figure, Unit
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.numbers import count, percent
from ui.origins import Origins


def entry_cell(entry: Sequence[Figure], origins: Origins, texts: Texts) -> dict[str, Any] | None:
    """Describe what is known of one thing: a number, or all that contradict each other; None for nothing."""
    if not entry:
        return None
    finding = Finding(entry[0].value, Rule.AS_GIVEN, tuple(entry))
    return origins.finding(finding, " / ".join(bare_text(figure, texts) for figure in entry))


def bare_text(figure: Figure, texts: Texts) -> str:
    """Write a value for a column or a line that names its unit."""
    write = percent if figure.key.unit is Unit.PERCENT else count
    return write(figure.value, texts.language)
