"""What stands above one of two maps, and how much of a question is published."""

from typing import TypedDict

from analysis.display.figures import DisplayFigure, describe_coverage
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from ui.components.origins.gathering import Origins
from ui.components.origins.tables import NumberData, OriginTables


class MapHeading(TypedDict):
    """The heading of a map as the browser takes it; `province` are the places of the province's figures."""

    where: str
    title: str
    subtitle: str
    provinceLabel: str
    province: list[int]
    coverageLabel: str
    coverage: NumberData
    tables: OriginTables


def build_map_heading(where: str, situation: QuestionSummary, texts: Texts) -> MapHeading:
    """Return a map's heading; `where` is the key of left or right."""
    origins = Origins(texts)
    question = situation.question
    return {
        "where": texts(where),
        "title": format_question_title(situation, texts),
        "subtitle": " · ".join(
            (texts(f"standard.{question.standard.value}"), texts(f"group.{question.group.value}"))
        ),
        "provinceLabel": texts("ranking.province"),
        "province": origins.add_all(situation.province_figures),
        "coverageLabel": texts("compare.coverage"),
        "coverage": origins.describe(describe_district_coverage(situation, texts)),
        "tables": origins.tables(),
    }


def format_question_title(situation: QuestionSummary, texts: Texts) -> str:
    """Name the rate and the year of a question."""
    question = situation.question
    return texts("headline.title", rate=texts(f"rate.{question.indicator.value}"), period=question.period)


def describe_district_coverage(situation: QuestionSummary, texts: Texts) -> DisplayFigure:
    """Describe how many districts have a published figure."""
    published = situation.published
    text = texts("headline.coverage_value", count=len(published), total=len(situation.places))
    return describe_coverage(published, text)
