"""Templates as files, each filled with an example that shows itself to be made up.

The forms are those of the review, in Vietnamese whatever language the page speaks.
"""

from functools import cache

from data.figures import FigureSet
from data.load import figures_of
from language.catalogue import Language, Texts, texts
from reports.summary_template import summary_template
from reports.tidy_template import tidy_template_text, tidy_template_workbook
from reports.workbook import EXCEL
from ui.asked_file import Asked, Made
from ui.figure_files import COMMA_FILE
from ui.resources import catalogue


def summary_form(asked: Asked) -> Made:
    """Write the form of the review's own summary."""
    content = summary_template(catalogue(), _with_examples(), _form())
    return Made(f"{asked.texts('import.summary_file')}.xlsx", EXCEL, content)


def tidy_form(asked: Asked) -> Made:
    """Write the form with one figure a row, as a workbook."""
    content = tidy_template_workbook(catalogue(), _with_examples(), _form())
    return Made(f"{asked.texts('import.tidy_file')}.xlsx", EXCEL, content)


def tidy_comma_form(asked: Asked) -> Made:
    """Write the form with one figure a row, as CSV."""
    content = tidy_template_text(catalogue(), _with_examples(), _form())
    return Made(f"{asked.texts('import.tidy_file')}.csv", COMMA_FILE, content)


def _form() -> Texts:
    return texts(Language.VIETNAMESE)


@cache
def _with_examples() -> FigureSet:
    """Make the figures that examples come from, also where the installation shows nothing illustrative."""
    return figures_of(catalogue(), illustrative=True)
