"""Build the rules of census.csv, the census of 1 April 2019."""

from collections.abc import Collection

from data.published import column_checks
from data.published.schema import make_unique_rule
from data.published.validation import TableRules

LARGE_HOUSEHOLDS = ("households_5", "households_6", "households_7_or_more")
CENSUS_COUNTS = (
    "households", "households_urban", "households_rural", "households_1_person", "households_2",
    "households_3", "households_4", *LARGE_HOUSEHOLDS, "persons", "persons_urban", "persons_rural",
    "persons_0_14", "persons_15_59", "persons_60_or_more",
)  # fmt: skip


def build_census_rules(areas: Collection[str], sources: Collection[str]) -> TableRules:
    """Build the rules of census.csv: one row a district, whole counts, a known source."""
    columns = {
        "area_code": [column_checks.check_known_in(areas, "areas.csv")],
        **{name: [column_checks.check_whole_number()] for name in CENSUS_COUNTS},
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (make_unique_rule(["area_code"]),))
