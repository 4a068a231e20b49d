"""The head of a district's page: its name and traits, its cautions, and five numbers."""

from collections.abc import Callable, Iterable
from typing import Any

from analysis.district.profile import DistrictProfile
from analysis.district.share_of_poor import ShareOfPoor
from analysis.district.tables import is_small_count
from analysis.finding import Finding
from data.model.figures import Status
from language.catalogue import Language, Texts
from language.numbers import format_count, format_percent, format_signed_number
from ui.components.district_traits import list_district_traits
from ui.components.origins import Origins


def build_district_headline(
    profile: DistrictProfile, burden: ShareOfPoor, notices: Iterable[str], texts: Texts
) -> dict[str, Any]:
    """Describe the head as JSON."""
    origins = Origins(texts)
    area = profile.place.area
    tiles = _tiles(profile, burden, origins, texts)
    return {
        "title": area.titled(texts.language),
        "subtitle": " · ".join([*list_district_traits(area, texts), _question(profile, texts)]),
        "notices": [*notices, *_cautions(profile, texts)],
        "tiles": tiles,
        "tables": origins.tables(),
    }


def _question(profile: DistrictProfile, texts: Texts) -> str:
    question = profile.question
    return texts(
        "profile.subtitle",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
    )


def _cautions(profile: DistrictProfile, texts: Texts) -> list[str]:
    found = []
    if profile.rate is None:
        found.append(texts("profile.none_notice"))
    if _counted_few(profile):
        found.append(texts("profile.small_notice", period=profile.question.period))
    if any(finding and finding.status is Status.ILLUSTRATIVE for finding in (profile.rate, profile.rank)):
        found.append(texts("profile.illustrative_notice"))
    return found


def _counted_few(profile: DistrictProfile) -> bool:
    return profile.households is not None and is_small_count(profile.households.parts[0])


def _tiles(
    profile: DistrictProfile, burden: ShareOfPoor, origins: Origins, texts: Texts
) -> list[dict[str, Any]]:
    indicator = profile.question.indicator.value
    rate_note = texts("profile.small_note" if _counted_few(profile) else "profile.rate_note")
    rate = _number(profile.rate, format_percent, origins, texts)
    conflicting_figures = [origins.figure(rival) for rival in profile.place.conflicting_figures]
    gap = _number(profile.gap, format_signed_number, origins, texts)
    households = _number(profile.households, format_count, origins, texts)
    rank_note = texts("profile.rank_note")
    return [
        _tile(texts(f"rate.{indicator}"), rate_note, rate) | {"conflicting_figures": conflicting_figures},
        _tile(texts("profile.rank"), rank_note, _rank(profile.rank, origins, texts)),
        _tile(texts("district.gap"), texts("profile.gap_note"), gap),
        _tile(texts(f"count.{indicator}"), texts("profile.households_note"), households),
        _tile(texts("profile.count_rank"), rank_note, _rank(burden.rank, origins, texts)),
    ]


def _tile(label: str, note: str, number: dict[str, Any] | None) -> dict[str, Any]:
    return {"label": label, "note": note, "number": number}


def _number(
    finding: Finding | None, write: Callable[[float, Language], str], origins: Origins, texts: Texts
) -> dict[str, Any] | None:
    return origins.describe_finding(finding, write(finding.value, texts.language)) if finding else None


def _rank(finding: Finding | None, origins: Origins, texts: Texts) -> dict[str, Any] | None:
    if finding is None:
        return None
    text = texts("district.rank_value", rank=int(finding.value), total=len(finding.parts))
    return origins.describe_finding(finding, text)
