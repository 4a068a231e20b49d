"""Define the services that a standard measures and the agencies that answer for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from data.model.sources import Source
from data.model.standards import Standard
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
        """Return the deprivation's name."""
        return self.indicator_en if language is Language.ENGLISH else self.indicator_vi

    def get_service_name(self, language: Language) -> str:
        """Return the name of the service that it belongs to."""
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
        """Return the agency's name."""
        return self.name_en if language is Language.ENGLISH else self.name_vi

    def task(self, language: Language) -> str:
        """Return what it is asked to do."""
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
        """Return the agencies that answer for a service or scope; empty if the directive names none."""
        return tuple(agency for agency in self.agencies if code in agency.answers_for)
