"""The panel of the chosen district: its rate, what it means beside others, and its course."""

from collections.abc import Callable
from typing import Any

from analysis.district.profile import DistrictProfile
from analysis.finding import Finding, FindingRule
from language.catalogue import Language, Texts
from language.numbers import format_count, format_percent, format_signed_number
from pages.map.sparkline import build_sparkline
from ui.components.district_traits import list_district_traits
from ui.components.origins import Origins


def build_district_panel(
    profile: DistrictProfile, address: str, origins: Origins, texts: Texts
) -> dict[str, Any]:
    """Describe the chosen district as JSON for the browser; `address` is its own page's."""
    area = profile.place.area
    return {
        "name": area.titled(texts.language),
        "address": address,
        "traits": list_district_traits(area, texts),
        "rate": _number(profile.rate, format_percent, origins, texts),
        "conflicting_figures": _rivals(profile, origins, texts),
        "facts": _facts(profile, origins, texts),
        "trend": build_sparkline(area.name_vi, profile.question.indicator, profile.series, texts),
    }


def _number(
    finding: Finding | None, write: Callable[[float, Language], str], origins: Origins, texts: Texts
) -> dict[str, Any] | None:
    return origins.describe_finding(finding, write(finding.value, texts.language)) if finding else None


def _rivals(profile: DistrictProfile, origins: Origins, texts: Texts) -> list[dict[str, Any] | None]:
    findings = [
        Finding(rival.value, FindingRule.AS_GIVEN, (rival,)) for rival in profile.place.conflicting_figures
    ]
    return [_number(finding, format_percent, origins, texts) for finding in findings]


def _facts(profile: DistrictProfile, origins: Origins, texts: Texts) -> list[dict[str, Any]]:
    points = texts("district.points")
    households = texts(f"count.{profile.question.indicator.value}")
    return [
        _fact(texts("district.rank"), "", _rank(profile, origins, texts)),
        _fact(texts("district.gap"), points, _number(profile.gap, format_signed_number, origins, texts)),
        _fact(
            _change_label(profile, texts),
            points,
            _number(profile.change, format_signed_number, origins, texts),
        ),
        _fact(
            households, texts("unit.households"), _number(profile.households, format_count, origins, texts)
        ),
    ]


def _fact(label: str, unit: str, number: dict[str, Any] | None) -> dict[str, Any]:
    return {"label": label, "unit": unit, "number": number}


def _rank(profile: DistrictProfile, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    if profile.rank is None:
        return None
    text = texts("district.rank_value", rank=profile.place.rank, total=profile.ranked)
    return origins.describe_finding(profile.rank, text)


def _change_label(profile: DistrictProfile, texts: Texts) -> str:
    if profile.change is None:
        return texts("district.change_none")
    return texts("district.change", period=profile.change.parts[1].key.period)
