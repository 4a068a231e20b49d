"""State what the model assumes before it has seen a district's figure, each line with where it comes from.

Rates are taken by their natural logarithm: an effect of -1.2 makes a rate exp(-1.2) = 0.30 times as high.
"""

from dataclasses import dataclass
from itertools import product


@dataclass(frozen=True, slots=True)
class Prior:
    """A normal prior on the logarithm, and the sources of sources.csv that it rests on.

    `code` finds its words in the catalogue, where the derivation is told.
    """

    code: str
    mean: float
    spread: float
    source_ids: tuple[str, ...]


DISTRICT_EFFECTS = (
    # The weighted mean of the districts' ratios must be 1, and the mean of exp(x) lies above exp(mean of x).
    Prior("level", -0.05, 0.15, ("census-2019",)),
    # Urban against rural rates of the country: 6.9 to 17.4 in 2010, 2.0 to 7.5 in 2016: -0.92 and -1.32.
    Prior("urban", -1.2, 0.4, ("gso-vhlss",)),
    # Centred on nothing: no published figure tells how strongly these go with poverty in the province.
    Prior("large_households", 0.0, 0.15, ("census-2019",)),
    Prior("children", 0.0, 0.15, ("census-2019",)),
    # Named as high beside 'over 20 %' in a province of 8.32 %: log(20 / 8.32) = 0.88 at the most.
    Prior("named_high", 0.6, 0.3, ("ubnd-369-2017",)),
    # Kiên Hải counted one poor household in 2020; wide, so that it says nothing about other districts.
    Prior("islands", 0.0, 2.5, ("qd24-2021-mttq",)),
)
"""Effects on the logarithm of a district's rate over the province's, in the order of the design's columns."""

NAMED_YEAR, NAMED_MEMORY = 2016.5, 6.0
"""The directive was written between two reviews, and says nothing of later years: its effect fades."""

PROVINCE_LEVELS = (
    # Any rate between 0.2 % and 75 % is within two spreads.
    Prior("province_poor", 1.4, 1.5, ("ubnd-369-2017",)),
    # Near-poor over poor, published pairs: -0.61 (2016), 0.53 (2019), 0.79 (2020); country -0.42 to 0.33.
    Prior("province_near_poor", 0.0, 0.5, ("daidoanket", "qd24-2021-bdt", "qd945-2017", "qd125-2022")),
    # Minorities' over everyone's, published pairs: 0.51 (2016), 0.56 (2019), 0.58 (2020), Khmer 0.74 (2010).
    Prior("province_minority", 0.6, 0.15, ("ubnd-369-2017", "qd24-2021-bdt", "vnp-khmer")),
    # The same for the near-poor: 0.43 (2020).
    Prior("province_near_poor_minority", 0.45, 0.2, ("qd24-2021-bdt",)),
)
"""Level of each measure; the second to the fourth as a logarithm of a ratio."""

PROVINCE_SLOPES = (
    # Yearly changes: country -0.27 (2013-14), -0.26 (2016-21), -0.32 (2022-23); province -0.36 (2010-15).
    Prior(
        "slope_poor", -0.30, 0.10, ("vns-2013", "qd1294-2015", "qd945-2017", "qd125-2022", "ubnd-369-2017")
    ),
    # Country -0.11 (2016-21) and -0.23 (2022-23); province -0.02 (2016-20).
    Prior("slope_near_poor", -0.13, 0.10, ("qd945-2017", "qd125-2022", "qd71-2023", "qd134-2024")),
    # Minorities' change less everyone's: 0.02 (2016-20).
    Prior("slope_minority", 0.0, 0.05, ("ubnd-369-2017", "qd24-2021-bdt")),
    Prior("slope_near_poor_minority", 0.0, 0.08, ("vnn-dtts-2023", "laodong-dtts-2024-10")),
)
"""Yearly change of each measure; the last two beside the same measure of everyone."""

PROVINCE_WALKS = (0.10, 0.10, 0.05, 0.08)
"""Spread of a year's departure from the slope: the published changes above differ by about as much."""

NUGGET = 0.12
"""What a review adds to a rate by chance: two figures of the province for 2020 differ by log(1.91 / 1.69)."""

SOFT_NOISE = 0.2
"""Of an approximate or conflicting figure: Giồng Riềng's two for 2020 lie log(2.24 / 1.7) = 0.28 apart."""

HOUSEHOLDS_NOISE = 0.03
"""Of a count's base: Tân Hiệp's count over rate in 2022 gives 2 % more households than the census."""

EXACT_NOISE = 1e-4
"""Of a published rate: none, but a matrix needs a little."""

YEARS_OF_MEMORY = 5.0
"""Years in which a yearly effect fades to a third: the length of the province's and the standards' plans."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Spreads of the random effects on the logarithm, and how closely the measures go together (0 to 1)."""

    district: float
    yearly: float
    standard: float
    correlation: float


SIZES = tuple(Sizes(*values) for values in product((0.15, 0.35), (0.2, 0.35), (0.1, 0.25), (0.5, 0.8)))
"""The sizes that are tried, equally likely at first; what was published weighs them."""
