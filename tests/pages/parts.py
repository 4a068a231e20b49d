"""The parts that a page consists of, and what all their numbers rest on."""

import json

from streamlit.testing.v1 import AppTest

from tests.pages.session import Data, numbers, origin, read_scene


def scenes(page: AppTest) -> list[Data]:
    """Return the scenes of a page's maps, in their order on the page."""
    maps = page.get("component_instance")
    return [read_scene(json.loads(component.proto.json_args)["feature_group"]) for component in maps]


def parts(page: AppTest) -> set[str]:
    """Return the keys of the components of a page that are ours."""
    return {str(component.key) for component in page.get("bidi_component")}


def buttons(page: AppTest) -> set[str]:
    """Return the keys of a page's buttons."""
    return {str(button.key) for button in page.button}


def all_origins(data: Data) -> list[Data]:
    """Return the origin of every number of a payload."""
    return [origin(data, part) for number in numbers(data) for part in number["parts"]]
