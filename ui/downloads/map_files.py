"""Drawn maps as files: of one answer, of the two of a comparison, of the years of a standard."""

from collections.abc import Callable, Sequence

from analysis.display.exceedance import MapLayer
from analysis.question import Question
from analysis.summary import build_question_summary
from language.dates import get_vietnam_date
from maps.drawing.file_names import build_map_file_name, build_years_file_name
from maps.drawing.sheet import MEDIA_TYPES, DrawingOptions, MapFileFormat
from maps.outline_credit import format_outline_credit
from reports.jobs.map_job import make_map_job, make_years_job
from ui.downloads.file_request import FileMaker, FileOrder, FileRequest
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue
from ui.state.second_map import choose_second_map
from ui.state.view import View

GIF = "image/gif"


def make_map_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map."""
    return _make_maker(lambda view: [view.question], file)


def make_map_pair_maker(file: MapFileFormat) -> FileMaker:
    """Make what draws a view's map beside the one that it is compared with."""

    def both(view: View) -> list[Question]:
        return [view.question, choose_second_map(view).question(published_only=view.published_only)]

    return _make_maker(both, file)


def make_years_order(asked: FileRequest) -> FileOrder:
    """Order the maps of every review of a view's standard, one after the other."""
    view, words = asked.view, asked.texts
    reviews = [
        build_question_summary(view.question.at(period), get_catalogue(), asked.figures)
        for period in get_catalogue().standards[view.standard].reviews
    ]
    drawing = DrawingOptions(
        file=MapFileFormat.PNG,
        today=get_vietnam_date(),
        district=view.district,
        credit=format_outline_credit(get_boundaries(), words),
        layer=view.layer,
    )
    area = get_catalogue().areas[view.district] if view.district else None
    name = build_years_file_name(reviews, area, words, view.layer)
    return FileOrder(name, GIF, make_years_job(reviews, get_boundaries(), words, drawing), words)


def _make_maker(questions: Callable[[View], Sequence[Question]], file: MapFileFormat) -> FileMaker:
    def order(asked: FileRequest) -> FileOrder:
        district, words = asked.view.district, asked.texts
        answers = [
            build_question_summary(question, get_catalogue(), asked.figures)
            for question in questions(asked.view)
        ]
        layer = asked.view.layer if len(answers) == 1 else MapLayer.RATE
        drawing = DrawingOptions(file=file, today=get_vietnam_date(), district=district, layer=layer)
        job = make_map_job(answers, get_boundaries(), words, drawing)
        area = get_catalogue().areas[district] if district else None
        return FileOrder(
            build_map_file_name(answers, area, file, words, layer), MEDIA_TYPES[file], job, words
        )

    return order
