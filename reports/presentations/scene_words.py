"""Write what a scene shows in one line, whatever its kind."""

from analysis.comparable import find_refusals
from analysis.display.exceedance import MapLayer
from analysis.question import Question
from language.catalogue import Texts
from reports.presentations.meeting import MeetingScene, SceneKind


def format_scene_words(scene: MeetingScene, texts: Texts) -> str:
    """Write what a scene shows; of a comparison both questions."""
    question = scene.question
    if scene.kind is SceneKind.MAP:
        return format_scene_question(question, texts, scene.layer)
    whole = format_scene_question(question, texts)
    rate = texts(f"rate.{question.indicator.value}")
    standard = texts(f"standard.{question.standard.value}")
    group = texts(f"group.{question.group.value}")
    match scene.kind:
        case SceneKind.RANKING:
            return texts("board.ranking", question=whole)
        case SceneKind.PROFILE:
            return texts("board.profile", question=whole)
        case SceneKind.TREND:
            words = texts("board.trend", rate=rate, group=group)
        case SceneKind.TARGETS:
            words = texts("board.targets", standard=standard)
        case SceneKind.COVERAGE:
            words = texts("board.coverage", rate=rate, group=group)
        case _:
            key = "board.change_words" if scene.kind is SceneKind.CHANGE else "board.comparison"
            return _format_pair(question, scene.other or question, key, texts)
    return _limit(words, question, texts)


def _format_pair(one: Question, other: Question, key: str, texts: Texts) -> str:
    """Write both years where only they differ, else both questions."""
    if find_refusals(one, other):
        left, right = (format_scene_question(question, texts) for question in (one, other))
        return texts("board.two", one=left, other=right)
    earlier, later = sorted((one.period, other.period))
    words = texts(
        key,
        rate=texts(f"rate.{one.indicator.value}"),
        earlier=earlier,
        later=later,
        standard=texts(f"standard.{one.standard.value}"),
        group=texts(f"group.{one.group.value}"),
    )
    return _limit(words, one, texts)


def format_scene_question(question: Question, texts: Texts, layer: MapLayer = MapLayer.RATE) -> str:
    """Write what a map shows: rates, or how likely they are over a limit."""
    words = texts(
        "scene.question",
        rate=texts(f"rate.{question.indicator.value}"),
        period=question.period,
        standard=texts(f"standard.{question.standard.value}"),
        group=texts(f"group.{question.group.value}"),
    )
    if layer.limit is not None:
        words = texts("scene.likely", limit=layer.limit, question=words)
    return _limit(words, question, texts)


def _limit(words: str, question: Question, texts: Texts) -> str:
    return texts("scene.published_only", question=words) if question.published_only else words
