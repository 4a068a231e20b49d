"""What the map shows of a question, as plain data: one entry a district, and the legend."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from data.model import Indicator, Status
from insight.ranking import Place
from language.catalogue import Texts
from language.numbers import NARROW_SPACE, decimal
from maps.classes import CLASS_COLOURS, LABEL_COLOURS, NO_FIGURE_COLOUR, class_of, class_ranges

NO_VALUE = "–"


@dataclass(frozen=True, slots=True)
class Shown:
    """The reader's choices that change nothing in the figures."""

    selected: str | None = None
    labels: bool = True
    basemap: bool = False


def scene(
    places: Sequence[Place], indicator: Indicator, title: str, shown: Shown, texts: Texts
) -> dict[str, Any]:
    """Describe the map of a question: JSON for the browser, holding codes, numbers and our own texts only."""
    districts = {place.area.code: _district(place, indicator, texts) for place in places}
    return {
        "districts": districts,
        "illustrative": any(place.status is Status.ILLUSTRATIVE for place in places),
        "legend": legend(indicator, title, {place.status for place in places}, texts),
        "selected": shown.selected or "",
        "labels": shown.labels,
        "basemap": shown.basemap,
    }


def _district(place: Place, indicator: Indicator, texts: Texts) -> dict[str, Any]:
    colour, ink = _paint(place, indicator)
    return {
        "fill": colour,
        "dark": ink == "#ffffff",
        "value": value_text(place, texts),
        "illustrative": place.status is Status.ILLUSTRATIVE,
        "spoken": spoken(place, texts),
    }


def _paint(place: Place, indicator: Indicator) -> tuple[str, str]:
    if place.figure is None:
        return NO_FIGURE_COLOUR, LABEL_COLOURS[0]
    index = class_of(place.figure.value, indicator)
    return CLASS_COLOURS[index], LABEL_COLOURS[index]


def value_text(place: Place, texts: Texts) -> str:
    """Write a district's rate without its unit; both values where two sources disagree."""
    if place.figure is None:
        return NO_VALUE
    values = [place.figure.value, *(rival.value for rival in place.rivals)]
    return " / ".join(decimal(value, texts.language) for value in dict.fromkeys(values))


def spoken(place: Place, texts: Texts) -> str:
    """Say a district's name, rate, rank and status, as a screen reader announces it."""
    name = place.area.name_vi
    marked = texts("map.spoken_priority", name=name) if place.area.priority else name
    if place.figure is None:
        return texts("map.spoken_missing", name=marked)
    return texts(
        "map.spoken",
        name=marked,
        value=value_text(place, texts),
        rank=place.rank,
        status=texts(f"status.{place.status.value}"),
    )


def legend(indicator: Indicator, title: str, statuses: set[Status], texts: Texts) -> dict[str, Any]:
    """List the classes, the poorest on top, and the marks that say what is not a plain published figure."""
    rows = zip(class_ranges(indicator), CLASS_COLOURS, strict=True)
    classes = [{"label": _range_text(limits, texts), "fill": colour} for limits, colour in rows]
    kinds: list[dict[str, Any]] = [{"label": texts("map.priority_district"), "priority": True}]
    if Status.ILLUSTRATIVE in statuses:
        kinds.append({"label": texts("status.illustrative"), "fill": "#ffffff", "hatched": True})
    kinds.append({"label": texts("status.missing"), "fill": NO_FIGURE_COLOUR})
    return {"title": title, "classes": classes[::-1], "kinds": kinds}


def _range_text(limits: tuple[float | None, float | None], texts: Texts) -> str:
    lower, upper = limits
    if lower is None and upper is not None:
        return texts("map.under", upper=_limit(upper, texts))
    if upper is None and lower is not None:
        return texts("map.from", lower=_limit(lower, texts))
    assert lower is not None and upper is not None
    return texts("map.between", lower=decimal(lower, texts.language, 0), upper=_limit(upper, texts))


def _limit(value: float, texts: Texts) -> str:
    return f"{decimal(value, texts.language, 0)}{NARROW_SPACE}%"


