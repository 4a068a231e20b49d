"""Name the file of a drawn map after its view, in small letters without accents."""

from collections.abc import Sequence

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.summary import QuestionSummary
from data.model.areas import Area
from data.model.figures import Group
from language.catalogue import Texts
from language.folding import join_file_name
from maps.drawing.sheet import MapFileFormat
from maps.drawing.shown_figures import count_estimated_figures


def build_map_file_name(
    situations: Sequence[QuestionSummary],
    district: Area | None,
    file: MapFileFormat,
    texts: Texts,
    layer: MapLayer = MapLayer.RATE,
) -> str:
    """Return a name with indicator, period, standard and district; 'uoc-tinh' if a figure is estimated."""
    parts = [texts("page.map"), *(" ".join(_list_review(situation, texts)) for situation in situations)]
    parts += _list_view(situations, district, layer, texts)
    return join_file_name(parts, file.value)


def build_years_file_name(
    reviews: Sequence[QuestionSummary], district: Area | None, texts: Texts, layer: MapLayer
) -> str:
    """Return the name of the animated picture of a standard's reviews."""
    first, last = reviews[0].question, reviews[-1].question
    years = list_question_parts(first, f"{first.period} {last.period}", texts)
    parts = [texts("drawn.years_file"), *years, *_list_view(reviews, district, layer, texts)]
    return join_file_name(parts, "gif")


def list_question_parts(question: Question, period: str, texts: Texts) -> list[str]:
    """Return what names a question in a file's name; all households go without saying."""
    group = [] if question.group is Group.ALL else [texts(f"group.{question.group.value}")]
    standard = texts(f"standard.{question.standard.value}")
    return [texts(f"indicator.{question.indicator.value}"), *group, period, standard]


def _list_review(situation: QuestionSummary, texts: Texts) -> list[str]:
    return list_question_parts(situation.question, str(situation.question.period), texts)


def _list_view(
    situations: Sequence[QuestionSummary], district: Area | None, layer: MapLayer, texts: Texts
) -> list[str]:
    """Return what else names a map: its layer, the chosen district, and that a figure is estimated."""
    limit = [] if layer.limit is None else [texts("exceedance.fact", limit=layer.limit)]
    chosen = [district.name_vi] if district else []
    estimated = any(map(count_estimated_figures, situations))
    return [*limit, *chosen, *([texts("status.estimated")] if estimated else [])]
