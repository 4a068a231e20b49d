"""Build what a page shows about one district under a question."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.change import compute_change
from analysis.finding import Finding, FindingRule, compute_difference, convert_to_finding
from analysis.question import Question
from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from analysis.trend.standard_series import StandardSeries, build_standard_series
from data.model.areas import PROVINCE
from data.model.figure_set import FigureSet
from data.model.figures import Unit
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class DistrictProfile:
    """A district's rank and the numbers that go with it; a finding is None where there is no figure."""

    question: Question
    place: RankedDistrict
    rank: Finding | None
    rate: Finding | None
    gap: Finding | None
    change: Finding | None
    households: Finding | None
    series: tuple[StandardSeries, ...]

    @property
    def ranked(self) -> int:
        """Return how many districts have a rate to be ranked by."""
        return len(self.rank.parts) if self.rank else 0


def build_district_profile(
    district: str, situation: QuestionSummary, catalogue: Catalogue, figures: FigureSet
) -> DistrictProfile:
    """Build the profile of a district by its code; raises StopIteration if it is no district's code."""
    question = situation.question
    place = next(place for place in situation.places if place.area.code == district)
    province = figures.primary(question.key(PROVINCE), published_only=question.published_only)
    return DistrictProfile(
        question=question,
        place=place,
        rank=_rank(place, situation.places),
        rate=convert_to_finding(place.figure),
        gap=compute_difference(place.figure, province),
        change=compute_change(question, district, figures, catalogue.standards[question.standard]),
        households=find_households(question, district, figures),
        series=build_standard_series(question, district, figures, catalogue.standards),
    )


def _rank(place: RankedDistrict, places: Sequence[RankedDistrict]) -> Finding | None:
    """Return the rank with every ranked district's figure: one estimated rate makes it estimated."""
    if place.rank is None:
        return None
    ranked = tuple(other.figure for other in places if other.figure)
    return Finding(place.rank, FindingRule.RANK, ranked, place.rank_range)


def find_households(question: Question, district: str, figures: FigureSet) -> Finding | None:
    """Return how many households of a district the question counts, or None."""
    key = question.key(district, Unit.HOUSEHOLDS)
    return convert_to_finding(figures.primary(key, published_only=question.published_only))
