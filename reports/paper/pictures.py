"""Draw the pictures of a report: the map with the area marked, and its rates over the years."""

from analysis.display.colours import Colour
from analysis.display.questions import format_question_title
from analysis.summary import QuestionSummary
from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE, Area
from maps.drawing.rendering import draw_map
from maps.drawing.sheet import SLIDE, DrawingOptions, MapFileFormat
from reports.paper.content import ReportParagraph, ReportPicture, ReportSection
from reports.paper.inputs import ReportInputs
from reports.paper.trend_picture import TrendPictureLine, draw_trend_picture


def build_map_section(answer: QuestionSummary, district: str | None, basis: ReportInputs) -> ReportSection:
    """Build the section with the map that the screen shows, drawn for paper."""
    drawing = DrawingOptions(file=MapFileFormat.PNG, today=basis.today, district=district, sheet=SLIDE)
    content = draw_map(answer, basis.outline, basis.texts, drawing)
    named = format_question_title(answer.question, basis.texts)
    return ReportSection(basis.texts("paper.map"), (ReportPicture(content, named),))


def build_trend_section(area: Area, basis: ReportInputs) -> ReportSection:
    """Build the section of the area's rates, beside the province's if the area is a district."""
    province = basis.catalogue.areas[PROVINCE]
    lines = [_line(area, Colour.ACCENT, basis)]
    if area.code != PROVINCE:
        lines.append(_line(province, Colour.PROVINCE_ON_PAPER, basis))
    texts, question = basis.texts, basis.question
    rate = texts(f"rate.{question.indicator.value}")
    lead = ReportParagraph(texts("paper.trend_lead", rate=rate, group=texts(f"group.{question.group.value}")))
    picture = ReportPicture(draw_trend_picture(lines, texts), texts("profile.trend_title"))
    return ReportSection(texts("profile.trend_title"), (lead, picture))


def _line(area: Area, colour: str, basis: ReportInputs) -> TrendPictureLine:
    found = build_standard_series(basis.question, area.code, basis.figures, basis.catalogue.standards)
    return area.name_vi, found, colour
