"""Templates to download, each filled with an example that shows itself to be made up."""

from functools import cache

import streamlit as st

from data.figures import FigureSet
from data.load import figures_of
from language.catalogue import Language, Texts
from language.catalogue import texts as texts_of
from reports.summary_template import summary_template
from reports.tidy_template import tidy_template_text, tidy_template_workbook
from reports.workbook import EXCEL
from ui.resources import catalogue


def show_templates(texts: Texts) -> None:
    """Offer the templates; a file is made when somebody asks for it.

    The forms are those of the review, in Vietnamese whatever the page speaks.
    """
    form = texts_of(Language.VIETNAMESE)
    st.text(texts("import.templates"))
    with st.container(horizontal=True, key="import_templates"):
        st.download_button(
            texts("import.summary_template"),
            lambda: summary_template(catalogue(), _with_examples(), form),
            f"{texts('import.summary_file')}.xlsx", EXCEL, key="summary_template", on_click="ignore",
        )  # fmt: skip
        st.download_button(
            texts("import.tidy_template"),
            lambda: tidy_template_workbook(catalogue(), _with_examples(), form),
            f"{texts('import.tidy_file')}.xlsx", EXCEL, key="tidy_template", on_click="ignore",
        )  # fmt: skip
        st.download_button(
            texts("import.tidy_comma_template"),
            lambda: tidy_template_text(catalogue(), _with_examples(), form),
            f"{texts('import.tidy_file')}.csv", "text/csv", key="tidy_comma_template", on_click="ignore",
        )  # fmt: skip


@cache
def _with_examples() -> FigureSet:
    """Make the figures that examples come from, also where the installation shows nothing illustrative."""
    return figures_of(catalogue(), illustrative=True)
