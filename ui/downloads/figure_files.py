"""Files of figures: all of an installation, or those that an exploration finds.

They are made beside the pages: a thousand rows would hold up whoever looks at a page meanwhile.
"""

from collections.abc import Sequence

from data.csv_text import CsvForm
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from language.catalogue import Texts
from reports.jobs.export_job import ExportJob
from reports.outline_geojson import write_outline_geojson
from reports.tables.csv_file import write_figure_csv
from reports.tables.figure_workbook import EXCEL, write_figure_workbook
from reports.tables.json_file import write_figure_json
from reports.terms_of_use import list_figure_terms
from ui.downloads.file_queues import FileQueue
from ui.downloads.file_request import FileOrder, FileRequest
from ui.resources.boundaries import get_boundaries
from ui.resources.figure_search import find_figures_of_view
from ui.resources.shared_data import get_catalogue
from ui.state.view import View

COMMA_FILE, JSON, GEOJSON = "text/csv", "application/json", "application/geo+json"


def select_figures_of_view(view: View, present: FigureSet) -> list[Figure]:
    """List every figure that a view lets through, whatever it asks for."""
    return [figure for figure in present.all if figure.published or not view.published_only]


def format_figures_file_name(shown: Sequence[Figure], texts: Texts) -> str:
    """Name a file of figures; with 'uoc-tinh' where any is estimated."""
    mixed = any(not figure.published for figure in shown)
    return texts("report.file_estimated" if mixed else "report.file")


def make_found_csv_order(asked: FileRequest, form: CsvForm) -> FileOrder:
    """Order what an exploration finds as CSV."""
    found, words = _found(asked), asked.texts
    job = ExportJob(write_figure_csv, (found, get_catalogue().areas, words, (), form))
    return _order(_format_csv_name(found, words, form), COMMA_FILE, job, words)


def make_found_workbook_order(asked: FileRequest) -> FileOrder:
    """Order what an exploration finds as a workbook."""
    found, words = _found(asked), asked.texts
    job = ExportJob(write_figure_workbook, (found, get_catalogue().areas, words))
    return _order(f"{format_figures_file_name(found, words)}.xlsx", EXCEL, job, words)


def make_data_csv_order(asked: FileRequest, form: CsvForm) -> FileOrder:
    """Order every figure as CSV, with the terms."""
    shown, words = select_figures_of_view(asked.view, asked.figures), asked.texts
    terms = list_figure_terms(shown, words)
    job = ExportJob(write_figure_csv, (shown, get_catalogue().areas, words, terms, form))
    return _order(_format_csv_name(shown, words, form), COMMA_FILE, job, words)


def make_data_json_order(asked: FileRequest) -> FileOrder:
    """Order every figure as JSON."""
    shown, words = select_figures_of_view(asked.view, asked.figures), asked.texts
    job = ExportJob(write_figure_json, (shown, get_catalogue(), words))
    return _order(f"{format_figures_file_name(shown, words)}.json", JSON, job, words)


def make_outline_order(asked: FileRequest) -> FileOrder:
    """Order the outline of the districts."""
    words = asked.texts
    job = ExportJob(write_outline_geojson, (get_boundaries(), get_catalogue().areas, words))
    return _order(f"{words('report.outline_file')}.geojson", GEOJSON, job, words)


def _order(name: str, media_type: str, job: ExportJob, texts: Texts) -> FileOrder:
    return FileOrder(name, media_type, job, texts, FileQueue.TABLES)


def _format_csv_name(shown: Sequence[Figure], texts: Texts, form: CsvForm) -> str:
    """Name a CSV file; that for Excel says so, for the two lie beside one another once they are fetched."""
    name = format_figures_file_name(shown, texts)
    return f"{name}-excel.csv" if form is CsvForm.EXCEL else f"{name}.csv"


def _found(asked: FileRequest) -> list[Figure]:
    return find_figures_of_view(asked.view, asked.figures, asked.texts)
