"""A scene is what the reader saw: the map on its layer, any other page's part without one."""

import pytest

from analysis.display.exceedance import MapLayer
from reports.presentations.meeting import SceneKind
from ui.state.meeting_state import make_scene_of_view
from ui.state.view import View


@pytest.mark.parametrize("kind", SceneKind)
def test_only_a_map_has_the_layer_of_the_view(kind: SceneKind) -> None:
    scene = make_scene_of_view(View(layer=MapLayer.OVER_10, district="914"), kind)
    assert scene.layer is (MapLayer.OVER_10 if kind is SceneKind.MAP else MapLayer.RATE)
    assert (scene.question, scene.district, scene.kind) == (View().question, "914", kind)
