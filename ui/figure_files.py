"""Files of figures: all of an installation, or those that an exploration finds."""

from collections.abc import Sequence

from data.figures import FigureSet
from data.model import Figure
from language.catalogue import Texts
from reports.comma_file import comma_file
from reports.data_file import data_file
from reports.outline_file import outline_file
from reports.terms import figure_terms
from reports.workbook import EXCEL, workbook
from ui.asked_file import Asked, Made
from ui.found_figures import found_figures
from ui.resources import boundaries, catalogue
from ui.view import View

COMMA_FILE, JSON, GEOJSON = "text/csv", "application/json", "application/geo+json"


def shown_figures(view: View, present: FigureSet) -> list[Figure]:
    """List every figure that a view lets through, whatever it asks for."""
    return [figure for figure in present.all if figure.published or not view.published_only]


def figures_name(shown: Sequence[Figure], texts: Texts) -> str:
    """Name a file of figures; with 'minh-hoa' where any is made up."""
    mixed = any(not figure.published for figure in shown)
    return texts("report.file_illustrative" if mixed else "report.file")


def found_comma_file(asked: Asked) -> Made:
    """Write what an exploration finds as CSV."""
    found, words = _found(asked), asked.texts
    return Made(f"{figures_name(found, words)}.csv", COMMA_FILE, comma_file(found, catalogue().areas, words))


def found_workbook(asked: Asked) -> Made:
    """Write what an exploration finds as a workbook."""
    found, words = _found(asked), asked.texts
    return Made(f"{figures_name(found, words)}.xlsx", EXCEL, workbook(found, catalogue().areas, words))


def data_comma_file(asked: Asked) -> Made:
    """Write every figure as CSV, with the terms."""
    shown, words = shown_figures(asked.view, asked.figures), asked.texts
    content = comma_file(shown, catalogue().areas, words, figure_terms(shown, words))
    return Made(f"{figures_name(shown, words)}.csv", COMMA_FILE, content)


def data_json_file(asked: Asked) -> Made:
    """Write every figure as JSON."""
    shown, words = shown_figures(asked.view, asked.figures), asked.texts
    return Made(f"{figures_name(shown, words)}.json", JSON, data_file(shown, catalogue(), words))


def outline_geojson(asked: Asked) -> Made:
    """Write the outline of the districts."""
    words = asked.texts
    content = outline_file(boundaries(), catalogue().areas, words)
    return Made(f"{words('report.outline_file')}.geojson", GEOJSON, content)


def _found(asked: Asked) -> list[Figure]:
    return found_figures(asked.view, asked.figures, asked.texts)
