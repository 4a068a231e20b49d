"""The body of each answer, made from the figures that a request finds."""

from collections.abc import Sequence

from data.csv_text import CsvForm
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from server.api.csv_body import write_api_csv
from server.api.describing import describe_figures, describe_sources
from server.api.filters import FigureFilters, FileFormat
from server.conditional_response import CSV, ESTIMATED_HEADER, JSON, ResponseContent

FORMS = {FileFormat.CSV: CsvForm.PLAIN, FileFormat.EXCEL_CSV: CsvForm.EXCEL}


def build_figures_body(present: FigureSet, filters: FigureFilters, catalogue: Catalogue) -> ResponseContent:
    """Write the figures that the filters let through, marked where any of them is estimated."""
    found = [figure for figure in present.all if filters.take(figure)]
    made = any(not figure.published for figure in found)
    marked = ((ESTIMATED_HEADER, "yes"),) if made else ()
    if (form := FORMS.get(filters.format)) is not None:
        return _build_csv_body(found, catalogue, marked, form)
    shape = describe_figures(found, catalogue.areas, old_parameter="illustrative" in filters.model_fields_set)
    body = shape.model_dump_json().encode()
    return ResponseContent(body, JSON, marked)


def build_sources_body(present: FigureSet) -> ResponseContent:
    """Write the list of sources."""
    return ResponseContent(describe_sources(present.all).model_dump_json().encode(), JSON)


def _build_csv_body(
    found: Sequence[Figure], catalogue: Catalogue, marked: tuple[tuple[str, str], ...], form: CsvForm
) -> ResponseContent:
    name = "figures-with-estimates" if marked else "figures"
    attached = ("Content-Disposition", f'attachment; filename="{name}.csv"')
    return ResponseContent(write_api_csv(found, catalogue.areas, form), CSV, (*marked, attached))
