"""Links to the templates of files that can be brought."""

import streamlit as st

from language.catalogue import Texts
from ui.downloads.links import Download, show_download_links
from ui.resources.shared_data import get_figures
from ui.state.view import View


def show_template_links(view: View, texts: Texts) -> None:
    """Offer blank templates for the review that the filters name, and examples to look at."""
    st.text(texts("import.templates", period=view.period, standard=texts(f"standard.{view.standard.value}")))
    blank = {
        texts("import.summary_template"): Download.SUMMARY_TEMPLATE,
        texts("import.tidy_template"): Download.TIDY_TEMPLATE,
        texts("import.tidy_excel_template"): Download.TIDY_EXCEL_TEMPLATE,
        texts("import.tidy_comma_template"): Download.TIDY_COMMA_TEMPLATE,
    }
    show_download_links("import_templates", view, blank)
    if not get_figures().has_estimates:
        return  # the examples are made of estimates
    st.text(texts("import.examples"))
    examples = {
        texts("import.summary_example"): Download.SUMMARY_EXAMPLE,
        texts("import.tidy_example"): Download.TIDY_EXAMPLE,
    }
    show_download_links("import_examples", view, examples)
