"""The script of the presentation: one text for the page and for the copy that is taken along."""

from collections.abc import Mapping, Sequence
from typing import Any

from analysis.display.exceedance import LIKELIHOOD_LIMITS
from data.model.areas import Area
from data.model.estimates import LIMITS
from data.model.figures import Status
from geo.boundaries import Boundaries
from language.catalogue import Texts
from language.numbers import MINUS
from maps.change_classes import CHANGE_LIMITS
from maps.class_labels import format_limit
from maps.classes import CLASS_LIMITS, NO_FIGURE_COLOUR
from maps.outlines.presentation import build_presentation_outline
from maps.palette_names import name_exceedance_palette
from maps.palettes import CHANGE, build_palettes
from maps.script_json import encode_script_json

STAGE_STYLE, PRESENTER_STYLE = "stage.css", "presenter.css"
STAGE_PARTS = (
    "elements.js",
    "map_elements.js",
    "stage_map.js",
    "stage_legend.js",
    "stage_ranking.js",
    "stage_lines.js",
    "stage_board.js",
    "stage_panels.js",
    "stage_tools.js",
    "stage_code.js",
    "stage_frame.js",
    "stage_presenter.js",
    "stage_view.js",
    "stage.js",
)
"""In the order of their use; they share one scope. The first two also belong to the map page."""


_WORDS = (
    "stage.start",
    "stage.start_help",
    "stage.name",
    "stage.scene_of",
    "stage.announced",
    "stage.other_year",
    "stage.previous",
    "stage.next",
    "stage.earlier",
    "stage.later",
    "stage.zoom",
    "stage.presenter",
    "stage.presenter_refused",
    "stage.mirror",
    "stage.mirror_help",
    "stage.last_scene",
    "stage.clock",
    "stage.play",
    "stage.pause",
    "stage.year",
    "stage.years",
    "stage.dark",
    "stage.light",
    "stage.full",
    "stage.notes",
    "stage.help",
    "stage.code",
    "stage.no_code",
    "stage.leave",
    "stage.close",
    "stage.map",
    "stage.ranking",
    "stage.board",
    "board.others",
    "board.slanted",
    "stage.province",
    "stage.priority",
    "stage.missing_value",
    "stage.no_note",
    "stage.note",
    "stage.sources",
    "stage.sources_line",
    "stage.sources_more",
    "stage.no_sources",
    "stage.district",
    "stage.value",
    "stage.status",
    "stage.source",
    "stage.as_of",
    "stage.standard",
    "stage.districts_until",
)
"""What the scripts look up, by the last part of the key."""


def build_presentation_script(
    files: Mapping[str, str], areas: Sequence[Area], boundaries: Boundaries, texts: Texts
) -> str:
    """Write what defines `present(deck)`: outline, words, style, then the parts from `files` by name."""
    constants = {
        "OUTLINE": build_presentation_outline(areas, boundaries),
        "WORDS": _words(areas, texts),
        "STYLE": files[STAGE_STYLE],
        "PRESENTER_STYLE": files[PRESENTER_STYLE],
    }
    lines = [f"const {name} = {encode_script_json(value)};" for name, value in constants.items()]
    return "\n".join([*lines, *(files[part] for part in STAGE_PARTS)])


def _build_key(text: str) -> dict[str, str]:
    """Part a text of the catalogue into a key of the keyboard and what it does."""
    key, words = text.split("|")
    return {"key": key, "words": words}


def _format_change_limits(texts: Texts) -> list[str]:
    """Write the limits between the classes of a change, the greatest fall first."""
    words = [format_limit(limit, texts) for limit in CHANGE_LIMITS]
    return [*(f"{MINUS}{limit}" for limit in reversed(words)), *(f"+{limit}" for limit in words)]


def _words(areas: Sequence[Area], texts: Texts) -> dict[str, Any]:
    return {
        **{key.split(".")[1]: texts(key) for key in _WORDS},
        "keys": [_build_key(texts(f"stage_keys.{name}")) for name in texts.family("stage_keys")],
        "names": {area.code: area.name_vi for area in areas},
        "statuses": {status.value: texts(f"status.{status.value}") for status in Status},
        "marks": {status.value: texts(f"mark.{status.value}") for status in Status},
        "percent": texts("unit.percent"),
        "legends": _name_legends(texts),
        "palettes": build_palettes(texts),
        "limits": _list_class_limits(texts),
        "noFigure": NO_FIGURE_COLOUR,
    }


def _list_class_limits(texts: Texts) -> dict[str, list[str]]:
    """Return what stands between the classes of each scale: percent, or parts of one."""
    rates = {
        indicator.value: [format_limit(limit, texts) for limit in limits]
        for indicator, limits in CLASS_LIMITS.items()
    }
    likelihoods = {name_exceedance_palette(limit): [*LIKELIHOOD_LIMITS] for limit in LIMITS}
    return rates | likelihoods | {CHANGE: _format_change_limits(texts)}


def _name_legends(texts: Texts) -> dict[str, str]:
    """Return what stands above each scale."""
    likely = {name_exceedance_palette(limit): texts("exceedance.fact", limit=limit) for limit in LIMITS}
    rates = {indicator.value: texts("unit.percent") for indicator in CLASS_LIMITS}
    return rates | likely | {CHANGE: texts("compare.legend_title")}
