"""The body of each answer, made from the figures that a request finds."""

from collections.abc import Sequence

from api.answers import CSV, ILLUSTRATIVE_HEADER, JSON, Content
from api.comma_file import comma_text
from api.filters import FigureFilters, FileFormat
from api.rows import figures_shape, sources_shape
from data.catalogue import Catalogue
from data.figures import FigureSet
from data.model import Figure


def figures_content(present: FigureSet, filters: FigureFilters, catalogue: Catalogue) -> Content:
    """Write the figures that the filters let through, marked where any of them is illustrative."""
    found = [figure for figure in present.all if filters.take(figure)]
    made = any(not figure.published for figure in found)
    marked = ((ILLUSTRATIVE_HEADER, "yes"),) if made else ()
    if filters.format is FileFormat.CSV:
        return _comma_content(found, catalogue, marked)
    body = figures_shape(found, catalogue.areas).model_dump_json().encode()
    return Content(body, JSON, marked)


def sources_content(present: FigureSet) -> Content:
    """Write the list of sources."""
    return Content(sources_shape(present.all).model_dump_json().encode(), JSON)


def _comma_content(
    found: Sequence[Figure], catalogue: Catalogue, marked: tuple[tuple[str, str], ...]
) -> Content:
    name = "figures-with-illustrative" if marked else "figures"
    attached = ("Content-Disposition", f'attachment; filename="{name}.csv"')
    return Content(comma_text(found, catalogue.areas), CSV, (*marked, attached))
