"""All reviews of one standard as the maps of a deck show them."""

from dataclasses import dataclass

from analysis.display.estimates import format_stamp
from analysis.display.exceedance import MapLayer, format_exceedance_finding
from analysis.display.figures import (
    format_column_figure,
    format_figures,
    format_label_figure,
    get_shown_value,
)
from analysis.finding import find_common_status
from analysis.question import Question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.standards import StandardDefinition
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from language.dates import format_partial_date
from maps.browser_data.exceedance_map import build_exceedance_entries
from maps.browser_data.map_scene import DistrictEntry
from maps.browser_data.rate_map import build_rate_entries
from maps.browser_data.small_map import describe_small_map
from maps.drawing.shown_figures import count_estimated_figures
from maps.palette_names import name_exceedance_palette
from reports.presentations.data.review_data import ReviewData, ReviewDistrict, ReviewProvince, ReviewSeries
from reports.presentations.origins import PresentationOrigins
from reports.presentations.scene_words import format_scene_question


@dataclass(frozen=True, slots=True)
class AskedMaps:
    """The question by which the reviews of a standard are kept, and what their colours say."""

    question: Question
    layer: MapLayer = MapLayer.RATE

    @property
    def palette(self) -> str:
        """The name of the scale that colours the maps."""
        limit = self.layer.limit
        return self.question.indicator.value if limit is None else name_exceedance_palette(limit)


def build_map_series(
    asked: AskedMaps,
    answers: list[QuestionSummary],
    catalogue: Catalogue,
    origins: PresentationOrigins,
    texts: Texts,
) -> ReviewSeries:
    """Return the series of a question from the answer for each of its reviews."""
    question = asked.question
    return {
        "palette": asked.palette,
        "standard": texts(f"standard.{question.standard.value}"),
        "legal": format_legal_line(catalogue.standards[question.standard], texts),
        "reviews": [_build_review(answer, asked.layer, origins, texts) for answer in answers],
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


def _build_review(
    answer: QuestionSummary, layer: MapLayer, origins: PresentationOrigins, texts: Texts
) -> ReviewData:
    total = len(answer.places)
    count = answer.estimated_count
    return {
        "period": answer.question.period,
        "words": format_scene_question(answer.question, texts, layer),
        "spoken": _describe(answer, layer, texts),
        "districts": _build_districts(answer, layer, origins, texts),
        "province": _build_province(answer, origins, texts),
        "coverage": texts("scene.coverage", count=len(answer.published), total=total),
        "estimated": texts("scene.estimated", count=count, total=total) if count else "",
        "stamp": format_stamp(shown, texts) if (shown := count_estimated_figures(answer)) else "",
    }


def _describe(answer: QuestionSummary, layer: MapLayer, texts: Texts) -> str:
    if layer.limit is None:
        return describe_small_map(answer, texts)
    return format_exceedance_finding(answer, layer.limit, texts)


def _build_districts(
    answer: QuestionSummary, layer: MapLayer, origins: PresentationOrigins, texts: Texts
) -> list[ReviewDistrict]:
    """Return the districts in their ranks; how likely a rate is over a limit stands on the map alone."""
    entries = build_rate_entries(answer.places, answer.question.indicator, texts)
    if layer.limit is not None:
        likely = build_exceedance_entries(answer.places, layer.limit, texts)
        entries = {code: {**entry, **likely[code]} for code, entry in entries.items()}
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
