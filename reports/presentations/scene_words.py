"""Write what a scene shows in one line, whatever its kind."""

from analysis.comparable import find_refusals
from analysis.display.exceedance import MapLayer
from analysis.question import Question
from language.catalogue import Texts
from reports.presentations.meeting import MeetingScene, SceneKind


def format_scene_words(scene: MeetingScene, texts: Texts) -> str:
    """Write what a scene shows; of a comparison both questions."""
    question = scene.question
    match scene.kind:
        case SceneKind.MAP:
            return format_scene_question(question, texts, scene.layer)
        case SceneKind.RANKING:
            return texts("board.ranking", question=format_scene_question(question, texts))
        case SceneKind.PROFILE:
            return texts("board.profile", question=format_scene_question(question, texts))
        case SceneKind.CHANGE:
            return _format_pair(question, scene.other or question, "board.change_words", texts)
        case SceneKind.COMPARISON:
            return _format_pair(question, scene.other or question, "board.comparison", texts)
    return _limit(_name_series(scene, texts), question, texts)


def _name_series(scene: MeetingScene, texts: Texts) -> str:
    """Name what a scene of several years shows, without what limits it."""
    question = scene.question
    if scene.kind is SceneKind.TARGETS:
        return texts("board.targets", standard=texts(f"standard.{question.standard.value}"))
    rate, group = texts(f"rate.{question.indicator.value}"), texts(f"group.{question.group.value}")
    key = "board.trend" if scene.kind is SceneKind.TREND else "board.coverage"
    return texts(key, rate=rate, group=group)


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
