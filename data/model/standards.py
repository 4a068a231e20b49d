"""Define the poverty standards."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class Standard(StrEnum):
    """A poverty standard; figures of two standards are never compared."""

    INCOME_2011 = "income-2011"
    MDP_2016 = "mdp-2016"
    MDP_2022 = "mdp-2022"


@dataclass(frozen=True, slots=True)
class StandardDefinition:
    """A standard's name, legal basis, years of review and income lines (đồng a person a month).

    `poor_*` is the line under which income alone makes a household poor; `upper_*` is the line up to which
    a household is near-poor, or poor when it also lacks services. `deprivations` is the number that decides.
    `kept_until` is the last year for which the law keeps the standard; its years after `last_review` can be
    chosen once figures of them exist.
    """

    code: Standard
    name_vi: str
    name_en: str
    legal_basis: str
    legal_date: str
    first_review: int
    last_review: int
    kept_until: int
    poor_rural: int
    poor_urban: int
    upper_rural: int | None
    upper_urban: int | None
    services: int
    service_indicators: int
    deprivations: int | None

    @property
    def reviews(self) -> tuple[int, ...]:
        """Return the years in which households were reviewed by this standard, first to last."""
        return tuple(range(self.first_review, self.last_review + 1))

    @property
    def lawful_reviews(self) -> tuple[int, ...]:
        """Return the years for which a sheet by this standard may be brought, first to last."""
        return tuple(range(self.first_review, self.kept_until + 1))

    def extend_to(self, period: int) -> Self:
        """Return the standard with reviews up to a year that figures exist of, as far as the law keeps it."""
        return replace(self, last_review=max(self.last_review, min(period, self.kept_until)))

    def find_nearest_review(self, period: int) -> int:
        """Return the year of review closest to a year; the earlier one of two."""
        return min(self.reviews, key=lambda review: abs(review - period))
