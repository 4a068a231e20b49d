"""The one review of a scene that is a board, with the places of its figures."""

from analysis.display.estimates import format_stamp
from analysis.display.exceedance import MapLayer
from analysis.question import Question
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from reports.presentations.boards.board import BoardMap, BuiltBoard, list_board_rows
from reports.presentations.boards.comparison import list_map_titles
from reports.presentations.data.map_series import AskedMaps, format_legal_line
from reports.presentations.data.review_data import ReviewData, ReviewSeries
from reports.presentations.meeting import MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.origins import PresentationOrigins
from reports.presentations.scene_words import format_scene_words


def build_board_series(
    scene: MeetingScene,
    built: BuiltBoard,
    asked: list[AskedMaps],
    origins: PresentationOrigins,
    given: MeetingInput,
) -> ReviewSeries:
    """Return a series of one review that holds the board, its rows with the places of their figures."""
    board = built.board
    for row, figures in zip(list_board_rows(board), built.figures, strict=True):
        row["parts"] = origins.add_all(figures)
    if built.questions:
        board["maps"] = _list_maps(built.questions, asked, given)
    definition = given.catalogue.standards[scene.question.standard]
    return {
        "palette": scene.question.indicator.value,
        "standard": given.texts(f"standard.{definition.code.value}"),
        "legal": format_legal_line(definition, given.texts),
        "reviews": [_build_review(scene, built, given.texts)],
    }


def _build_review(scene: MeetingScene, built: BuiltBoard, texts: Texts) -> ReviewData:
    """Return the one review of a board, which has no map of its own."""
    count = built.estimated_count
    stamp = format_stamp(count, texts) if count else ""
    return {
        "period": scene.question.period,
        "words": format_scene_words(scene, texts),
        "spoken": built.coverage,
        "districts": [],
        "province": None,
        "coverage": built.coverage,
        "estimated": stamp,
        "stamp": stamp,
        "board": built.board,
    }


def _list_maps(
    questions: tuple[Question, ...], asked: list[AskedMaps], given: MeetingInput
) -> list[BoardMap]:
    texts = given.texts
    titles = [
        texts("board.map_percent", title=title, unit=texts("unit.percent"))
        for title in list_map_titles((questions[0], questions[-1]), texts)
    ]
    standards = given.catalogue.standards
    return [
        {
            "series": asked.index(find_series(question, given.catalogue)),
            "review": standards[question.standard].reviews.index(question.period),
            "title": title,
        }
        for question, title in zip(questions, titles, strict=True)
    ]


def find_series(question: Question, catalogue: Catalogue, layer: MapLayer = MapLayer.RATE) -> AskedMaps:
    """Return what is asked of all reviews of a question's standard."""
    return AskedMaps(question.at(catalogue.standards[question.standard].first_review), layer)
