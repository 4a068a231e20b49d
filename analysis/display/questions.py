"""Write questions in words, and how much of an answer is published."""

from analysis.display.figures import DisplayFigure, describe_coverage
from analysis.question import Question
from analysis.summary import QuestionSummary
from language.catalogue import Texts


def format_question_title(question: Question, texts: Texts) -> str:
    """Name the rate and the year of a question."""
    return texts("headline.title", rate=texts(f"rate.{question.indicator.value}"), period=question.period)


def format_whole_question(question: Question, texts: Texts) -> str:
    """Name the rate and the year, the standard and the group."""
    return texts(
        "profile.subtitle",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
    )


def describe_district_coverage(situation: QuestionSummary, texts: Texts) -> DisplayFigure:
    """Describe how many districts have a published figure."""
    published = situation.published
    text = texts("headline.coverage_value", count=len(published), total=len(situation.places))
    return describe_coverage(published, text)
