"""What stands above one of two maps."""

from typing import TypedDict

from analysis.display.questions import describe_district_coverage, format_question_title
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
        "title": format_question_title(question, texts),
        "subtitle": " · ".join(
            (texts(f"standard.{question.standard.value}"), texts(f"group.{question.group.value}"))
        ),
        "provinceLabel": texts("ranking.province"),
        "province": origins.add_all(situation.province_figures),
        "coverageLabel": texts("compare.coverage"),
        "coverage": origins.describe(describe_district_coverage(situation, texts)),
        "tables": origins.tables(),
    }
