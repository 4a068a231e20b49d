"""One panel a standard, and the one year that two standards measured."""

from dataclasses import replace

from analysis.trend.panels import build_trend_panels
from analysis.trend.standard_overlap import find_standard_overlaps
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Indicator, Status
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import QUESTION, figures_of, rate


def test_each_standard_has_its_own_lines_and_the_year_after_its_break(
    catalogue: Catalogue, figures: FigureSet
) -> None:
    found = build_trend_panels(QUESTION, catalogue, figures)
    assert [(panel.definition.code, panel.next_review) for panel in found] == [
        (Standard.INCOME_2011, 2016),
        (Standard.MDP_2016, 2022),
        (Standard.MDP_2022, None),
    ]
    for panel in found:
        assert len(panel.districts) == 15
        assert len(panel.lines) == 18
        assert {figure.key.standard for line in panel.lines for figure in line.known} == {
            panel.definition.code
        }


def test_rivals_stand_beside_the_line(catalogue: Catalogue, figures: FigureSet) -> None:
    panel = build_trend_panels(QUESTION, catalogue, figures)[1]
    assert [figure.value for figure in panel.line("906").conflicting_figures] == [1.7]
    assert [figure.value for figure in panel.line(PROVINCE).conflicting_figures] == [1.69]


def test_published_only_leaves_estimates_out(catalogue: Catalogue, figures: FigureSet) -> None:
    asked = replace(QUESTION, published_only=True)
    known = [
        figure
        for panel in build_trend_panels(asked, catalogue, figures)
        for line in panel.lines
        for figure in line.known
    ]
    assert known
    assert all(figure.published for figure in known)


def test_only_2015_was_measured_by_two_standards(catalogue: Catalogue, figures: FigureSet) -> None:
    (found,) = find_standard_overlaps(QUESTION, PROVINCE, figures, catalogue.standards.values())
    assert (found.period, found.older.value, found.newer.value) == (2015, 1.44, 9.78)
    assert (found.older.key.standard, found.newer.key.standard) == (Standard.INCOME_2011, Standard.MDP_2016)


def test_estimates_bridges_nothing(catalogue: Catalogue, figures: FigureSet) -> None:
    asked = replace(QUESTION, indicator=Indicator.NEAR_POOR)
    assert find_standard_overlaps(asked, PROVINCE, figures, catalogue.standards.values()) == ()
    made = figures_of(
        rate("908", 3.0, period=2015, standard=Standard.INCOME_2011),
        rate("908", 20.0, Status.ESTIMATED, period=2015),
    )
    assert find_standard_overlaps(QUESTION, "908", made, catalogue.standards.values()) == ()
