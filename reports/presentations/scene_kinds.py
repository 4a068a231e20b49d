"""Which kinds a scene may be turned into, and what it becomes."""

from collections.abc import Iterator
from dataclasses import replace

from analysis.comparable import find_refusals
from analysis.display.exceedance import MapLayer
from analysis.question import Question
from reports.presentations.meeting import PAIRED, MeetingScene, SceneKind


def list_scene_kinds(scene: MeetingScene, earlier: Question | None, *, targeted: bool) -> list[SceneKind]:
    """Return the kinds that have something to show, the scene's own among them.

    `earlier` is what a scene of one review would be compared with; `targeted` says whether targets stand.
    """
    possible = {scene.kind, *_find_possible(scene, scene.other or earlier, targeted=targeted)}
    return [kind for kind in SceneKind if kind in possible]


def _find_possible(scene: MeetingScene, other: Question | None, *, targeted: bool) -> Iterator[SceneKind]:
    yield from (SceneKind.MAP, SceneKind.RANKING, SceneKind.TREND, SceneKind.COVERAGE)
    if other:
        yield SceneKind.COMPARISON
        if not find_refusals(scene.question, other):
            yield SceneKind.CHANGE
    if scene.district:
        yield SceneKind.PROFILE
    if targeted:
        yield SceneKind.TARGETS


def turn_scene(scene: MeetingScene, kind: SceneKind, earlier: Question | None) -> MeetingScene:
    """Return the scene as another kind: words, district and question stay; a pair gets its second review."""
    layer = scene.layer if kind is SceneKind.MAP else MapLayer.RATE
    other = (scene.other or earlier) if kind in PAIRED else None
    return replace(scene, kind=kind, other=other, layer=layer)
