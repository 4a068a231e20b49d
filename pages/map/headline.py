"""What stands above the map: the question in words, notices, and five numbers with their origins."""

from collections import Counter
from collections.abc import Sequence

from analysis.change import begins_standard
from analysis.display.exceedance import MapLayer
from analysis.display.figures import DisplayFigure, describe_value
from analysis.display.questions import describe_district_coverage, format_question_title
from analysis.display.targets import format_delay
from analysis.question import Question
from analysis.summary import QuestionSummary
from data.model.areas import LAST_YEAR_OF_DISTRICTS
from language.catalogue import Texts
from language.numbers import format_count, format_percent, format_signed_number
from pages.map.review import ShownReview
from ui.components.origins.gathering import Origins
from ui.components.page_head import HeadlineTile, PageHead, build_page_head
from ui.resources.assigned_targets import list_late_standings
from ui.resources.shared_data import get_catalogue

MOST_NAMED = 4
"""Districts behind their path that the notice names; it counts the others."""


def build_map_head(review: ShownReview, notices: Sequence[str], texts: Texts) -> PageHead:
    """Return the headline of the map page; `notices` stand before those of the review."""
    situation, origins = review.answer, Origins(texts)
    head = build_page_head(
        title=format_question_title(situation.question, texts),
        subtitle=_format_subtitle(situation.question, texts),
        notices=[*notices, *_list_cautions(situation, review.view.layer, texts)],
        tiles=_build_tiles(situation, origins, texts),
        origins=origins,
    )
    return {**head, "review": review.code, "asked": review.asked}


def _format_subtitle(question: Question, texts: Texts) -> str:
    standard, group = texts(f"standard.{question.standard.value}"), texts(f"group.{question.group.value}")
    return texts("headline.subtitle", standard=standard, group=group)


def _list_cautions(situation: QuestionSummary, layer: MapLayer, texts: Texts) -> list[str]:
    cautions = _list_estimate_cautions(situation, layer, texts)
    if situation.question.period > LAST_YEAR_OF_DISTRICTS:
        cautions.append(texts("notice.tier_ended"))
    return [*_list_late_notice(texts), *cautions]


def _list_estimate_cautions(situation: QuestionSummary, layer: MapLayer, texts: Texts) -> list[str]:
    """Say how much of what the map shows is estimated, or that there is nothing to show."""
    total, count = len(situation.places), situation.estimated_count
    if layer.limit is not None and count:
        return [texts("exceedance.caution", limit=layer.limit, count=count, total=total)]
    if layer.limit is not None:
        known = len(situation.published)
        return [texts("exceedance.caution_published", limit=layer.limit, count=known, total=total)]
    if count:
        return [texts("notice.estimated_some", count=count, total=total)]
    return [] if any(place.figure for place in situation.places) else [texts("notice.no_figures")]


def _list_late_notice(texts: Texts) -> list[str]:
    """Name the districts that left the path to their assigned target, with the year and both rates."""
    late = list_late_standings()
    if not late:
        return []
    named = [format_delay(one, get_catalogue().areas[one.target.key.area_code], texts) for one in late]
    others = len(named) - MOST_NAMED
    names = "; ".join(named[:MOST_NAMED])
    if others > 0:
        return [texts("target_standing.late_more", names=names, others=others)]
    return [texts("target_standing.late", names=names)]


def _build_tiles(situation: QuestionSummary, origins: Origins, texts: Texts) -> list[HeadlineTile]:
    """Build the five numbers: province, change, households, coverage, gap."""
    indicator = situation.question.indicator.value
    households = describe_value(situation.province_households, texts, format_count)
    coverage = describe_district_coverage(situation, texts)

    def build(label: str, note: str, shown: DisplayFigure | None) -> HeadlineTile:
        return {"label": label, "note": note, "number": origins.describe(shown)}

    return [
        _build_province_tile(situation, origins, texts),
        _build_change_tile(situation, origins, texts),
        build(texts(f"count.{indicator}"), texts("headline.households_note"), households),
        build(texts("headline.coverage"), texts("headline.coverage_note"), coverage),
        _build_gap_tile(situation, origins, texts),
    ]


def _build_province_tile(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    return {
        "label": texts("headline.province"),
        "note": texts("headline.province_note"),
        "number": origins.describe(describe_value(situation.province, texts, format_percent)),
        "rivals": origins.add_all(situation.province_conflicts),
    }


def _build_change_tile(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    """Build the change; the first review of a standard says that the standard changed."""
    change = describe_value(situation.province_change, texts, format_signed_number)
    tile: HeadlineTile = {
        "label": _format_change_label(situation, texts),
        "note": texts("headline.change_note"),
        "number": origins.describe(change),
    }
    question = situation.question
    if begins_standard(question, get_catalogue().standards[question.standard]):
        tile["note"] = texts("headline.change_first_note")
        tile["absent"] = texts("headline.change_first")
    return tile


def _format_change_label(situation: QuestionSummary, texts: Texts) -> str:
    change = situation.province_change
    if change is None:
        return texts("headline.change_none")
    return texts("headline.change", period=change.parts[1].key.period)


def _build_gap_tile(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    return {
        "label": texts("headline.gap"),
        "note": _format_gap_note(situation, texts),
        "number": origins.describe(describe_value(situation.gap, texts, format_signed_number)),
        "absent": texts("headline.gap_few"),
    }


def _format_gap_note(situation: QuestionSummary, texts: Texts) -> str:
    """Say with how many others the four are compared, or how few districts are known."""
    known = Counter(place.area.priority for place in situation.places if place.figure)
    every = Counter(place.area.priority for place in situation.places)
    if situation.gap:
        return texts("headline.gap_note", others=known[False])
    return texts(
        "headline.gap_note_few",
        priority=known[True],
        all_priority=every[True],
        others=known[False],
        all_others=every[False],
    )
