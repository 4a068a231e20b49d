"""Templates as files: blank ones for the review on the page, and examples that show themselves to be made up.

The forms are those of the review, in Vietnamese whatever language the page speaks.
"""

from functools import cache

from data.csv_text import CsvForm
from data.displayed_figures import build_figure_set
from language.catalogue import Language, Texts, load_texts
from reports.tables.figure_workbook import EXCEL
from reports.templates.example_review import build_example_review
from reports.templates.form import TemplateForm, build_blank_form
from reports.templates.summary_workbook import write_summary_template
from reports.templates.tidy_table import write_tidy_template_csv, write_tidy_template_workbook
from ui.downloads.figure_files import COMMA_FILE
from ui.downloads.file_request import FileRequest, FileResponse
from ui.resources.shared_data import get_catalogue, get_published_catalogue


def make_summary_form(asked: FileRequest) -> FileResponse:
    """Write the blank form of the review's own summary."""
    content = write_summary_template(_build_form(asked), _get_form_texts())
    return FileResponse(f"{_name_form(asked, 'import.summary_file')}.xlsx", EXCEL, content)


def make_tidy_form(asked: FileRequest) -> FileResponse:
    """Write the blank form with one figure a row, as a workbook."""
    content = write_tidy_template_workbook(_build_form(asked), _get_form_texts())
    return FileResponse(f"{_name_form(asked, 'import.tidy_file')}.xlsx", EXCEL, content)


def make_tidy_csv_form(asked: FileRequest, form: CsvForm) -> FileResponse:
    """Write the blank form with one figure a row, as CSV."""
    content = write_tidy_template_csv(_build_form(asked), _get_form_texts(), form)
    name = _name_form(asked, "import.tidy_file")
    ending = "-excel.csv" if form is CsvForm.EXCEL else ".csv"
    return FileResponse(f"{name}{ending}", COMMA_FILE, content)


def make_summary_example(asked: FileRequest) -> FileResponse:
    """Write an example of the review's own summary."""
    content = write_summary_template(_build_example(), _get_form_texts())
    return FileResponse(f"{asked.texts('import.summary_example_file')}.xlsx", EXCEL, content)


def make_tidy_example(asked: FileRequest) -> FileResponse:
    """Write an example of the form with one figure a row, as a workbook."""
    content = write_tidy_template_workbook(_build_example(), _get_form_texts())
    return FileResponse(f"{asked.texts('import.tidy_example_file')}.xlsx", EXCEL, content)


def _build_form(asked: FileRequest) -> TemplateForm:
    return build_blank_form(get_catalogue(), asked.view.standard, asked.view.period)


def _name_form(asked: FileRequest, key: str) -> str:
    """Name a form for its review: filled ones of several years lie beside one another."""
    return f"{asked.texts(key)}-{asked.view.standard.value}-{asked.view.period}"


def _get_form_texts() -> Texts:
    return load_texts(Language.VIETNAMESE)


@cache
def _build_example() -> TemplateForm:
    """Build the example of what the shipped record alone gives; an import must not change it."""
    known = get_published_catalogue()
    return build_example_review(known, build_figure_set(known, estimated=True))
