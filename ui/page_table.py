"""Which pages there are: dashboard.py says so, not the folder in which they lie."""

from streamlit.runtime.pages_manager import PagesManager


def ignore_pages_folder() -> None:
    """Keep Streamlit from reading the folder pages/ as its old menu; call it before the first visit.

    It would do so until `st.navigation` has run once, and tell whoever opens another page's link first
    after a start that there is no such page.
    """
    PagesManager.uses_pages_directory = False
