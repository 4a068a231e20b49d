"""Share the households that must leave poverty among districts by a named rule.

Whole households come out, the bounds hold, and the same input gives the same output on any machine: sums are
exact fractions, and a tie goes to the lower code.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from analysis.targets.largest_remainder import round_to_sum
from analysis.targets.rules import SharingRule


@dataclass(frozen=True, slots=True)
class SharingDistrict:
    """A district's households at the start, and what bounds its part of the work.

    `fewest_poor` are the poor households at the floor: under them nothing is asked. A `locked` reduction is
    taken as it is, within the poor households that there are.
    """

    code: str
    households: int
    poor: int
    fewest_poor: int = 0
    locked: int | None = None

    @property
    def most(self) -> int:
        """Return the most households that the district may be asked to lift."""
        if self.locked is not None:
            return min(max(self.locked, 0), self.poor)
        return max(self.poor - self.fewest_poor, 0)

    @property
    def least(self) -> int:
        """Return the fewest households that the district is asked to lift."""
        return self.most if self.locked is not None else 0


@dataclass(frozen=True, slots=True)
class SharedWork:
    """How many households each district is to lift out of poverty, by its code.

    `missing` are the households that no district may be asked for; `beyond` are those that locked numbers
    ask for beyond the province's goal.
    """

    reductions: Mapping[str, int]
    missing: int
    beyond: int


@dataclass(frozen=True, slots=True)
class _Share:
    """A district's part: `start + level × slope`, kept between its bounds."""

    code: str
    start: Fraction
    slope: Fraction
    least: int
    most: int

    def at(self, level: Fraction) -> Fraction:
        return min(max(self.start + level * self.slope, Fraction(self.least)), Fraction(self.most))

    def list_corners(self) -> list[Fraction]:
        """Return the levels at which the part meets its bounds."""
        return [(bound - self.start) / self.slope for bound in (self.least, self.most)] if self.slope else []


def share_work(
    districts: Sequence[SharingDistrict], work: int, rule: SharingRule, *, kept_gap: Fraction = Fraction(1, 2)
) -> SharedWork:
    """Share `work` households among districts; as many as the bounds allow where that is fewer.

    `kept_gap` is the part of its gap to the province that a district keeps, 0 to 1; the rule CATCH_UP alone
    asks for it.
    """
    ordered = sorted(districts, key=lambda district: district.code)
    shares = [_build_share(district, ordered, rule, kept_gap) for district in ordered]
    least, most = sum(share.least for share in shares), sum(share.most for share in shares)
    shared = min(max(work, least, 0), most)
    level = _find_level(shares, shared)
    parts = [share.at(level) for share in shares]
    whole = round_to_sum(parts, shared)
    reductions = {share.code: count for share, count in zip(shares, whole, strict=True)}
    return SharedWork(reductions, max(work - shared, 0), max(shared - max(work, 0), 0))


def _build_share(
    district: SharingDistrict, districts: Sequence[SharingDistrict], rule: SharingRule, kept_gap: Fraction
) -> _Share:
    start, slope = Fraction(0), Fraction(district.poor)
    if rule in {SharingRule.SAME_POINTS, SharingRule.CATCH_UP}:
        slope = Fraction(district.households)
    if rule is SharingRule.CATCH_UP:
        start = _compute_gap(district, districts) * (1 - kept_gap)
    if district.locked is not None:
        start, slope = Fraction(district.most), Fraction(0)
    return _Share(district.code, start, slope, district.least, district.most)


def _compute_gap(district: SharingDistrict, districts: Sequence[SharingDistrict]) -> Fraction:
    """Return the households by which a district is poorer than all districts together; less than 0 if not."""
    households = sum(other.households for other in districts)
    poor = sum(other.poor for other in districts)
    return district.poor - Fraction(poor * district.households, max(households, 1))


def _find_level(shares: Sequence[_Share], wanted: int) -> Fraction:
    """Return the level at which the parts add up to a sum that lies between their bounds."""
    corners = sorted({corner for share in shares for corner in share.list_corners()})
    sums = [sum(share.at(corner) for share in shares) for corner in corners]
    for (low, under), (high, over) in pairwise(zip(corners, sums, strict=True)):
        if under <= wanted <= over and over > under:
            return low + (high - low) * (wanted - under) / (over - under)
    return corners[0] if corners and wanted <= sums[0] else (corners[-1] if corners else Fraction(0))
