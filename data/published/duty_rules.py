"""Build the rules of services.csv and agencies.csv."""

from collections.abc import Collection

import pandas as pd

from data.model.duties import SCOPES
from data.model.standards import Standard, StandardDefinition
from data.published import column_checks
from data.published.schema import make_unique_rule
from data.published.validation import RowRule, TableRules
from language.message import make_message


def build_service_rules(standards: Collection[StandardDefinition]) -> TableRules:
    """Build the rules of services.csv: a row an indicator, as many as standards.csv counts."""
    names = ("service", "indicator", "service_vi", "service_en", "indicator_vi", "indicator_en")
    columns = {
        "standard": [column_checks.check_one_of(Standard, make_message("table_fault.name_standard"))],
        **{name: [column_checks.check_not_blank()] for name in names},
    }
    return TableRules(
        columns,
        (make_unique_rule(["standard", "indicator"]), *map(_as_many_as_the_standard_counts, standards)),
    )


def build_agency_rules(services: Collection[str], sources: Collection[str]) -> TableRules:
    """Build the rules of agencies.csv: a row an agency, which answers for known codes or for none."""
    names = ("agency", "clause", "name_vi", "name_en", "task_vi", "task_en")
    known = (*SCOPES, *sorted(services))
    columns = {
        **{name: [column_checks.check_not_blank()] for name in names},
        "answers_for": [
            column_checks.check_joined_codes(
                known, make_message("table_fault.joined", codes=", ".join(known)), may_be_empty=True
            )
        ],
        "source_id": [column_checks.check_known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (make_unique_rule(["agency"]), make_unique_rule(["clause"])))


def _as_many_as_the_standard_counts(standard: StandardDefinition) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        rows = table[table["standard"] == standard.code.value]
        wanted = (standard.services, standard.service_indicators)
        sound = (rows["service"].nunique(), len(rows)) == wanted
        return (table["standard"] != standard.code.value) | sound

    expected = make_message(
        "table_fault.service_counts", services=standard.services, indicators=standard.service_indicators
    )
    return RowRule("standard", expected, make_message("table_fault.mend_rows"), holds)
