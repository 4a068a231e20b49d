"""The Streamlit script: frame and page table; each page reads the view and shows itself."""

import streamlit as st

from ui.frame import open_frame
from ui.resources import words

open_frame()
texts = words()
pages = [
    st.Page("pages/map.py", title=texts("page.map"), default=True),
    st.Page("pages/compare.py", title=texts("page.compare"), url_path="so-sanh"),
]
st.navigation(pages, position="top").run()
