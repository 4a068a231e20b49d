"""Name the file of a drawn map after its view, in small letters without accents."""

from collections.abc import Sequence

from analysis.display.exceedance import MapLayer
from analysis.summary import QuestionSummary
from data.model.areas import Area
from data.model.figures import Group
from language.catalogue import Texts
from language.folding import make_file_slug
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
    parts = [texts("page.map"), *(_question(situation, texts) for situation in situations)]
    if layer.limit is not None:
        parts.append(texts("exceedance.fact", limit=layer.limit))
    if district:
        parts.append(district.name_vi)
    if any(map(count_estimated_figures, situations)):
        parts.append(texts("status.estimated"))
    return f"{'_'.join(map(make_file_slug, parts))}.{file.value}"


def build_years_file_name(
    reviews: Sequence[QuestionSummary], district: Area | None, texts: Texts, layer: MapLayer
) -> str:
    """Return the name of the animated picture of a standard's reviews."""
    first, last = reviews[0].question, reviews[-1].question
    parts = [texts("drawn.years_file"), texts(f"indicator.{first.indicator.value}")]
    if first.group is not Group.ALL:
        parts.append(texts(f"group.{first.group.value}"))
    parts += [f"{first.period} {last.period}", texts(f"standard.{first.standard.value}")]
    if layer.limit is not None:
        parts.append(texts("exceedance.fact", limit=layer.limit))
    if district:
        parts.append(district.name_vi)
    if any(map(count_estimated_figures, reviews)):
        parts.append(texts("status.estimated"))
    return f"{'_'.join(map(make_file_slug, parts))}.gif"


def _question(situation: QuestionSummary, texts: Texts) -> str:
    question = situation.question
    group = "" if question.group is Group.ALL else texts(f"group.{question.group.value}")
    standard = texts(f"standard.{question.standard.value}")
    return f"{texts(f'indicator.{question.indicator.value}')} {group} {question.period} {standard}"
