"""The year that two standards measured, in words, with both rates and never their difference."""

from collections.abc import Sequence
from typing import Any

from data.model import Figure
from insight.bridge import Bridge
from insight.finding import Finding, Rule
from language.catalogue import Texts
from language.numbers import percent
from ui.origins import Origins


def bridge_part(found: Sequence[Bridge], texts: Texts) -> dict[str, Any]:
    """Describe the part as JSON; without such a year it says so."""
    origins = Origins(texts)
    if not found:
        return {
            "title": texts("trend.bridge_none_title"),
            "paragraphs": [texts("trend.bridge_none")],
            "tables": origins.tables(),
        }
    sides = [side for bridge in found for side in (bridge.older, bridge.newer)]
    facts = [_fact(side, origins, texts) for side in sides]
    return {
        "title": texts("trend.bridge_title", period=found[0].period),
        "paragraphs": [texts("trend.bridge_text")],
        "facts": facts,
        "tables": origins.tables(),
    }


def _fact(side: Figure, origins: Origins, texts: Texts) -> dict[str, Any]:
    number = origins.finding(Finding(side.value, Rule.AS_GIVEN, (side,)), percent(side.value, texts.language))
    return {"label": texts(f"standard.{side.key.standard.value}"), "number": number}
