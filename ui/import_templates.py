"""Links to the templates of files that can be brought."""

import streamlit as st

from language.catalogue import Texts
from ui.downloads import Download, show_downloads
from ui.view import View


def show_templates(view: View, texts: Texts) -> None:
    """Offer the templates."""
    st.text(texts("import.templates"))
    files = {
        texts("import.summary_template"): Download.SUMMARY_TEMPLATE,
        texts("import.tidy_template"): Download.TIDY_TEMPLATE,
        texts("import.tidy_comma_template"): Download.TIDY_COMMA_TEMPLATE,
    }
    show_downloads("import_templates", view, files)
