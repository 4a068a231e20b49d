"""All reviews of the first map's standard as a row of small maps, each number with its origin."""

from collections.abc import Sequence
from typing import Any

from insight.situation import Situation
from language.catalogue import Texts
from maps.small_maps import small_map
from ui.origins import Origins
from ui.side_head import coverage, province_parts
from ui.view import View


def small_maps(situations: Sequence[Situation], view: View, texts: Texts) -> dict[str, Any]:
    """Describe the row as JSON for the browser, one map a situation."""
    origins = Origins(texts)
    maps = [_map(situation, origins, texts) for situation in situations]
    return {
        "title": texts(
            "compare.small_title",
            rate=texts(f"rate.{view.indicator.value}"),
            standard=texts(f"standard.{view.standard.value}"),
        ),
        "lead": texts("compare.small_lead"),
        "palette": view.indicator.value,
        "selected": view.district or "",
        "coverageLabel": texts("compare.coverage"),
        "maps": maps,
        "tables": origins.tables(),
    }


def _map(situation: Situation, origins: Origins, texts: Texts) -> dict[str, Any]:
    return {
        **small_map(situation, texts),
        "province": province_parts(situation, origins),
        "coverage": coverage(situation, origins, texts),
    }
