"""A district's weight in the province: its share of the poor beside its share of the people."""

from collections.abc import Mapping, Sequence

from analysis.display.figures import describe_figure, describe_finding, describe_persons, format_finding
from analysis.display.share_of_poor import format_share_comparison
from analysis.district.share_of_poor import ShareOfPoor
from analysis.finding import Finding, FindingRule
from analysis.question import Question
from data.model.areas import Area
from data.model.figures import Figure
from language.catalogue import Texts
from language.numbers import format_percent
from ui.components.origins.gathering import Origins
from ui.components.section import Section, SectionFact, build_section


def build_share_of_poor_section(
    burden: ShareOfPoor, area: Area, question: Question, areas: Mapping[str, Area], texts: Texts
) -> Section:
    """Return the part: what the shares mean in words, then each number with its origin."""
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
    paragraphs = _paragraphs(burden, names, what, texts)
    return build_section(texts("profile.burden_title"), paragraphs, facts, origins)


def _name_joint_districts(burden: ShareOfPoor, areas: Mapping[str, Area], texts: Texts) -> str:
    """Name the districts that the census counted as one; empty where it counted this one alone."""
    if burden.population is None or not burden.population.joint:
        return ""
    return texts("population.together").join(areas[code].name_vi for code in burden.population.area_codes)


def _paragraphs(burden: ShareOfPoor, names: str, what: str, texts: Texts) -> list[str]:
    found = []
    if compared := format_share_comparison(burden, names, what, texts):
        found.append(compared)
    if burden.population is None:
        found.append(texts("profile.population_none"))
    elif burden.population.joint:
        found.append(texts("profile.joint", names=names))
    return found


def _share(
    share: Finding | None, name: str, what: str, origins: Origins, texts: Texts
) -> Sequence[SectionFact]:
    if share is None:
        return ()
    number = origins.describe(describe_finding(share, format_finding(share, texts, format_percent)))
    return ({"label": texts("profile.share", name=name, what=what), "number": number},)


def _population(burden: ShareOfPoor, names: str, origins: Origins, texts: Texts) -> Sequence[SectionFact]:
    population = burden.population
    if population is None:
        return ()
    text = format_percent(population.percent, texts.language)
    label = texts("profile.population_share", name=names, census=population.census)
    shown = describe_persons(population.parts, text, FindingRule.POPULATION_SHARE)
    return ({"label": label, "number": origins.describe(shown)},)


def _extreme(
    figure: Figure | None, key: str, areas: Mapping[str, Area], origins: Origins, texts: Texts
) -> Sequence[SectionFact]:
    if figure is None:
        return ()
    label = texts(key, name=areas[figure.key.area_code].name_vi)
    return ({"label": label, "number": origins.describe(describe_figure(figure, texts))},)
