"""Links to the templates of files that can be brought."""

import streamlit as st

from language.catalogue import Texts
from ui.downloads.links import Download, show_download_links
from ui.state.view import View


def show_template_links(view: View, texts: Texts) -> None:
    """Offer the templates."""
    st.text(texts("import.templates"))
    files = {
        texts("import.summary_template"): Download.SUMMARY_TEMPLATE,
        texts("import.tidy_template"): Download.TIDY_TEMPLATE,
        texts("import.tidy_comma_template"): Download.TIDY_COMMA_TEMPLATE,
    }
    show_download_links("import_templates", view, files)
