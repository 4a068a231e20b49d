"""The head of a district's page: its name and traits, its cautions, and five numbers."""

from collections.abc import Iterable

from analysis.display.figures import DisplayFigure, describe_finding, describe_value, format_finding
from analysis.display.questions import format_whole_question
from analysis.district.profile import DistrictProfile
from analysis.district.share_of_poor import ShareOfPoor
from analysis.district.tables import is_small_count
from analysis.finding import Finding
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from ui.components.origins.gathering import Origins
from ui.components.page_head import HeadlineTile, show_page_head


def show_district_head(
    profile: DistrictProfile, burden: ShareOfPoor, notices: Iterable[str], texts: Texts
) -> None:
    """Show the head."""
    area, origins = profile.place.area, Origins(texts)
    traits = (texts(f"district.{trait}") for trait in area.traits)
    show_page_head(
        title=area.titled(texts.language),
        subtitle=" · ".join([*traits, format_whole_question(profile.question, texts)]),
        notices=[*notices, *_list_cautions(profile, texts)],
        tiles=_build_tiles(profile, burden, origins, texts),
        origins=origins,
    )


def _list_cautions(profile: DistrictProfile, texts: Texts) -> list[str]:
    found = []
    if profile.rate is None:
        found.append(texts("profile.none_notice"))
    if _has_counted_few(profile):
        found.append(texts("profile.small_notice", period=profile.question.period))
    if any(finding and finding.status is Status.ESTIMATED for finding in (profile.rate, profile.rank)):
        found.append(texts("profile.estimated_notice"))
    return found


def _has_counted_few(profile: DistrictProfile) -> bool:
    return profile.households is not None and is_small_count(profile.households.parts[0])


def _build_tiles(
    profile: DistrictProfile, burden: ShareOfPoor, origins: Origins, texts: Texts
) -> list[HeadlineTile]:
    indicator = profile.question.indicator.value
    rate_note = texts("profile.small_note" if _has_counted_few(profile) else "profile.rate_note")
    rank_note = texts("profile.rank_note")
    gap = describe_value(profile.gap, texts, format_signed_number)
    households = describe_value(profile.households, texts, format_count)

    def build(label: str, note: str, shown: DisplayFigure | None) -> HeadlineTile:
        return {"label": label, "note": note, "number": origins.describe(shown)}

    rate = build(texts(f"rate.{indicator}"), rate_note, describe_value(profile.rate, texts, format_percent))
    rate["rivals"] = origins.add_all(profile.place.conflicting_figures)
    return [
        rate,
        build(texts("profile.rank"), rank_note, _describe_rank(profile.rank, texts)),
        build(texts("district.gap"), texts("profile.gap_note"), gap),
        build(texts(f"count.{indicator}"), texts("profile.households_note"), households),
        build(texts("profile.count_rank"), rank_note, _describe_rank(burden.rank, texts)),
    ]


def _describe_rank(finding: Finding | None, texts: Texts) -> DisplayFigure | None:
    if finding is None:
        return None
    return describe_finding(
        finding,
        texts(
            "district.rank_value", rank=format_finding(finding, texts, format_count), total=len(finding.parts)
        ),
    )
