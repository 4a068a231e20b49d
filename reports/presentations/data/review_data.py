"""A review of a deck as the browser takes it: a map's districts, or the board of another scene."""

from typing import NotRequired, TypedDict

from reports.presentations.boards.board import SceneBoard

# "class" is a word of Python's own, so this one can't be written as a class.
ReviewDistrict = TypedDict(
    "ReviewDistrict",
    {
        "code": str,
        "text": str,
        "status": str,
        "class": NotRequired[int],
        "rank": NotRequired[int | str],
        "spoken": NotRequired[str],
        "column": str,
        "value": float,
        "parts": list[int],
    },
)
"""A district in a review: the value is the length of its bar in percent, 0 where there is no figure.

`column` is an estimate's text with its interval for the ranking, else empty.
"""


class ReviewProvince(TypedDict):
    """The province in a review, with what contradicts its rate beside it; `column` as a district has it."""

    text: str
    column: str
    status: str
    value: float
    parts: list[int]


class ReviewData(TypedDict):
    """A review; its districts stand with the poorest first. `stamp` is empty where nothing is estimated.

    A scene that is no map has a board instead of districts.
    """

    period: int
    words: str
    spoken: str
    districts: list[ReviewDistrict]
    province: ReviewProvince | None
    coverage: str
    estimated: str
    stamp: str
    board: NotRequired[SceneBoard]


class ReviewSeries(TypedDict):
    """All reviews of one standard for one question."""

    palette: str
    standard: str
    legal: str
    reviews: list[ReviewData]
