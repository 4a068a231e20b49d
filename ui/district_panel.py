"""The panel of the chosen district: its rate, what it means beside others, and its course."""

from collections.abc import Callable
from typing import Any

from data.model import Area
from insight.finding import Finding, Rule
from insight.profile import Profile
from language.catalogue import Language, Texts
from language.numbers import count, percent, signed
from ui.origins import Origins
from ui.trend import trend

TRAITS = ("priority", "border", "coast", "islands")


def district_panel(profile: Profile, address: str, origins: Origins, texts: Texts) -> dict[str, Any]:
    """Describe the chosen district as JSON for the browser; `address` is its own page's."""
    area = profile.place.area
    return {
        "name": area.titled(texts.language),
        "address": address,
        "traits": traits(area, texts),
        "rate": _number(profile.rate, percent, origins, texts),
        "rivals": _rivals(profile, origins, texts),
        "facts": _facts(profile, origins, texts),
        "trend": trend(area.name_vi, profile.question.indicator, profile.runs, texts),
    }


def traits(area: Area, texts: Texts) -> list[str]:
    """Name what sets a district apart."""
    return [texts(f"district.{trait}") for trait in TRAITS if getattr(area, trait)]


def _number(
    finding: Finding | None, write: Callable[[float, Language], str], origins: Origins, texts: Texts
) -> dict[str, Any] | None:
    return origins.finding(finding, write(finding.value, texts.language)) if finding else None


def _rivals(profile: Profile, origins: Origins, texts: Texts) -> list[dict[str, Any] | None]:
    findings = [Finding(rival.value, Rule.AS_GIVEN, (rival,)) for rival in profile.place.rivals]
    return [_number(finding, percent, origins, texts) for finding in findings]


def _facts(profile: Profile, origins: Origins, texts: Texts) -> list[dict[str, Any]]:
    points = texts("district.points")
    households = texts(f"count.{profile.question.indicator.value}")
    return [
        _fact(texts("district.rank"), "", _rank(profile, origins, texts)),
        _fact(texts("district.gap"), points, _number(profile.gap, signed, origins, texts)),
        _fact(_change_label(profile, texts), points, _number(profile.change, signed, origins, texts)),
        _fact(households, texts("unit.households"), _number(profile.households, count, origins, texts)),
    ]


def _fact(label: str, unit: str, number: dict[str, Any] | None) -> dict[str, Any]:
    return {"label": label, "unit": unit, "number": number}


def _rank(profile: Profile, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    if profile.rank is None:
        return None
    text = texts("district.rank_value", rank=profile.place.rank, total=profile.ranked)
    return origins.finding(profile.rank, text)


def _change_label(profile: Profile, texts: Texts) -> str:
    if profile.change is None:
        return texts("district.change_none")
    return texts("district.change", period=profile.change.parts[1].key.period)
