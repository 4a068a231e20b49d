"""Each picture of docs/importing.md is what the reader makes of its sheet today.

`WRITE_PICTURES=1` writes them anew; look at them before they are kept.
"""

import os
from dataclasses import replace

import pytest

from data.importing.book_importer import import_book
from data.importing.model import ImportResult
from data.model.figure_set import FigureSet
from data.model.figures import Indicator
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from tests.data.importing.shape_pictures import draw_shape
from tests.data.importing.shapes import SHAPES, Shape
from tests.data.importing.summaries import ASKED
from tests.paths import ROOT

FOLDER = ROOT / "docs" / "importing"
REFUSED = {"08-plan", "09-persons", "10-deprivation"}
BOTH = {"02-poor-and-near-poor", "04-sections"}


def imported(shape: Shape, catalogue: Catalogue) -> ImportResult:
    return import_book(shape.book, replace(ASKED, chosen=False), catalogue, FigureSet.of(()))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_the_document_shows_what_is_taken_from_each_shape(
    shape: Shape, catalogue: Catalogue, texts: Texts
) -> None:
    picture = draw_shape(shape, imported(shape, catalogue), texts)
    path = FOLDER / f"{shape.name}.svg"
    if os.environ.get("WRITE_PICTURES"):
        path.write_text(picture, "utf-8")
    assert path.read_text("utf-8") == picture
    assert f"(importing/{shape.name}.svg)" in (ROOT / "docs" / "importing.md").read_text("utf-8")


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_each_shape_is_taken_for_what_it_is_or_refused(shape: Shape, catalogue: Catalogue) -> None:
    outcome = imported(shape, catalogue)
    assert outcome.questions == ()
    assert bool(outcome.faults) is (shape.name in REFUSED), [str(fault) for fault in outcome.faults]
    found = {figure.key.indicator for figure in outcome.figures}
    expected = {Indicator.POOR, Indicator.NEAR_POOR} if shape.name in BOTH else {Indicator.POOR}
    assert found == (set() if shape.name in REFUSED else expected)
    assert {figure.key.period for figure in outcome.figures} <= {2023}
