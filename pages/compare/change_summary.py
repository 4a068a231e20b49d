"""What changed, in a few numbers: the province, and the districts that moved most and least."""

from collections.abc import Sequence

from analysis.comparison import AreaComparison, Comparison
from analysis.display.figures import describe_finding, format_points
from analysis.finding import Finding
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section


def build_change_summary(comparison: Comparison, texts: Texts) -> Section:
    """Return the heading of a comparison, with its findings."""
    origins = Origins(texts)
    changed = [(row, row.change) for row in comparison.districts if row.change]
    told = [(row, change) for row, change in changed if not change.is_undecided]
    facts = [_fact(texts("ranking.province"), comparison.province.change, origins, texts)]
    facts += _list_ends(told, origins, texts)
    earlier, later = comparison.earlier.period, comparison.later.period
    return build_section(
        texts("compare.change_title", earlier=earlier, later=later),
        [texts("compare.change_lead", ranked=len(changed), total=len(comparison.districts))],
        [fact for fact in facts if fact],
        origins,
    )


def _list_ends(
    told: Sequence[tuple[AreaComparison, Finding]], origins: Origins, texts: Texts
) -> list[SectionFact | None]:
    """Return the districts that fell and rose most, among those of which it can be told."""
    if not told:
        return []
    least, most = min(told, key=_points), max(told, key=_points)
    low = "compare.fell_most" if least[1].value < 0 else "compare.rose_least"
    high = "compare.rose_most" if most[1].value > 0 else "compare.fell_least"
    return [
        _fact(texts(key, name=row.area.name_vi), change, origins, texts)
        for key, (row, change) in ((low, least), (high, most))
    ]


def _points(changed: tuple[AreaComparison, Finding]) -> float:
    return changed[1].value


def _fact(label: str, change: Finding | None, origins: Origins, texts: Texts) -> SectionFact | None:
    if change is None:
        return None
    points = format_points(change, texts)
    return {"label": label, "number": origins.describe(describe_finding(change, points))}
