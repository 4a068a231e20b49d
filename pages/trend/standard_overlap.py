"""The year that two standards measured, in words, with both rates and never their difference."""

from collections.abc import Sequence
from typing import Any

from analysis.finding import Finding, FindingRule
from analysis.trend.standard_overlap import StandardOverlap
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent
from ui.components.origins import Origins


def build_overlap_section(found: Sequence[StandardOverlap], texts: Texts) -> dict[str, Any]:
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
    number = origins.describe_finding(
        Finding(side.value, FindingRule.AS_GIVEN, (side,)), format_percent(side.value, texts.language)
    )
    return {"label": texts(f"standard.{side.key.standard.value}"), "number": number}
