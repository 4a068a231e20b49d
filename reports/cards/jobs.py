"""Make the job of a district's card; what draws it is loaded where it is drawn."""

from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.folding import join_file_name
from maps.drawing.file_names import list_question_parts
from reports.cards.content import DistrictCard
from reports.jobs.export_job import ExportJob


def make_card_job(card: DistrictCard, outline: Boundaries, texts: Texts) -> ExportJob:
    """Make the job of a card as it is on its day."""
    return ExportJob(_draw, (card, outline, texts))


def build_card_file_name(card: DistrictCard, texts: Texts) -> str:
    """Return a name with district, question and year; 'uoc-tinh' if a figure is estimated."""
    question = card.answer.question
    about = list_question_parts(question, str(question.period), texts)
    estimated = [texts("status.estimated")] if card.stamp else []
    return join_file_name([texts("card.file"), card.name, *about, *estimated], "png")


def _draw(card: DistrictCard, outline: Boundaries, texts: Texts) -> bytes:
    """Draw it; matplotlib is loaded in the process that draws, never beside the pages."""
    from reports.cards.drawing import draw_district_card  # noqa: PLC0415 (see above)

    return draw_district_card(card, outline, texts)
