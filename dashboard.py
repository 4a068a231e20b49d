"""The Streamlit script: frame and menu; each page reads the view and shows itself."""

import streamlit as st

from ui.following import follow_store, store_state
from ui.frame import open_frame, settle
from ui.page_table import streamlit_pages
from ui.resources import words
from ui.sign_in import admit, offer_way_out
from ui.state import enter_page, follow_address

open_frame()
admit()
follow_address()
shown = store_state()
page = st.navigation(streamlit_pages(words()), position="top")
enter_page(page.url_path)
page.run()
offer_way_out()
follow_store(shown)
settle(page.url_path)
