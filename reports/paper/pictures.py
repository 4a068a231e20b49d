"""The pictures of a report: the drawn map with the area marked, and its rates over the years."""

from data.model import PROVINCE, Area
from insight.series import runs
from insight.situation import Situation
from maps.drawing.notes import title
from maps.drawing.sheet import SLIDE, Drawing, DrawnFormat
from maps.drawn import draw_map
from reports.paper.basis import Basis
from reports.paper.content import Paragraph, Picture, Section
from reports.paper.trend_picture import ACCENT, OTHER, Line, trend_picture


def map_section(answer: Situation, district: str | None, basis: Basis) -> Section:
    """Show the map that the screen shows, drawn for paper."""
    drawing = Drawing(file=DrawnFormat.PNG, today=basis.today, district=district, sheet=SLIDE)
    content = draw_map(answer, basis.outline, basis.texts, drawing)
    named = title(answer, basis.texts)
    return Section(basis.texts("paper.map"), (Picture(content, named),))


def trend_section(area: Area, basis: Basis) -> Section:
    """Show the area's rates, beside the province's where the area is a district."""
    province = basis.catalogue.areas[PROVINCE]
    lines = [_line(area, ACCENT, basis)]
    if area.code != PROVINCE:
        lines.append(_line(province, OTHER, basis))
    texts, question = basis.texts, basis.question
    rate = texts(f"rate.{question.indicator.value}")
    lead = Paragraph(texts("paper.trend_lead", rate=rate, group=texts(f"group.{question.group.value}")))
    picture = Picture(trend_picture(lines, texts), texts("profile.trend_title"))
    return Section(texts("profile.trend_title"), (lead, picture))


def _line(area: Area, colour: str, basis: Basis) -> Line:
    found = runs(basis.question, area.code, basis.figures, basis.catalogue.standards)
    return area.name_vi, found, colour
