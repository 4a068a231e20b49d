"""The Streamlit script: frame and menu; each page reads the view and shows itself."""

import streamlit as st

from ui.layout.frame import freeze_gc_after_imports, open_frame
from ui.layout.live_refresh import follow_store, get_store_state
from ui.layout.navigation import make_streamlit_pages
from ui.layout.quick_question_box import show_quick_question_box
from ui.layout.sign_in import admit_or_stop, show_sign_out_button
from ui.resources.loaders import connect_shared_data
from ui.state.language_choice import get_texts
from ui.state.session import enter_page, follow_address

connect_shared_data()
open_frame()
admit_or_stop()
follow_address()
shown = get_store_state()
page = st.navigation(make_streamlit_pages(get_texts()), position="top")
enter_page(page.url_path)
show_quick_question_box()
page.run()
show_sign_out_button()
follow_store(shown)
freeze_gc_after_imports(page.url_path)
