"""What small pictures of a meeting's scenes are drawn from, taken from what the scenes themselves show."""

from typing import NotRequired, TypedDict

from reports.presentations.boards.board import BoardTable, LinePanel, SceneBoard
from reports.presentations.data.presentation_data import PresentationData, SceneData
from reports.presentations.data.review_data import ReviewData
from reports.presentations.meeting import SceneKind

TOP = 100
"""The height of a picture of lines, and the length of the longest bar."""

PictureLine = list[list[int]]
"""Points of a line: across and up, each from 0 to 100."""


class PictureMap(TypedDict):
    """A small map: its palette, and the class of each district that has a figure."""

    palette: str
    classes: dict[str, int]


class ScenePicture(TypedDict):
    """One picture: maps, bars, lines, or the tones of a table's cells."""

    maps: NotRequired[list[PictureMap]]
    bars: NotRequired[list[int]]
    lines: NotRequired[list[PictureLine]]
    cells: NotRequired[list[list[str]]]


def build_scene_pictures(deck: PresentationData) -> list[ScenePicture]:
    """Return a picture for each scene, in their order."""
    return [_build_picture(scene, deck) for scene in deck["scenes"]]


def _build_picture(scene: SceneData, deck: PresentationData) -> ScenePicture:
    series = deck["series"][scene["series"]]
    review = next(one for one in series["reviews"] if one["period"] == scene["period"])
    if "board" in review:
        return _build_board_picture(review["board"], deck)
    if scene["kind"] == SceneKind.RANKING.value:
        return {"bars": _list_bars(review)}
    return {"maps": [_build_map(series["palette"], review)]}


def _build_board_picture(board: SceneBoard, deck: PresentationData) -> ScenePicture:
    if "maps" in board:
        placed = [(deck["series"][one["series"]], one["review"]) for one in board["maps"]]
        return {"maps": [_build_map(series["palette"], series["reviews"][place]) for series, place in placed]}
    if "panels" in board:
        return {"lines": [line for panel in _widen(board["panels"]) for line in panel]}
    return {"cells": _list_tones(board["table"])}


def _build_map(palette: str, review: ReviewData) -> PictureMap:
    known = {entry["code"]: entry["class"] for entry in review["districts"] if "class" in entry}
    return {"palette": palette, "classes": known}


def _list_bars(review: ReviewData) -> list[int]:
    values = [entry["value"] for entry in review["districts"]]
    greatest = max(values, default=0.0) or 1.0
    return [round(TOP * value / greatest) for value in values]


def _widen(panels: list[LinePanel]) -> list[list[PictureLine]]:
    """Place the panels beside each other, each as wide as its reviews are many."""
    years = sum(len(panel["years"]) for panel in panels)
    found, before = [], 0
    for panel in panels:
        found.append(_list_lines(panel, before, years))
        before += len(panel["years"])
    return found


def _list_lines(panel: LinePanel, before: int, years: int) -> list[PictureLine]:
    return [
        [
            [round(TOP * (before + place + 0.5) / years), round(TOP * point["value"] / panel["highest"])]
            for place, point in enumerate(line["points"])
            if point
        ]
        for line in panel["lines"]
    ]


def _list_tones(table: BoardTable) -> list[list[str]]:
    return [[cell["tone"] for cell in row["cells"]] for row in table["rows"]]
