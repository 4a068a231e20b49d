"""The Streamlit script: frame and page table; each page reads the view and shows itself."""

import streamlit as st

from ui.frame import open_frame
from ui.resources import words

open_frame()
st.navigation([st.Page("pages/map.py", title=words()("page.map"), default=True)], position="top").run()
