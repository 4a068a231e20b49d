"""What stands above the map: the question in words, notices, and five numbers with their origins."""

from collections.abc import Callable, Sequence
from typing import Any

from analysis.finding import Finding
from analysis.summary import QuestionSummary
from language.catalogue import Language, Texts
from language.numbers import format_count, format_percent, format_signed_number
from ui.components.origins import Origins

HeadlineTile = dict[str, Any]
WriteNumber = Callable[[float, Language], str]

LAST_YEAR_OF_DISTRICTS = 2024
"""The last review held by districts: their tier ended on 1 July 2025, before that year's review."""


def build_map_headline(
    situation: QuestionSummary, notices: Sequence[str], origins: Origins, texts: Texts
) -> dict[str, Any]:
    """Describe the headline as JSON for the browser."""
    question = situation.question
    return {
        "title": texts(
            "headline.title", rate=texts(f"rate.{question.indicator.value}"), period=question.period
        ),
        "subtitle": texts(
            "headline.subtitle",
            standard=texts(f"standard.{question.standard.value}"),
            group=texts(f"group.{question.group.value}"),
        ),
        "notices": [*notices, *_cautions(situation, texts)],
        "tiles": build_headline_tiles(situation, origins, texts),
    }


def build_headline_tiles(situation: QuestionSummary, origins: Origins, texts: Texts) -> list[HeadlineTile]:
    """Give the five numbers: province, change, households, coverage, gap."""
    return [
        _province(situation, origins, texts),
        _change(situation, origins, texts),
        _households(situation, origins, texts),
        _coverage(situation, origins, texts),
        _gap(situation, origins, texts),
    ]


def _cautions(situation: QuestionSummary, texts: Texts) -> list[str]:
    total = len(situation.places)
    cautions = []
    if situation.illustrative_count:
        cautions.append(texts("notice.illustrative_some", count=situation.illustrative_count, total=total))
    elif not any(place.figure for place in situation.places):
        cautions.append(texts("notice.no_figures"))
    if situation.question.period > LAST_YEAR_OF_DISTRICTS:
        cautions.append(texts("notice.tier_ended"))
    return cautions


def _province(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    tile = _begin_tile("headline.province", "headline.province_note", texts)
    return _add_number(tile, situation.province, format_percent, origins, texts) | {
        "conflicting_figures": [origins.figure(rival) for rival in situation.province_conflicts]
    }


def _change(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    finding = situation.province_change
    label = (
        texts("headline.change", period=finding.parts[1].key.period)
        if finding
        else texts("headline.change_none")
    )
    tile = {"label": label, "note": texts("headline.change_note")}
    return _add_number(tile, finding, format_signed_number, origins, texts)


def _households(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    tile = _begin_tile(f"count.{situation.question.indicator.value}", "headline.households_note", texts)
    return _add_number(tile, situation.province_households, format_count, origins, texts)


def _coverage(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    published = situation.published
    text = texts("headline.coverage_value", count=len(published), total=len(situation.places))
    rule = "count" if published else "count_none"
    parts = [origins.figure(figure) for figure in published]
    return _begin_tile("headline.coverage", "headline.coverage_note", texts) | {
        "number": {"text": text, "status": "", "rule": rule, "parts": parts}
    }


def _gap(situation: QuestionSummary, origins: Origins, texts: Texts) -> HeadlineTile:
    finding = situation.gap
    tile = {"label": texts("headline.gap"), "note": _gap_note(situation, texts)}
    return _add_number(tile, finding, format_signed_number, origins, texts)


def _gap_note(situation: QuestionSummary, texts: Texts) -> str:
    with_figure = [place for place in situation.places if place.figure]
    priority = sum(place.area.priority for place in with_figure)
    others = len(with_figure) - priority
    every = sum(place.area.priority for place in situation.places)
    key = "headline.gap_note" if priority == every else "headline.gap_note_partial"
    return texts(key, priority=priority, others=others)


def _begin_tile(label: str, note: str, texts: Texts) -> HeadlineTile:
    return {"label": texts(label), "note": texts(note)}


def _add_number(
    tile: HeadlineTile, finding: Finding | None, write: WriteNumber, origins: Origins, texts: Texts
) -> HeadlineTile:
    if finding is None:
        return tile | {"number": None}
    return tile | {"number": origins.describe_finding(finding, write(finding.value, texts.language))}
