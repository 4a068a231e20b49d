"""What stands above one of two maps, and how much of a question is published."""

from typing import Any

from analysis.summary import QuestionSummary
from language.catalogue import Texts
from ui.components.origins import Origins


def build_map_heading(where: str, situation: QuestionSummary, texts: Texts) -> dict[str, Any]:
    """Describe a map's heading as JSON; `where` is the key of left or right."""
    origins = Origins(texts)
    question = situation.question
    return {
        "where": texts(where),
        "title": texts(
            "headline.title", rate=texts(f"rate.{question.indicator.value}"), period=question.period
        ),
        "subtitle": " · ".join(
            (texts(f"standard.{question.standard.value}"), texts(f"group.{question.group.value}"))
        ),
        "provinceLabel": texts("ranking.province"),
        "province": add_province_origins(situation, origins),
        "coverageLabel": texts("compare.coverage"),
        "coverage": describe_coverage(situation, origins, texts),
        "tables": origins.tables(),
    }


def add_province_origins(situation: QuestionSummary, origins: Origins) -> list[int] | None:
    """Take in the province's rate and what contradicts it."""
    if situation.province is None:
        return None
    return [origins.figure(part) for part in (*situation.province.parts, *situation.province_conflicts)]


def describe_coverage(situation: QuestionSummary, origins: Origins, texts: Texts) -> dict[str, Any]:
    """Describe how many districts have a published figure, with those figures behind it."""
    published = situation.published
    text = texts("headline.coverage_value", count=len(published), total=len(situation.places))
    rule = "count" if published else "count_none"
    return {
        "text": text,
        "status": "",
        "rule": rule,
        "parts": [origins.figure(figure) for figure in published],
    }
