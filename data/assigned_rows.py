"""Build the rows of a sheet of assigned targets, which can be brought back as it is handed out."""

from collections.abc import Iterable, Mapping

from data.model.areas import Area
from data.model.assigned_targets import AssignedTarget
from data.spreadsheet_text import SpreadsheetValue, escape_formula
from language.catalogue import Texts

COLUMNS = (
    "area_code", "area", "standard_code", "base_period", "base_rate", "goal_period", "reduction", "goal_rate",
    "document", "publisher", "date", "url",
)  # fmt: skip


def build_assigned_rows(
    targets: Iterable[AssignedTarget], areas: Mapping[str, Area], texts: Texts
) -> list[list[SpreadsheetValue]]:
    """Build the header and a row a target; rates in percent, the reduction in households."""
    header: list[SpreadsheetValue] = [texts(f"column.{column}") for column in COLUMNS]
    return [header, *([escape_formula(cell) for cell in _list_cells(target, areas)] for target in targets)]


def _list_cells(target: AssignedTarget, areas: Mapping[str, Area]) -> list[SpreadsheetValue]:
    key, source = target.key, target.source
    return [
        key.area_code,
        areas[key.area_code].name_vi,
        key.standard.value,
        target.base_period,
        target.base_rate,
        key.goal_period,
        target.reduction,
        target.goal_rate,
        source.document_number,
        source.publisher,
        source.date,
        source.url,
    ]
