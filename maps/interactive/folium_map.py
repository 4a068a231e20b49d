"""The map in the browser: a folium map that never changes, and one small layer that restyles it.

st_folium remounts a map whose script changes, which flashes and loses the zoom; only the feature group may
differ between two runs. So the base holds no figure, and the group holds nothing but figures.
"""

from collections.abc import Mapping, Sequence

import folium
from branca.element import MacroElement
from jinja2 import Template

from maps.script_json import encode_script_json

CENTRE = (9.98, 104.7)

# A string that never closes reaches to the end: looking for its end anew from each quote would be quadratic.


class ScriptOnly:
    """What gives st_folium its script alone.

    As a page, which nobody takes, folium would compile every text anew as a template, with every change.
    """

    def render(self, **_: object) -> str:
        """Add nothing to the page."""
        return ""


class ScriptOnlyMap(ScriptOnly, folium.Map):
    """A map whose frame brings its own style."""


class ScriptOnlyLayer(ScriptOnly, folium.FeatureGroup):
    """A layer that holds what restyles the map."""


class InstallScript(ScriptOnly, MacroElement):
    """Hands the empty map to our script, once; what it draws came with `constants_script`."""

    _template = Template(
        "{% macro script(this, kwargs) %}installDistrictMap({{ this._parent.get_name() }});{% endmacro %}"
    )

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Install"


class RestyleScript(ScriptOnly, MacroElement):
    """Gives the standing map its new colours, values and legend."""

    _template = Template(
        "{% macro script(this, kwargs) %}window.districtPainter.show({{ this.scene }});{% endmacro %}"
    )

    def __init__(self, scene: Mapping[str, object]) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Restyle"
        self.scene = encode_script_json(scene)


def make_base_map(scripts: Sequence[str], styles: Sequence[str]) -> folium.Map:
    """Make the map without figures; `scripts` and `styles` are addresses on the server itself."""
    base = ScriptOnlyMap(
        location=CENTRE, zoom_start=9, tiles=None, zoom_snap=0.25, zoom_delta=0.5, min_zoom=8
    )
    base.default_js = [(str(index), address) for index, address in enumerate(scripts)]
    base.default_css = [(str(index), address) for index, address in enumerate(styles)]
    InstallScript().add_to(base)
    return base


def make_restyle_layer(scene: Mapping[str, object]) -> folium.FeatureGroup:
    """Make the layer that turns the standing map into a scene."""
    group = ScriptOnlyLayer()
    RestyleScript(scene).add_to(group)
    return group
