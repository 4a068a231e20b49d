"""The year that two standards measured, in words, with both rates and never their difference."""

from collections.abc import Sequence

from analysis.display.figures import describe_figure
from analysis.trend.standard_overlap import StandardOverlap
from data.model.figures import Figure
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section


def build_overlap_section(found: Sequence[StandardOverlap], texts: Texts) -> Section:
    """Return the part in words; without such a year it says so."""
    if not found:
        return build_section(texts("trend.bridge_none_title"), [texts("trend.bridge_none")])
    origins = Origins(texts)
    sides = [side for bridge in found for side in (bridge.older, bridge.newer)]
    title = texts("trend.bridge_title", period=found[0].period)
    facts = [_build_fact(side, origins, texts) for side in sides]
    return build_section(title, [texts("trend.bridge_text")], facts, origins)


def _build_fact(side: Figure, origins: Origins, texts: Texts) -> SectionFact:
    label = texts(f"standard.{side.key.standard.value}")
    return {"label": label, "number": origins.describe(describe_figure(side, texts))}
