"""Addresses at which others open what a scene shows."""

from collections.abc import Callable
from dataclasses import dataclass

from language.catalogue import Language
from reports.presentations.meeting import MeetingScene, SceneKind
from ui.layout.page_addresses import (
    COMPARE_PATH,
    DISTRICT_PATH,
    SOURCES_PATH,
    TARGETS_PATH,
    TREND_PATH,
    build_page_address,
)
from ui.state.view import SecondMap, View

PAGES_OF_KINDS = {
    SceneKind.MAP: "",
    SceneKind.RANKING: "",
    SceneKind.TREND: TREND_PATH,
    SceneKind.COMPARISON: COMPARE_PATH,
    SceneKind.CHANGE: COMPARE_PATH,
    SceneKind.PROFILE: DISTRICT_PATH,
    SceneKind.TARGETS: TARGETS_PATH,
    SceneKind.COVERAGE: SOURCES_PATH,
}
"""Which page has what a scene shows."""


def make_scene_linker(address: str, language: Language) -> Callable[[MeetingScene], str]:
    """Return what builds the link of a scene below a public address; empty where there is none."""
    return _SceneLinker(address, language).build


@dataclass(frozen=True, slots=True)
class _SceneLinker:
    address: str
    language: Language

    def build(self, scene: MeetingScene) -> str:
        """Build the link of a scene."""
        if not self.address:
            return ""
        view = make_view_of_scene(scene, self.language)
        return self.address + build_page_address(PAGES_OF_KINDS[scene.kind], view)


def make_view_of_scene(scene: MeetingScene, language: Language) -> View:
    """Return the view in which the page of a scene shows the same."""
    question, other = scene.question, scene.other
    second = SecondMap(other.standard, other.indicator, other.group, other.period) if other else None
    return View(
        question.standard,
        question.indicator,
        question.group,
        question.period,
        scene.district,
        question.published_only,
        layer=scene.layer,
        second_map=second,
        language=language,
    )
