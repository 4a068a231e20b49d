"""Every filter of every page begins with the reader's own choice, also for a browser that missed a run."""

from collections.abc import Iterator

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.session import open_page, payload, run
from ui.layout.navigation import PAGES
from ui.state.parameters import Parameter

VIEW = {"tc": "mdp-2022", "ct": "near_poor", "dt": "ethnic_minority", "nam": "2023", "congbo": "1"}
OWN = {
    "pages/compare/page.py": [
        {"tc2": "mdp-2016", "ct2": "poor_or_near_poor", "dt2": "khmer", "nam2": "2018"}
    ],
    "pages/district/page.py": [{"huyen": "912"}],
    "pages/directive/page.py": [{"tukhoa": "giảm nghèo", "coquan": "ethnic", "chude": "health"}],
    "pages/explore/page.py": [
        {"muc": "bang", "tim": "giang", "loc": "2016,poor,official", "cacnam": "2012-2018", "xep": "area"},
        {"muc": "cap", "ngang": "near_poor.all.percent", "doc": "poor.khmer.households", "kieu": "cot"},
        {"muc": "lop"},
    ],
    "pages/targets/page.py": [
        {"kieudich": "tyle", "mucdich": "0.4", "cachchia": "duoikip", "muctoithieu": "0.2"},
        {"namdich": "2025", "namgiamnua": "2025", "cachchia": "duoikip", "congbo": "0"},
    ],
    "pages/sources/page.py": [{"phan": "nguon", "timnguon": "báo"}, {"phan": "mauthuan"}],
}
CASES = [(entry.script, codes) for entry in PAGES for codes in OWN.get(entry.script, [{}])]


def begun_and_kept(page: AppTest) -> Iterator[tuple[str, object, object]]:
    """Give each filter with what it would show first and what its reader chose, as a browser counts."""
    for box in page.selectbox:
        yield str(box.key), box.proto.default, box.options.index(box.format_func(box.value))
    yield from begun_and_kept_on_timelines(page)
    for several in page.multiselect:
        yield str(several.key), list(several.proto.default), sorted(several.indices)
    for ends in page.select_slider:
        yield str(ends.key), list(ends.proto.default), [ends.options.index(str(year)) for year in ends.value]
    for switch in page.toggle:
        yield str(switch.key), switch.proto.default, switch.value
    for typed in page.text_input:
        yield str(typed.key), typed.proto.default, typed.value
    for number in page.number_input:
        yield str(number.key), number.proto.default, number.value
    for row in page.segmented_control:
        yield str(row.key), list(row.proto.default), list(row.indices)


def begun_and_kept_on_timelines(page: AppTest) -> Iterator[tuple[str, object, object]]:
    """Give standard and year as each line of years shows them first and as the session keeps them."""
    lines = [str(part.key) for part in page.get("bidi_component") if str(part.key).endswith("timeline")]
    for line in lines:
        shown = payload(page, line)
        for name in ("standard", "period"):
            key = f"filter_{line.removesuffix('timeline')}{name}"
            yield key, shown[name], page.session_state[key]


@pytest.mark.parametrize(("script", "codes"), CASES)
def test_a_filter_begins_with_its_reader_s_choice_in_every_run(script: str, codes: dict[str, str]) -> None:
    page = open_page(**VIEW | codes)
    page.switch_page(script)
    for _ in range(2):
        run(page)
        found = list(begun_and_kept(page))
        assert [(key, first, kept) for key, first, kept in found if first != kept] == []


def test_the_filters_looked_at_are_those_whose_choice_stands_in_a_link() -> None:
    found = {key for script, codes in CASES for key in _keys(script, codes)}
    without_widget = {Parameter.DISTRICT, Parameter.LANGUAGE, Parameter.MEETING, Parameter.TARGETS_OWN}
    keys = {key for row in Parameter if row not in without_widget for key in row.list_widget_keys()}
    assert keys <= found


def _keys(script: str, codes: dict[str, str]) -> list[str]:
    page = open_page(**VIEW | codes)
    page.switch_page(script)
    return [key for key, _, _ in begun_and_kept(run(page))]
