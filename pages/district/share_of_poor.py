"""A district's weight in the province: its share of the poor beside its share of the people."""

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.district.share_of_poor import ShareOfPoor
from analysis.finding import Finding, FindingRule
from analysis.question import Question
from data.model.areas import Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent
from pages.district.cells import build_district_cell, format_value_without_unit
from ui.components.origins import Origins

ShareFact = dict[str, Any]


def build_share_of_poor_section(
    burden: ShareOfPoor, area: Area, question: Question, areas: Mapping[str, Area], texts: Texts
) -> dict[str, Any]:
    """Describe the part as JSON: what the shares mean in words, then each number with its origin."""
    origins = Origins(texts)
    what = texts(f"indicator.{question.indicator.value}").lower()
    names = _name_joint_districts(burden, areas, texts) or area.name_vi
    facts = [
        *_share(burden.own, area.name_vi, what, origins, texts),
        *_share(burden.joint, names, what, origins, texts),
        *_population(burden, names, origins, texts),
        *_extreme(burden.most, "profile.most", areas, origins, texts),
        *_extreme(burden.fewest, "profile.fewest", areas, origins, texts),
    ]
    return {
        "title": texts("profile.burden_title"),
        "paragraphs": _paragraphs(burden, names, what, texts),
        "facts": facts,
        "tables": origins.tables(),
    }


def _name_joint_districts(burden: ShareOfPoor, areas: Mapping[str, Area], texts: Texts) -> str:
    """Name the districts that the census counted as one; empty where it counted this one alone."""
    if burden.population is None or not burden.population.joint:
        return ""
    return texts("population.together").join(areas[code].name_vi for code in burden.population.area_codes)


def _paragraphs(burden: ShareOfPoor, names: str, what: str, texts: Texts) -> list[str]:
    found = []
    if burden.comparison:
        found.append(texts(f"weight.{burden.comparison.value}", name=names, what=what))
    if burden.population is None:
        found.append(texts("profile.population_none"))
    elif burden.population.joint:
        found.append(texts("profile.joint", names=names))
    return found


def _share(
    share: Finding | None, name: str, what: str, origins: Origins, texts: Texts
) -> Sequence[ShareFact]:
    if share is None:
        return ()
    number = origins.describe_finding(share, format_percent(share.value, texts.language))
    return ({"label": texts("profile.share", name=name, what=what), "number": number},)


def _population(burden: ShareOfPoor, names: str, origins: Origins, texts: Texts) -> Sequence[ShareFact]:
    population = burden.population
    if population is None:
        return ()
    text = format_percent(population.percent, texts.language)
    label = texts("profile.population_share", name=names, census=population.census)
    return (
        {
            "label": label,
            "number": origins.describe_persons(population.parts, text, FindingRule.POPULATION_SHARE),
        },
    )


def _extreme(
    figure: Figure | None, key: str, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> Sequence[ShareFact]:
    if figure is None:
        return ()
    number = build_district_cell([figure], origins, texts)
    unit = texts("unit.households")
    label = texts(key, name=areas[figure.key.area_code].name_vi)
    return (
        {
            "label": label,
            "number": number and number | {"text": f"{format_value_without_unit(figure, texts)} {unit}"},
        },
    )
