"""Which services each standard measures, and which agency answers for them by the directive's section 9."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from data.model.figures import Source, Standard, StandardDefinition
from data.published import column_checks as rules
from data.published.catalogue import DATA_FOLDER, Catalogue, read_checked_rows
from data.published.records import TextRow
from data.published.schema import make_unique_rule
from data.published.validation import RowRule, TableRules
from language.catalogue import Language

EVERYTHING, MINORITY, INCOME = "all", "minority", "income"
SCOPES = (EVERYTHING, MINORITY, INCOME)
"""What an agency answers for besides a service: the whole programme, ethnic minorities, income."""


@dataclass(frozen=True, slots=True)
class ServiceIndicator:
    """One of the deprivations that a standard measures, and the basic social service it belongs to."""

    standard: Standard
    service: str
    indicator: str
    service_vi: str
    service_en: str
    indicator_vi: str
    indicator_en: str

    def named(self, language: Language) -> str:
        """Name the deprivation."""
        return self.indicator_en if language is Language.ENGLISH else self.indicator_vi

    def get_service_name(self, language: Language) -> str:
        """Name the service that it belongs to."""
        return self.service_en if language is Language.ENGLISH else self.service_vi


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency of the province, its clause and task in the directive, the codes of what it answers for."""

    agency: str
    clause: str
    name_vi: str
    name_en: str
    task_vi: str
    task_en: str
    answers_for: tuple[str, ...]
    source: Source

    def named(self, language: Language) -> str:
        """Name the agency."""
        return self.name_en if language is Language.ENGLISH else self.name_vi

    def task(self, language: Language) -> str:
        """Say what it is asked to do."""
        return self.task_en if language is Language.ENGLISH else self.task_vi


@dataclass(frozen=True, slots=True)
class Duties:
    """The indicators in the order of their standards, the agencies in the order of the directive."""

    indicators: tuple[ServiceIndicator, ...]
    agencies: tuple[Agency, ...]

    def group_indicators_by_service(self, standard: Standard) -> Mapping[str, tuple[ServiceIndicator, ...]]:
        """Group a standard's indicators by the code of their service; none for an income standard."""
        groups: dict[str, tuple[ServiceIndicator, ...]] = {}
        for indicator in self.indicators:
            if indicator.standard is standard:
                groups[indicator.service] = (*groups.get(indicator.service, ()), indicator)
        return groups

    def list_agencies_for(self, code: str) -> tuple[Agency, ...]:
        """List the agencies that answer for a service or scope; empty where the directive names none."""
        return tuple(agency for agency in self.agencies if code in agency.answers_for)


def load_duties(catalogue: Catalogue, folder: Path = DATA_FOLDER) -> Duties:
    """Load services.csv and agencies.csv; raises FaultyFileError with every fault of the first faulty one."""
    services = read_checked_rows(folder, "services.csv", build_service_rules(catalogue.standards.values()))
    indicators = tuple(_indicator_of(row) for row in services)
    known = {indicator.service for indicator in indicators}
    agencies = read_checked_rows(folder, "agencies.csv", build_agency_rules(known, catalogue.sources))
    return Duties(indicators, tuple(_agency_of(row, catalogue.sources) for row in agencies))


def build_service_rules(standards: Collection[StandardDefinition]) -> TableRules:
    """Rules of services.csv: one row an indicator, as many services and indicators as the standard counts."""
    names = ("service", "indicator", "service_vi", "service_en", "indicator_vi", "indicator_en")
    columns = {
        "standard": [rules.check_one_of(Standard, "chuẩn nghèo")],
        **{name: [rules.check_not_blank()] for name in names},
    }
    return TableRules(
        columns,
        (make_unique_rule(["standard", "indicator"]), *map(_as_many_as_the_standard_counts, standards)),
    )


def build_agency_rules(services: Collection[str], sources: Collection[str]) -> TableRules:
    """Rules of agencies.csv: one row an agency, answering for known codes or for none."""
    names = ("agency", "clause", "name_vi", "name_en", "task_vi", "task_en")
    known = (*SCOPES, *sorted(services))
    columns = {
        **{name: [rules.check_not_blank()] for name in names},
        "answers_for": [rules.make_column_check(_all_known(known), f"mã nối bằng dấu +: {', '.join(known)}")],
        "source_id": [rules.check_known_in(sources, "sources.csv")],
    }
    return TableRules(columns, (make_unique_rule(["agency"]), make_unique_rule(["clause"])))


def _as_many_as_the_standard_counts(standard: StandardDefinition) -> RowRule:
    def holds(table: pd.DataFrame) -> pd.Series:
        rows = table[table["standard"] == standard.code.value]
        wanted = (standard.services, standard.service_indicators)
        sound = (rows["service"].nunique(), len(rows)) == wanted
        return (table["standard"] != standard.code.value) | sound

    expected = f"{standard.services} dịch vụ, {standard.service_indicators} chỉ số như standards.csv"
    return RowRule("standard", expected, "Thêm hoặc bớt dòng của chuẩn này.", holds)


def _all_known(codes: Sequence[str]) -> rules.ColumnTest:
    return lambda cells: cells.map(lambda cell: not cell or set(cell.split("+")) <= set(codes)).astype(bool)


def _indicator_of(row: TextRow) -> ServiceIndicator:
    texts = {name: cell for name, cell in row.items() if name != "standard"}
    return ServiceIndicator(standard=Standard(row["standard"]), **texts)


def _agency_of(row: TextRow, sources: Mapping[str, Source]) -> Agency:
    texts = {name: cell for name, cell in row.items() if name not in {"answers_for", "source_id"}}
    answers_for = tuple(filter(None, row["answers_for"].split("+")))
    return Agency(**texts, answers_for=answers_for, source=sources[row["source_id"]])
