"""The report's trend: each axis says what its ticks are, and each year on it is a review of its standard."""

import pytest
from matplotlib.axes import Axes

from analysis.trend.standard_series import build_standard_series
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Language, load_texts
from language.numbers import NARROW_SPACE
from reports.paper.trend_picture import PercentTicks, build_trend_picture
from ui.state.view import View

COLOUR = "#000000"


@pytest.fixture(params=[PROVINCE, "911", "914", "904"])
def panels(request: pytest.FixtureRequest, figures: FigureSet, catalogue: Catalogue) -> list[Axes]:
    series = build_standard_series(View().question, request.param, figures, catalogue.standards)
    picture = build_trend_picture([("Huyện", series, COLOUR)], load_texts())
    picture.draw_without_rendering()
    return list(picture.axes)


def read_percent(label: str) -> float:
    return float(label.removesuffix(f"{NARROW_SPACE}%").replace(",", "."))


def test_every_label_of_the_rates_equals_its_tick(panels: list[Axes]) -> None:
    for panel in panels:
        labels = [label.get_text() for label in panel.get_yticklabels()]
        assert len(labels) > 2
        assert [read_percent(label) for label in labels] == pytest.approx(list(panel.get_yticks()))


def test_every_year_on_the_axis_is_a_review_of_the_standard(panels: list[Axes], catalogue: Catalogue) -> None:
    for panel, definition in zip(panels, catalogue.standards.values(), strict=True):
        assert [int(label.get_text()) for label in panel.get_xticklabels()] == list(definition.reviews)


@pytest.mark.parametrize(
    ("ticks", "labels"),
    [
        ([0, 10, 20], ["0 %", "10 %", "20 %"]),
        ([0, 0.5, 1, 1.5], ["0,0 %", "0,5 %", "1,0 %", "1,5 %"]),
        ([0, 0.25, 0.5], ["0,00 %", "0,25 %", "0,50 %"]),
    ],
)
def test_ticks_have_the_decimals_they_need(ticks: list[float], labels: list[str]) -> None:
    formatter = PercentTicks(Language.VIETNAMESE)
    assert [text.replace(NARROW_SPACE, " ") for text in formatter.format_ticks(ticks)] == labels
