"""Templates as files, each filled with an example that shows itself to be made up.

The forms are those of the review, in Vietnamese whatever language the page speaks.
"""

from functools import cache

from data.displayed_figures import build_figure_set
from data.model.figure_set import FigureSet
from language.catalogue import Language, Texts, load_texts
from reports.tables.figure_workbook import EXCEL
from reports.templates.summary_workbook import write_summary_template
from reports.templates.tidy_table import write_tidy_template_csv, write_tidy_template_workbook
from ui.downloads.figure_files import COMMA_FILE
from ui.downloads.file_request import FileRequest, FileResponse
from ui.resources.shared_data import get_catalogue


def make_summary_form(asked: FileRequest) -> FileResponse:
    """Write the form of the review's own summary."""
    content = write_summary_template(get_catalogue(), _with_examples(), _form())
    return FileResponse(f"{asked.texts('import.summary_file')}.xlsx", EXCEL, content)


def make_tidy_form(asked: FileRequest) -> FileResponse:
    """Write the form with one figure a row, as a workbook."""
    content = write_tidy_template_workbook(get_catalogue(), _with_examples(), _form())
    return FileResponse(f"{asked.texts('import.tidy_file')}.xlsx", EXCEL, content)


def make_tidy_comma_form(asked: FileRequest) -> FileResponse:
    """Write the form with one figure a row, as CSV."""
    content = write_tidy_template_csv(get_catalogue(), _with_examples(), _form())
    return FileResponse(f"{asked.texts('import.tidy_file')}.csv", COMMA_FILE, content)


def _form() -> Texts:
    return load_texts(Language.VIETNAMESE)


@cache
def _with_examples() -> FigureSet:
    """Make the figures that examples come from, also where the installation shows nothing illustrative."""
    return build_figure_set(get_catalogue(), illustrative=True)
