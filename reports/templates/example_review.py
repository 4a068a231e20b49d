"""Build an example review from estimates; no figure in it is real."""

from collections.abc import Iterable
from dataclasses import dataclass

from data.errors import PovertyMapError
from data.estimates.households import Households, count_households
from data.estimates.measures import EstimatedMeasure, Review, list_reviews
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator, Status, Unit
from data.model.standards import Standard
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue
from language.message import make_message
from reports.templates.form import INDICATORS, HouseholdMoves, TemplateForm, split_districts

SHARE_BACK, SHARE_NEW = 0.02, 0.05
"""Of the poor at the start, how many fall back and are found anew; those who escaped make up the rest."""

MEASURES = tuple(
    EstimatedMeasure(indicator, group)
    for indicator in INDICATORS
    for group in (Group.ALL, Group.ETHNIC_MINORITY)
)


class NoExampleError(PovertyMapError):
    """No review has estimated figures for every district, so no example can be made."""


def build_example_review(catalogue: Catalogue, figures: FigureSet) -> TemplateForm:
    """Build an example of the latest review that, like the one before, has no published district.

    Raises NoExampleError if `figures` lack estimates.
    """
    census = load_auxiliary_data(catalogue).census
    households = count_households(list_reviews(catalogue.standards.values()), figures, census)
    for definition in reversed(tuple(catalogue.standards.values())):
        for period in reversed(definition.reviews[1:]):
            counts = _ExampleCounts(figures, households, definition.code, period)
            if counts.complete(catalogue.districts):
                return _complete_example(counts, catalogue.districts)
    raise NoExampleError(make_message("estimate_fault.no_example"))


@dataclass(frozen=True, slots=True)
class _ExampleCounts:
    """Estimated households of a review and of the one before."""

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

    def of(self, area_code: str, measure: EstimatedMeasure, period: int) -> int | None:
        key = Review(self.standard, period).key(area_code, measure, Unit.HOUSEHOLDS)
        figure = self.figures.primary(key)
        return int(figure.value) if figure is not None and figure.status is Status.ESTIMATED else None

    def moves(self, area_code: str, indicator: Indicator) -> HouseholdMoves:
        everyone, minority = (
            EstimatedMeasure(indicator, group) for group in (Group.ALL, Group.ETHNIC_MINORITY)
        )
        start, end = (self.of(area_code, everyone, period) or 0 for period in (self.period - 1, self.period))
        back = round(SHARE_BACK * start)
        new = max(round(SHARE_NEW * start), end - start - back)
        return HouseholdMoves(
            households=round(self.households.count(area_code, self.period, Group.ALL)),
            minority=round(self.households.count(area_code, self.period, Group.ETHNIC_MINORITY)),
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
