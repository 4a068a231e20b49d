"""What `streamlit run app.py` starts: the page with our own files, compressed scripts and Vietnamese HTML."""

import streamlit as st
from starlette.middleware import Middleware
from streamlit import file_util

from ui.html_words import html_words
from ui.resources import base_path, bundle
from web.page import HtmlPages
from web.routes import asset_route
from web.streamlit_files import CompressedScripts

app = st.App(
    "dashboard.py",
    routes=[asset_route(bundle(), base_path())],
    middleware=[
        Middleware(HtmlPages, rewrite=html_words()),
        Middleware(CompressedScripts, folder=file_util.get_static_dir(), base_path=base_path()),
    ],
)
