"""What changed, in a few numbers: the province, and the districts that moved most and least."""

from typing import Any

from analysis.comparison import AreaComparison, Comparison
from analysis.finding import Finding
from language.catalogue import Texts
from language.numbers import format_signed_number
from ui.components.origins import Origins


def build_change_summary(comparison: Comparison, texts: Texts) -> dict[str, Any]:
    """Describe the heading of a comparison as JSON, with its findings."""
    origins = Origins(texts)
    changed = [(row, row.change) for row in comparison.districts if row.change]
    facts = [_fact(texts("ranking.province"), comparison.province.change, origins, texts)]
    if changed:
        least, most = min(changed, key=_points), max(changed, key=_points)
        low = "compare.fell_most" if least[1].value < 0 else "compare.rose_least"
        high = "compare.rose_most" if most[1].value > 0 else "compare.fell_least"
        facts += [
            _fact(texts(key, name=row.area.name_vi), change, origins, texts)
            for key, (row, change) in ((low, least), (high, most))
        ]
    return {
        "title": texts(
            "compare.change_title", earlier=comparison.earlier.period, later=comparison.later.period
        ),
        "paragraphs": [texts("compare.change_lead", ranked=len(changed), total=len(comparison.districts))],
        "facts": [fact for fact in facts if fact],
        "tables": origins.tables(),
    }


def _points(changed: tuple[AreaComparison, Finding]) -> float:
    return changed[1].value


def _fact(label: str, change: Finding | None, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    if change is None:
        return None
    points = texts("compare.points", change=format_signed_number(change.value, texts.language))
    return {"label": label, "number": origins.describe_finding(change, points)}
