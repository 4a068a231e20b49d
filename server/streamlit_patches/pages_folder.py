"""The folder pages/, which Streamlit would take for its old menu."""

from streamlit.runtime.pages_manager import PagesManager


def hide_pages_folder() -> None:
    """Keep Streamlit from reading the folder pages/ as its old menu; call it before the first visit.

    Until `st.navigation` has run once, a deep link to another page would show "page not found".
    """
    PagesManager.uses_pages_directory = False
