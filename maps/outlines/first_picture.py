"""Write the districts in their colours as a drawing inside a page: it is seen before any script has run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from analysis.display.estimates import format_stamp
from data.model.areas import Area
from data.model.figures import Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from maps.browser_data.map_scene import DistrictEntry
from maps.classes import NO_FIGURE_COLOUR
from maps.interactive.constants import OPENING_BOUNDS, list_disc_districts
from maps.outlines.small import WIDTH, measure_height, place_point, simplify_paths


@dataclass(frozen=True, slots=True)
class PictureOutline:
    """The districts as path data, those that a disc stands for, and the priority ones; made once."""

    paths: Mapping[str, str]
    discs: Mapping[str, tuple[float, float]]
    priority: frozenset[str]


def make_picture_outline(areas: Sequence[Area], boundaries: Boundaries) -> PictureOutline:
    """Return the outline of small maps for a drawing inside a page."""
    points = boundaries.label_points
    return PictureOutline(
        simplify_paths(boundaries.shapes),
        {code: place_point(*reversed(points[code])) for code in list_disc_districts(areas)},
        frozenset(area.code for area in areas if area.priority),
    )


def write_first_picture(
    outline: PictureOutline, districts: Mapping[str, DistrictEntry], colours: Sequence[str], texts: Texts
) -> str:
    """Return the drawing: estimates are hatched and counted in the stamp; priority districts lie above.

    It carries the map's bounds in degrees (south, west, north, east), by which it is placed.
    """
    order = sorted(districts, key=lambda code: code in outline.priority)
    fills = {code: _choose_fill(entry, colours) for code, entry in districts.items()}
    hatchings = "".join(_write_hatching(fill) for fill in sorted(set(fills.values())) if fill.hatched)
    shapes = "".join(_draw_district(code, fills[code], outline) for code in order)
    bounds = " ".join(str(degrees) for corner in OPENING_BOUNDS for degrees in corner)
    size = f'viewBox="0 0 {WIDTH:g} {measure_height():g}" data-bounds="{bounds}"'
    stamp = _write_stamp(sum(fill.hatched for fill in fills.values()), texts)
    return f"<svg {size}>{hatchings}{shapes}{stamp}</svg>"


class _Fill(NamedTuple):
    """The colour of a district's class, and whether it is hatched."""

    colour: str
    hatched: bool

    @property
    def identifier(self) -> str:
        return f"first-hatch-{self.colour[1:]}"

    @property
    def paint(self) -> str:
        return f"url(#{self.identifier})" if self.hatched else self.colour


def _choose_fill(entry: DistrictEntry, colours: Sequence[str]) -> _Fill:
    colour = colours[entry["class"]] if "class" in entry else NO_FIGURE_COLOUR
    return _Fill(colour, hatched=entry["status"] == Status.ESTIMATED.value)


def _write_hatching(fill: _Fill) -> str:
    """Write the pattern of a colour with lines over it: each outline then stands in the page once."""
    return (
        f'<pattern id="{fill.identifier}" width="4" height="4" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><rect width="4" height="4" fill="{fill.colour}"/>'
        '<path class="hatch" d="M0 0V4"/></pattern>'
    )


def _draw_district(code: str, fill: _Fill, outline: PictureOutline) -> str:
    kind = ' class="priority"' if code in outline.priority else ""
    shape = f'<path d="{outline.paths[code]}"/>'
    if code in outline.discs:
        across, down = outline.discs[code]
        shape += f'<circle cx="{across}" cy="{down}" r="4"/>'
    return f'<g data-district="{code}" fill="{fill.paint}"{kind}>{shape}</g>'


def _write_stamp(count: int, texts: Texts) -> str:
    if not count:
        return ""
    across, down = WIDTH / 2, measure_height() / 2
    told = escape(format_stamp(count, texts))
    return f'<text x="{across:g}" y="{down:g}" transform="rotate(-18 {across:g} {down:g})">{told}</text>'
