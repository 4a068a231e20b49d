"""The panel of the chosen district: its rate, what it means beside others, and its course."""

from typing import NotRequired, TypedDict

from analysis.change import begins_standard
from analysis.display.exceedance import MapLayer, format_likelihood
from analysis.display.figures import (
    DisplayFigure,
    describe_figures,
    describe_finding,
    describe_value,
    format_rank,
)
from analysis.district.profile import DistrictProfile
from analysis.finding import Finding
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from pages.map.sparkline import Sparkline, build_sparkline
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData
from ui.resources.shared_data import get_catalogue

CHANGE_PLACE = 2
"""Where the change stands among the facts."""


class PanelFact(TypedDict):
    """A number under its label, with its unit; `text` says in words why there can be none."""

    label: str
    unit: str
    number: NumberData | None
    text: NotRequired[str]


class DistrictPanel(TypedDict):
    """The panel as the browser takes it."""

    name: str
    address: str
    traits: list[str]
    rate: NumberData | None
    rivals: list[NumberData | None]
    facts: list[PanelFact]
    trend: Sparkline


def build_district_panel(
    profile: DistrictProfile, address: str, layer: MapLayer, origins: Origins, texts: Texts
) -> DistrictPanel:
    """Return the chosen district for the browser; `address` is its own page's, `layer` what the map shows."""
    area = profile.place.area
    rivals = profile.place.conflicting_figures
    return {
        "name": area.titled(texts.language),
        "address": address,
        "traits": [texts(f"district.{trait}") for trait in area.traits],
        "rate": origins.describe(describe_value(profile.rate, texts, format_percent)),
        "rivals": [origins.describe(describe_figures((rival,), texts)) for rival in rivals],
        "facts": [*_build_likelihood(profile, layer, texts), *_build_facts(profile, origins, texts)],
        "trend": build_sparkline(area.name_vi, profile.question.indicator, profile.series, texts),
    }


def _build_likelihood(profile: DistrictProfile, layer: MapLayer, texts: Texts) -> list[PanelFact]:
    """Return how likely the rate is over the map's limit, where the map shows that."""
    figure = profile.place.figure
    if layer.limit is None or figure is None:
        return []
    text = format_likelihood(figure, layer.limit, texts)
    return [{"label": texts("exceedance.fact", limit=layer.limit), "unit": "", "number": None, "text": text}]


def _build_facts(profile: DistrictProfile, origins: Origins, texts: Texts) -> list[PanelFact]:
    points = texts("district.points")
    gap = describe_value(profile.gap, texts, format_signed_number)
    change = describe_value(profile.change, texts, format_signed_number)
    households = describe_value(profile.households, texts, format_count)
    shown: list[tuple[str, str, DisplayFigure | None]] = [
        (texts("district.rank"), "", _describe_rank(profile, texts)),
        (texts("district.gap"), "" if _is_undecided(profile.gap) else points, gap),
        (_format_change_label(profile, texts), "" if _is_undecided(profile.change) else points, change),
        (texts(f"count.{profile.question.indicator.value}"), texts("unit.households"), households),
    ]
    facts: list[PanelFact] = [
        {"label": label, "unit": unit, "number": origins.describe(number)} for label, unit, number in shown
    ]
    question = profile.question
    if begins_standard(question, get_catalogue().standards[question.standard]):
        facts[CHANGE_PLACE]["text"] = texts("headline.change_first")
    return facts


def _is_undecided(finding: Finding | None) -> bool:
    """Return whether a difference says in words that it can't be told: words have no unit."""
    return finding is not None and finding.is_undecided


def _describe_rank(profile: DistrictProfile, texts: Texts) -> DisplayFigure | None:
    if profile.rank is None:
        return None
    text = texts("district.rank_value", rank=format_rank(profile.place, texts), total=profile.ranked)
    return describe_finding(profile.rank, text)


def _format_change_label(profile: DistrictProfile, texts: Texts) -> str:
    if profile.change is None:
        return texts("district.change_none")
    return texts("district.change", period=profile.change.parts[1].key.period)
