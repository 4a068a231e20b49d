"""The made-up province of the growth: as many areas as asked, and nothing of the real outline lost."""

import json
from pathlib import Path

import pytest
from shapely.geometry import shape
from shapely.ops import unary_union

from tests.paths import ROOT
from tools.bench.synthetic_areas import OUTLINE, build_synthetic_installation, cut_into_pieces

AREAS = 31


def shapes(folder: Path) -> dict[str, object]:
    features = json.loads((folder / OUTLINE).read_text("utf-8"))["features"]
    return {feature["properties"]["code"]: shape(feature["geometry"]) for feature in features}


def test_a_copy_has_as_many_areas_as_asked_and_the_districts_codes_among_them(tmp_path: Path) -> None:
    copy = build_synthetic_installation(tmp_path / "copy", AREAS)
    assert len(shapes(copy)) == AREAS
    assert set(shapes(ROOT)) < set(shapes(copy))


def test_pieces_cover_what_they_were_cut_from() -> None:
    (whole, *_) = (shape(f["geometry"]) for f in json.loads((ROOT / OUTLINE).read_text("utf-8"))["features"])
    pieces = cut_into_pieces(whole, 7)
    assert len(pieces) == 7
    assert unary_union(pieces).symmetric_difference(whole).area == pytest.approx(0, abs=1e-9)
    assert sum(piece.area for piece in pieces) == pytest.approx(whole.area)
