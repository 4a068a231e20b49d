"""All reviews of the first map's standard as a row of small maps, each number with its origin."""

from collections.abc import Sequence

from analysis.display.questions import describe_district_coverage
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.small_map import build_small_map
from ui.components.origins.gathering import Origins
from ui.components.small_map_row import CountedSmallMap, SmallMapRow
from ui.state.view import View


def build_small_maps(situations: Sequence[QuestionSummary], view: View, texts: Texts) -> SmallMapRow:
    """Return the row for the browser, one map a situation."""
    origins = Origins(texts)
    maps = [_build_map(situation, origins, texts) for situation in situations]
    rate, standard = texts(f"rate.{view.indicator.value}"), texts(f"standard.{view.standard.value}")
    return {
        "title": texts("compare.small_title", rate=rate, standard=standard),
        "lead": texts("compare.small_lead"),
        "palette": view.indicator.value,
        "selected": view.district or "",
        "coverageLabel": texts("compare.coverage"),
        "maps": maps,
        "tables": origins.tables(),
    }


def _build_map(situation: QuestionSummary, origins: Origins, texts: Texts) -> CountedSmallMap:
    return {
        **build_small_map(situation, texts),
        "province": origins.add_all(situation.province_figures),
        "coverage": origins.describe(describe_district_coverage(situation, texts)),
    }
