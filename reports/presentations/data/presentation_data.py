"""A deck as the browser takes it: scenes, and the reviews that they show."""

from typing import TypedDict

from reports.presentations.data.review_data import ReviewSeries
from reports.presentations.origins import PresentationFigure, PresentationSource
from reports.qr_code import QrCode


class SceneData(TypedDict):
    """A scene: its series by place, a headline for each of its reviews, and a QR code of each one's view.

    There are no codes where no address is known that others can open.
    """

    kind: str
    series: int
    period: int
    district: str
    own: bool
    proposed: str
    headlines: list[str]
    codes: list[QrCode]
    note: str


class PresentationData(TypedDict):
    """A meeting as the browser takes it."""

    title: str
    scenes: list[SceneData]
    series: list[ReviewSeries]
    names: dict[str, str]
    statuses: dict[str, str]
    figures: list[PresentationFigure]
    sources: list[PresentationSource]
    notes: list[str]


def is_presentation_estimated(made: PresentationData) -> bool:
    """Return whether any review of a deck shows an estimated figure."""
    return any(review["stamp"] for series in made["series"] for review in series["reviews"])
