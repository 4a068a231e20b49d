"""Build the table of districts by reviews that shows where there is a figure and how far to trust it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from analysis.question import Question
from data.model.areas import Area
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Status, Unit
from data.model.standards import Standard, StandardDefinition


@dataclass(frozen=True, slots=True)
class CoverageColumn:
    """A column of the matrix: one review of one standard."""

    standard: Standard
    period: int


@dataclass(frozen=True, slots=True)
class DistrictCoverage:
    """The figures of one district in one review: rates, best first, or at least a published count."""

    rates: tuple[Figure, ...]
    count: Figure | None

    @property
    def shown(self) -> tuple[Figure, ...]:
        """Return the figures that the mark shows; a published count comes before an estimated rate."""
        if self.count:
            return (self.count,)
        first = self.rates[:1]
        return (*first, *(other for other in self.rates[1:] if other.published))

    @property
    def status(self) -> Status:
        """Return the status of the best of them, or missing if there is none."""
        return self.shown[0].status if self.shown else Status.MISSING


@dataclass(frozen=True, slots=True)
class CoverageMatrix:
    """Districts by reviews; `rows` are in the order of `areas`, their cells in that of `reviews`."""

    reviews: tuple[CoverageColumn, ...]
    areas: tuple[Area, ...]
    rows: tuple[tuple[DistrictCoverage, ...], ...]

    @property
    def cells(self) -> tuple[DistrictCoverage, ...]:
        """Return every district in every review, row after row."""
        return tuple(coverage for row in self.rows for coverage in row)

    @property
    def published(self) -> int:
        """Return how many cells have a published rate or count."""
        return sum(any(figure.published for figure in coverage.shown) for coverage in self.cells)

    def published_rates(self, column: int) -> tuple[Figure, ...]:
        """Return the published rates of one review, at most one a district."""
        found = (row[column].rates[:1] for row in self.rows)
        return tuple(figure for rates in found for figure in rates if figure.published)


def build_coverage_matrix(
    question: Question,
    figures: FigureSet,
    districts: Sequence[Area],
    standards: Iterable[StandardDefinition],
) -> CoverageMatrix:
    """Look up every district in every review of every standard; the question's own review is ignored."""
    reviews = tuple(CoverageColumn(item.code, period) for item in standards for period in item.reviews)
    rows = tuple(
        tuple(_coverage(_question_at(question, review), area.code, figures) for review in reviews)
        for area in districts
    )
    return CoverageMatrix(reviews, tuple(districts), rows)


def _question_at(question: Question, review: CoverageColumn) -> Question:
    return replace(question, standard=review.standard, period=review.period)


def _coverage(question: Question, area_code: str, figures: FigureSet) -> DistrictCoverage:
    rates = figures.candidates(question.key(area_code), published_only=question.published_only)
    if rates and rates[0].published:
        return DistrictCoverage(rates, None)
    count = figures.primary(question.key(area_code, Unit.HOUSEHOLDS), published_only=True)
    return DistrictCoverage(rates, count)
