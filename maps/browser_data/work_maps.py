"""Build the maps of a plan as plain data: what each district is asked, in points and in households."""

from collections.abc import Mapping
from itertools import pairwise

from analysis.targets.plan import DistrictPlan, TargetPlan
from data.model.figures import Status
from language.catalogue import Texts
from language.numbers import format_count, format_number
from maps.browser_data.map_scene import DistrictEntry
from maps.browser_data.small_map import SchemePalette, SmallMap
from maps.palettes import SELECTED_ON_COOL
from maps.work_classes import (
    HOUSEHOLD_COLOURS,
    HOUSEHOLD_LIMITS,
    POINT_COLOURS,
    POINT_LIMITS,
    find_household_class,
    find_point_class,
)


def build_point_map(plan: TargetPlan, texts: Texts) -> SmallMap:
    """Return the map of the points that each district is to lose until the goal year."""
    entries = {
        one.base.area.code: _build_entry(
            one,
            texts("targets.map_points", points=format_number(one.points, texts.language)),
            find_point_class(one.points),
        )
        for one in plan.districts
    }
    limits = [format_number(limit, texts.language, 1) for limit in POINT_LIMITS]
    return _build_map("points", entries, limits, POINT_COLOURS, plan, texts)


def build_household_map(plan: TargetPlan, texts: Texts) -> SmallMap:
    """Return the map of the households that each district is to lift until the goal year."""
    entries = {
        one.base.area.code: _build_entry(
            one,
            texts("targets.map_households", count=format_count(one.reduction, texts.language)),
            find_household_class(one.reduction),
        )
        for one in plan.districts
    }
    limits = [format_count(limit, texts.language) for limit in HOUSEHOLD_LIMITS]
    return _build_map("households", entries, limits, HOUSEHOLD_COLOURS, plan, texts)


def _build_entry(plan: DistrictPlan, text: str, class_index: int) -> DistrictEntry:
    status = plan.base.rate.status if plan.base.rate.published else Status.ESTIMATED
    return {"text": text, "status": status.value, "class": class_index}


def _build_map(
    name: str,
    entries: Mapping[str, DistrictEntry],
    limits: list[str],
    colours: tuple[str, ...],
    plan: TargetPlan,
    texts: Texts,
) -> SmallMap:
    palette: SchemePalette = {
        "title": texts(f"work_map_legend.{name}"),
        "classes": _format_classes(limits, texts),
        "colours": colours,
        "accent": SELECTED_ON_COOL,
        "unit": "",
    }
    return {
        "title": texts(f"work_map.{name}"),
        "districts": entries,
        "spoken": _describe_most(name, entries, plan, texts),
        "palette": palette,
    }


def _describe_most(name: str, entries: Mapping[str, DistrictEntry], plan: TargetPlan, texts: Texts) -> str:
    """Say aloud which district has most to do, and how much."""
    most = max(plan.districts, key=lambda one: one.points if name == "points" else one.reduction)
    area = most.base.area
    return texts(f"work_map_alt.{name}", most=area.name_vi, value=entries[area.code]["text"])


def _format_classes(limits: list[str], texts: Texts) -> list[str]:
    between = [texts("targets.class_between", lower=lower, upper=upper) for lower, upper in pairwise(limits)]
    return [texts("targets.class_none"), *between, texts("targets.class_from", lower=limits[-1])]
