"""Build an example review from the generator's illustrative figures; no figure in it is real."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.errors import PovertyMapError
from data.illustration.grid import GridCell, GridMeasure
from data.illustration.households import Households, count_households
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.message import make_message
from reports.templates.form import INDICATORS, HouseholdMoves, TemplateForm, split_districts

SHARE_BACK, SHARE_NEW = 0.02, 0.05
"""Of the poor at the start, how many fall back and are found anew; those who escaped make up the rest."""

MEASURES = tuple(
    GridMeasure(indicator, group) for indicator in INDICATORS for group in (Group.ALL, Group.ETHNIC_MINORITY)
)


class NoExampleError(PovertyMapError):
    """No review has illustrative figures for every district, so no example can be made."""


def build_example_review(catalogue: Catalogue, figures: FigureSet) -> TemplateForm:
    """Build an example of the latest review that, like the one before, has no published district.

    Raises NoExampleError if `figures` lack illustration.
    """
    households = count_households(catalogue, FigureSet.of(f for f in figures.all if f.published))
    for definition in reversed(tuple(catalogue.standards.values())):
        for period in reversed(definition.reviews[1:]):
            counts = _ExampleCounts(figures, households, definition.code, period)
            if counts.complete(catalogue.districts):
                return _complete_example(counts, catalogue.districts)
    raise NoExampleError(make_message("illustration_fault.no_example"))


@dataclass(frozen=True, slots=True)
class _ExampleCounts:
    """Illustrative households of a review and of the one before."""

    figures: FigureSet
    households: Households
    standard: Standard
    period: int

    def complete(self, districts: Iterable[Area]) -> bool:
        return all(
            self.of(area.code, measure, period) is not None
            for area in districts
            for measure in MEASURES
            for period in (self.period - 1, self.period)
        )

    def of(self, area_code: str, measure: GridMeasure, period: int) -> int | None:
        key = GridCell(self.standard, period, measure).key(area_code, Unit.HOUSEHOLDS)
        figure = self.figures.primary(key)
        return int(figure.value) if figure is not None and figure.status is Status.ILLUSTRATIVE else None

    def moves(self, area_code: str, indicator: Indicator) -> HouseholdMoves:
        everyone, minority = (GridMeasure(indicator, group) for group in (Group.ALL, Group.ETHNIC_MINORITY))
        start, end = (self.of(area_code, everyone, period) or 0 for period in (self.period - 1, self.period))
        back = round(SHARE_BACK * start)
        new = max(round(SHARE_NEW * start), end - start - back)
        return HouseholdMoves(
            households=round(self.households.of(area_code, self.period, Group.ALL)),
            minority=round(self.households.of(area_code, self.period, Group.ETHNIC_MINORITY)),
            start=start,
            start_minority=self.of(area_code, minority, self.period - 1) or 0,
            escaped=start + back + new - end,
            fell_back=back,
            new=new,
            end=end,
            end_minority=self.of(area_code, minority, self.period) or 0,
        )


def _complete_example(counts: _ExampleCounts, districts: Iterable[Area]) -> TemplateForm:
    areas = tuple(districts)
    moves = {
        indicator: {area.code: counts.moves(area.code, indicator) for area in areas}
        for indicator in INDICATORS
    }
    return TemplateForm(counts.standard, counts.period, *split_districts(areas), moves)
