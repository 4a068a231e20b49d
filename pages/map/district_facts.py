"""What the tooltip of a district says beside name, value and rank: its change and its households."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from analysis.change import begins_standard, compute_change
from analysis.display.figures import format_finding, format_points
from analysis.district.profile import find_households
from analysis.finding import Finding
from analysis.question import Question
from analysis.ranking import rank_districts
from data.model.figure_set import FigureSet
from language.catalogue import Texts
from language.numbers import format_count
from maps.browser_data.map_scene import DistrictFact
from ui.resources.shared_data import get_catalogue, get_figures


def build_district_facts(question: Question, texts: Texts) -> Mapping[str, Sequence[DistrictFact]]:
    """Return the facts of every district that has any, by its code."""
    return _get_builder(get_figures())(question, texts)


@lru_cache(maxsize=2)
def _get_builder(figures: FigureSet) -> Callable[[Question, Texts], Mapping[str, Sequence[DistrictFact]]]:
    """Return what tells facts of these figures once for all visitors: their intervals are counted out."""

    @lru_cache(maxsize=128)
    def tell(question: Question, texts: Texts) -> Mapping[str, Sequence[DistrictFact]]:
        return _build_all_facts(figures, question, texts)

    return tell


def _build_all_facts(
    figures: FigureSet, question: Question, texts: Texts
) -> Mapping[str, Sequence[DistrictFact]]:
    places = rank_districts(question, figures, get_catalogue().districts)
    rated = {
        place.area.code: _build_facts(figures, question, place.area.code, texts)
        for place in places
        if place.figure
    }
    return {**_build_counts(figures, question, texts), **rated}


def _build_counts(figures: FigureSet, question: Question, texts: Texts) -> dict[str, list[DistrictFact]]:
    """Return the households of every district whose count is known; its rate may be unknown."""
    codes = [area.code for area in get_catalogue().districts]
    counts = {code: find_households(question, code, figures) for code in codes}
    return {code: _describe_households(found, question, texts) for code, found in counts.items() if found}


def _build_facts(figures: FigureSet, question: Question, district: str, texts: Texts) -> list[DistrictFact]:
    standard = get_catalogue().standards[question.standard]
    if begins_standard(question, standard):
        told: list[DistrictFact] = [
            {"label": texts("district.change_none"), "text": texts("headline.change_first")}
        ]
    else:
        told = _describe_change(compute_change(question, district, figures, standard), texts)
    return [*told, *_describe_households(find_households(question, district, figures), question, texts)]


def _describe_change(change: Finding | None, texts: Texts) -> list[DistrictFact]:
    if change is None:
        return []
    label = texts("district.change", period=change.parts[1].key.period)
    return [{"label": label, "text": format_points(change, texts), "status": change.status.value}]


def _describe_households(found: Finding | None, question: Question, texts: Texts) -> list[DistrictFact]:
    if found is None:
        return []
    text = f"{format_finding(found, texts, format_count)} {texts('unit.households')}"
    label = texts(f"count.{question.indicator.value}")
    return [{"label": label, "text": text, "status": found.status.value}]
