"""All figures of an area by year: one table, published before estimated, nothing of the record left out."""

from analysis.district.yearly_figures import FigureColumn, YearlyFigures, build_yearly_figures
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from tests.analysis.samples import among, definition, figures_of, rate

STANDARDS = (definition(Standard.INCOME_2011, 2014, 2015), definition(Standard.MDP_2016, 2015, 2016))


def list_figures(found: YearlyFigures) -> list[Figure]:
    return [
        figure
        for standard in found.standards
        for review in standard.reviews
        for cell in review.cells
        for entry in cell.units
        for figure in entry
    ]


def test_a_year_is_a_row_of_its_standard_and_a_groups_measure_a_column() -> None:
    made = figures_of(
        rate("1", 5, period=2015, standard=Standard.INCOME_2011),
        rate("1", 9, period=2015),
        among(Group.ETHNIC_MINORITY, rate("1", 12, period=2015)),
        rate("2", 7, period=2016),
    )
    found = build_yearly_figures("1", made, STANDARDS)
    assert found.columns == (
        FigureColumn(Group.ALL, Indicator.POOR),
        FigureColumn(Group.ETHNIC_MINORITY, Indicator.POOR),
    )
    assert [(part.standard, [row.period for row in part.reviews]) for part in found.standards] == [
        (Standard.INCOME_2011, [2015]),
        (Standard.MDP_2016, [2015]),
    ]
    assert [part.empty_periods for part in found.standards] == [(2014,), (2016,)]
    assert [[len(cell.units) for cell in row.cells] for part in found.standards for row in part.reviews] == [
        [1, 0],
        [1, 1],
    ]


def test_what_was_published_stands_before_what_is_estimated() -> None:
    made = figures_of(
        rate("1", 9, Status.ESTIMATED, period=2016), rate("1", 400, period=2016, unit=Unit.HOUSEHOLDS)
    )
    (cell,) = build_yearly_figures("1", made, STANDARDS).standards[0].reviews[0].cells
    assert [entry[0].key.unit for entry in cell.units] == [Unit.HOUSEHOLDS, Unit.PERCENT]
    assert not cell.has_small_count


def test_fewer_than_ten_households_are_few() -> None:
    made = figures_of(rate("1", 0.02, period=2016), rate("1", 9, period=2016, unit=Unit.HOUSEHOLDS))
    (cell,) = build_yearly_figures("1", made, STANDARDS).standards[0].reviews[0].cells
    assert cell.has_small_count


def test_no_figure_of_a_district_is_left_out(catalogue: Catalogue, figures: FigureSet) -> None:
    for code in ("906", "907", "914"):
        found = build_yearly_figures(code, figures, catalogue.standards.values())
        own = [figure for figure in figures.all if figure.key.area_code == code]
        assert {(figure.key, figure.value) for figure in list_figures(found)} == {
            (figure.key, figure.value) for figure in own
        }
        published = [figure for figure in list_figures(found) if figure.published]
        assert found.count_figures(published=True) == len(published) > 0
        assert found.count_figures(published=False) == len(list_figures(found)) - len(published)


def test_published_only_leaves_out_estimates(catalogue: Catalogue, figures: FigureSet) -> None:
    found = build_yearly_figures("903", figures, catalogue.standards.values(), published_only=True)
    assert [figure.value for figure in list_figures(found)] == [1273]
    assert found.count_figures(published=False) == 0
