"""Load the services of each standard and the agencies that answer for them by the directive's section 9."""

from collections.abc import Mapping
from pathlib import Path

from data.model.duties import Agency, Duties, ServiceIndicator
from data.model.sources import Source
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.duty_rules import build_agency_rules, build_service_rules
from data.published.loading import DATA_FOLDER, read_checked_rows
from data.published.records import TextRow


def load_duties(catalogue: Catalogue, folder: Path = DATA_FOLDER) -> Duties:
    """Load services.csv and agencies.csv; raises FaultyFileError with every fault of the first faulty one."""
    services = read_checked_rows(folder, "services.csv", build_service_rules(catalogue.standards.values()))
    indicators = tuple(_indicator_of(row) for row in services)
    known = {indicator.service for indicator in indicators}
    agencies = read_checked_rows(folder, "agencies.csv", build_agency_rules(known, catalogue.sources))
    return Duties(indicators, tuple(_agency_of(row, catalogue.sources) for row in agencies))


def _indicator_of(row: TextRow) -> ServiceIndicator:
    texts = {name: cell for name, cell in row.items() if name != "standard"}
    return ServiceIndicator(standard=Standard(row["standard"]), **texts)


def _agency_of(row: TextRow, sources: Mapping[str, Source]) -> Agency:
    texts = {name: cell for name, cell in row.items() if name not in {"answers_for", "source_id"}}
    answers_for = tuple(filter(None, row["answers_for"].split("+")))
    return Agency(**texts, answers_for=answers_for, source=sources[row["source_id"]])
