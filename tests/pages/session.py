"""A visitor's session of the dashboard without a browser, and what it sends to one."""

import json
import re
from collections.abc import Iterator
from typing import Any

from streamlit.testing.v1 import AppTest

from data.model.figures import Status
from tests.paths import ROOT
from ui.state.parameters import Parameter

DASHBOARD = ROOT / "dashboard.py"
SECONDS = 120
"""A first run loads every table and fills the gaps; no later one needs a hundredth of this."""

ON_TIMELINE = (
    *(Parameter.STANDARD, Parameter.PERIOD),
    *(Parameter.SECOND_STANDARD, Parameter.SECOND_PERIOD),
)
_SCENE = re.compile(r"districtPainter\.show\((.*)\);\n")

Data = dict[str, Any]


def open_page(**codes: str) -> AppTest:
    """Open the dashboard by a link with these codes."""
    page = AppTest.from_file(str(DASHBOARD), default_timeout=SECONDS)
    for parameter, code in codes.items():
        page.query_params[parameter] = code
    return run(page)


def run(page: AppTest) -> AppTest:
    """Run the page again; an exception on it fails the test."""
    page.run()
    assert [problem.value for problem in page.exception] == []
    return page


def address(page: AppTest) -> dict[str, str]:
    """Give the codes that stand in the URL now."""
    return {
        name: values[0] if isinstance(values, list) else values for name, values in page.query_params.items()
    }


def payload(page: AppTest, key: str) -> Data:
    """Give what one of our components was sent: `headline`, `districts`, or a page's own."""
    (found,) = (item for item in page.get("bidi_component") if item.key == key)
    data: Data = json.loads(found.proto.bytes)
    return data


def choose_filter(page: AppTest, parameter: Parameter, value: object) -> AppTest:
    """Choose in a filter: standard and year on the line of years, whose choice the session keeps."""
    if parameter in ON_TIMELINE:
        page.session_state[parameter.widget_key] = value
    else:
        page.selectbox(key=parameter.widget_key).set_value(value)
    return run(page)


def offered(page: AppTest) -> dict[str, str]:
    """Give the address of every file that a page hands out by a link, under its label."""
    parts = [json.loads(item.proto.bytes) for item in page.get("bidi_component")]
    links = [link for data in parts for link in data.get("links", []) if "address" in link]
    return {link["label"]: link["address"] for link in links}


def map_arguments(page: AppTest) -> Data:
    """Give what the map's component was sent."""
    (found,) = page.get("component_instance")
    arguments: Data = json.loads(found.proto.json_args)
    return arguments


def map_scene(page: AppTest) -> Data:
    """Return the scene that the map is turned into."""
    return read_scene(map_arguments(page)["feature_group"])


def read_scene(script: str) -> Data:
    """Read a scene from the script that shows it; a district without a status has the scene's."""
    found = _SCENE.search(script)
    assert found
    return read_picture_scene(json.loads(found[1]))


def read_picture_scene(scene: Data) -> Data:
    """Return a scene in which each district has its status: one without has the scene's."""
    for district in scene["districts"].values():
        district.setdefault("status", scene["status"])
    return scene


def ranking_rows(data: Data) -> list[Data]:
    """Return the rows of the ranking with what their figures and their places say, as the browser does."""
    return [
        {"code": origin(data, row["parts"][0])["area"], "rank": place, **row} if "parts" in row else row
        for place, row in enumerate(data["ranking"]["rows"], start=1)
    ]


def numbers(data: Any) -> Iterator[Data]:  # noqa: ANN401 - any part of a JSON value
    """Find every number of a payload: whatever says which figures it rests on."""
    if isinstance(data, dict):
        if "parts" in data:
            yield data
        for value in data.values():
            yield from numbers(value)
    if isinstance(data, list):
        for value in data:
            yield from numbers(value)


def origin(data: Data, part: int) -> Data:
    """Look up a figure's origin in a payload's tables, as the browser does."""
    tables = data["tables"]
    figure = tables["figures"][part]
    context = tables["shared"] | tables["contexts"][figure.get("context", 0)]
    return {
        "area": figure["area"],
        "text": figure["text"],
        **{name: context[name] for name in ("status", "indicator", "period", "standard")},
        "group": context.get("group", "all"),
        "source": context.get("source", ""),
        "note": tables["notes"][context["note"]] if "note" in context else "",
        "as_of": context.get("asOf"),
    }


def statuses(page: AppTest) -> set[str]:
    """Give every status that anything on the page has, the map and the small charts included."""
    found = {district["status"] for district in map_scene(page)["districts"].values()}
    for component in page.get("bidi_component"):
        data = payload(page, str(component.key))
        if "tables" not in data:  # it shows nothing
            continue
        found |= {number["status"] for number in numbers(data) if number.get("status")}
        tables = data["tables"]
        found |= {(tables["shared"] | context)["status"] for context in tables["contexts"]}
        if any(run_.get("estimated") for run_ in _runs(data)):
            found.add(Status.ESTIMATED.value)
    return found


def _runs(data: Data) -> list[Data]:
    trend = data.get("provinceTrend") or (data.get("panel") or {}).get("trend") or {}
    runs: list[Data] = trend.get("runs", [])
    return runs
