"""The line of years: bands of the standards, a stop a review; a choice of a year chooses its standard too."""

from collections.abc import Callable, Sequence
from typing import TypedDict

from analysis.timeline import TimelineBand
from data.model.standards import Standard
from language.catalogue import Texts
from ui.components.browser_component import show_choosing_component

BETWEEN_CODES = ":"


class TimelineReviewData(TypedDict):
    """A year of review as the browser takes it, and how many districts have a published rate in it."""

    period: int
    published: int


class TimelineBandData(TypedDict):
    """The reviews of a standard as the browser takes them; `name` is short, the full one is in the words."""

    standard: str
    name: str
    reviews: list[TimelineReviewData]


class TimelineData(TypedDict):
    """The line of years as the browser takes it; `total` is how many districts there are.

    Where it is not `labelled` the label is heard and not seen.
    """

    label: str
    labelled: bool
    standard: str
    period: int
    total: int
    bands: list[TimelineBandData]


def build_timeline_data(
    bands: Sequence[TimelineBand],
    texts: Texts,
    *,
    chosen: tuple[Standard, int],
    label: str,
    labelled: bool,
    total: int,
) -> TimelineData:
    """Return the line of years; `chosen` are the standard and the year that are shown."""
    standard, period = chosen
    return {
        "label": label,
        "labelled": labelled,
        "standard": standard.value,
        "period": period,
        "total": total,
        "bands": [_build_band(band, texts) for band in bands],
    }


def _build_band(band: TimelineBand, texts: Texts) -> TimelineBandData:
    return {
        "standard": band.standard.value,
        "name": texts(f"timeline_standard.{band.standard.value}"),
        "reviews": [{"period": review.period, "published": review.published} for review in band.reviews],
    }


def format_review_code(standard: Standard, period: int) -> str:
    """Return the code by which the browser names a review."""
    return f"{standard.value}{BETWEEN_CODES}{period}"


def show_timeline(key: str, data: TimelineData, on_choice: Callable[[str, str], None]) -> None:
    """Show the line of years; `on_choice` gets the codes of a standard and a year."""

    def pass_on(chosen: str) -> None:
        standard, _, period = chosen.partition(BETWEEN_CODES)
        on_choice(standard, period)

    show_choosing_component("timeline", key, data, pass_on)
