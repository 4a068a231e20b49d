"""All reviews of one standard as the maps of a deck show them."""

from analysis.display.estimates import format_stamp
from analysis.display.figures import (
    format_column_figure,
    format_figures,
    format_label_figure,
    get_shown_value,
)
from analysis.finding import find_common_status
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.browser_data.map_scene import DistrictEntry
from maps.browser_data.rate_map import build_rate_entries
from maps.browser_data.small_map import describe_small_map
from maps.drawing.shown_figures import count_estimated_figures
from reports.presentations.data.review_data import ReviewData, ReviewDistrict, ReviewProvince, ReviewSeries
from reports.presentations.origins import PresentationOrigins
from reports.presentations.scene_words import format_scene_question


def build_map_series(
    answers: list[QuestionSummary], catalogue: Catalogue, origins: PresentationOrigins, texts: Texts
) -> ReviewSeries:
    """Return the series of a question from the answer for each of its reviews."""
    question = answers[0].question
    return {
        "palette": question.indicator.value,
        "standard": texts(f"standard.{question.standard.value}"),
        "legal": format_legal_line(catalogue.standards[question.standard], texts),
        "reviews": [_build_review(answer, origins, texts) for answer in answers],
    }


def format_legal_line(definition: StandardDefinition, texts: Texts) -> str:
    """Return a standard's name with the document that it rests on."""
    name = texts(f"standard.{definition.code.value}")
    return texts(
        "scene.legal",
        name=name,
        basis=definition.legal_basis,
        date=format_partial_date(definition.legal_date, texts.language),
    )


def _build_review(answer: QuestionSummary, origins: PresentationOrigins, texts: Texts) -> ReviewData:
    total = len(answer.places)
    count = answer.estimated_count
    return {
        "period": answer.question.period,
        "words": format_scene_question(answer.question, texts),
        "spoken": describe_small_map(answer, texts),
        "districts": _build_districts(answer, origins, texts),
        "province": _build_province(answer, origins, texts),
        "coverage": texts("scene.coverage", count=len(answer.published), total=total),
        "estimated": texts("scene.estimated", count=count, total=total) if count else "",
        "stamp": format_stamp(shown, texts) if (shown := count_estimated_figures(answer)) else "",
    }


def _build_districts(
    answer: QuestionSummary, origins: PresentationOrigins, texts: Texts
) -> list[ReviewDistrict]:
    entries = build_rate_entries(answer.places, answer.question.indicator, texts)
    return [_build_district(place, entries[place.area.code], origins, texts) for place in answer.places]


def _build_district(
    place: RankedDistrict, entry: DistrictEntry, origins: PresentationOrigins, texts: Texts
) -> ReviewDistrict:
    figure = place.figure
    return {
        **entry,
        "code": place.area.code,
        "column": format_column_figure(figure, texts) if figure and figure.estimate else "",
        "value": get_shown_value(figure) if figure else 0,
        "parts": origins.add_all(place.figures),
    }


def _build_province(
    answer: QuestionSummary, origins: PresentationOrigins, texts: Texts
) -> ReviewProvince | None:
    known = answer.province_figures
    if not known:
        return None
    return {
        "text": format_figures(known, texts, format_label_figure),
        "column": format_figures(known, texts, format_column_figure) if known[0].estimate else "",
        "status": find_common_status(known).value,
        "value": known[0].value,
        "parts": origins.add_all(known),
    }
