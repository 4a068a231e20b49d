"""What stands above the map: the question in words, notices, and five numbers with their origins."""

from collections.abc import Callable, Sequence
from typing import Any

from insight.finding import Finding
from insight.situation import Situation
from language.catalogue import Language, Texts
from language.numbers import count, percent, signed
from ui.origins import Origins

Tile = dict[str, Any]
Write = Callable[[float, Language], str]

LAST_YEAR_OF_DISTRICTS = 2024
"""The last review held by districts: their tier ended on 1 July 2025, before that year's review."""


def headline(situation: Situation, notices: Sequence[str], origins: Origins, texts: Texts) -> dict[str, Any]:
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
        "tiles": tiles(situation, origins, texts),
    }


def tiles(situation: Situation, origins: Origins, texts: Texts) -> list[Tile]:
    """Give the five numbers: province, change, households, coverage, gap."""
    return [
        _province(situation, origins, texts),
        _change(situation, origins, texts),
        _households(situation, origins, texts),
        _coverage(situation, origins, texts),
        _gap(situation, origins, texts),
    ]


def _cautions(situation: Situation, texts: Texts) -> list[str]:
    total = len(situation.places)
    cautions = []
    if situation.illustrative_count:
        cautions.append(texts("notice.illustrative_some", count=situation.illustrative_count, total=total))
    elif not any(place.figure for place in situation.places):
        cautions.append(texts("notice.no_figures"))
    if situation.question.period > LAST_YEAR_OF_DISTRICTS:
        cautions.append(texts("notice.tier_ended"))
    return cautions


def _province(situation: Situation, origins: Origins, texts: Texts) -> Tile:
    tile = _tile("headline.province", "headline.province_note", texts)
    return _with_number(tile, situation.province, percent, origins, texts) | {
        "rivals": [origins.figure(rival) for rival in situation.province_rivals]
    }


def _change(situation: Situation, origins: Origins, texts: Texts) -> Tile:
    finding = situation.province_change
    label = (
        texts("headline.change", period=finding.parts[1].key.period)
        if finding
        else texts("headline.change_none")
    )
    tile = {"label": label, "note": texts("headline.change_note")}
    return _with_number(tile, finding, signed, origins, texts)


def _households(situation: Situation, origins: Origins, texts: Texts) -> Tile:
    tile = _tile(f"count.{situation.question.indicator.value}", "headline.households_note", texts)
    return _with_number(tile, situation.province_households, count, origins, texts)


def _coverage(situation: Situation, origins: Origins, texts: Texts) -> Tile:
    published = situation.published
    text = texts("headline.coverage_value", count=len(published), total=len(situation.places))
    rule = "count" if published else "count_none"
    parts = [origins.figure(figure) for figure in published]
    return _tile("headline.coverage", "headline.coverage_note", texts) | {
        "number": {"text": text, "status": "", "rule": rule, "parts": parts}
    }


def _gap(situation: Situation, origins: Origins, texts: Texts) -> Tile:
    finding = situation.gap
    tile = {"label": texts("headline.gap"), "note": _gap_note(situation, texts)}
    return _with_number(tile, finding, signed, origins, texts)


def _gap_note(situation: Situation, texts: Texts) -> str:
    with_figure = [place for place in situation.places if place.figure]
    priority = sum(place.area.priority for place in with_figure)
    others = len(with_figure) - priority
    every = sum(place.area.priority for place in situation.places)
    key = "headline.gap_note" if priority == every else "headline.gap_note_partial"
    return texts(key, priority=priority, others=others)


def _tile(label: str, note: str, texts: Texts) -> Tile:
    return {"label": texts(label), "note": texts(note)}


def _with_number(tile: Tile, finding: Finding | None, write: Write, origins: Origins, texts: Texts) -> Tile:
    if finding is None:
        return tile | {"number": None}
    return tile | {"number": origins.finding(finding, write(finding.value, texts.language))}
