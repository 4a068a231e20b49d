"""What `streamlit run app.py` starts: the page with our own files, compressed, in the reader's language."""

import sys

import streamlit as st
from starlette.middleware import Middleware

from data.importing.limits import FILE_BYTES
from language.catalogue import Language
from ui.discretion import keep_server_to_itself
from ui.download_route import download_routes
from ui.failure import tell_failure
from ui.first_page import map_component_folder, map_component_path, streamlit_folder
from ui.following import store_state
from ui.html_words import asked_words
from ui.letter import letter
from ui.open_data import open_data_route
from ui.page_table import PAGES, ignore_pages_folder
from ui.reader import LANGUAGE
from ui.resources import base_path, bundle, serving
from ui.safety import safety
from ui.sign_in import gate, signing_in, ways_back
from ui.warming import warmed
from web.known_pages import KnownPages
from web.page import HtmlPages
from web.routes import asset_route
from web.state import state_route
from web.streamlit_files import CompressedScripts
from web.uploads import keep_uploads_in_memory

# A page's thread may hold the interpreter for 5 ms by default while the server waits to send what is ready.
sys.setswitchinterval(0.001)
ignore_pages_folder()
keep_uploads_in_memory(FILE_BYTES.value)
keep_server_to_itself()
letter()  # A table that is damaged is told now, in the log, not on the first page that needs it.
sign_in = signing_in()
app = st.App(
    "dashboard.py",
    lifespan=warmed,
    routes=[
        asset_route(map(bundle, Language), base_path()),
        state_route(store_state, base_path()),
        open_data_route(),
        *download_routes(),
    ],
    middleware=[
        *safety(serving()),
        *gate(),
        Middleware(
            KnownPages,
            paths=[*(entry.path for entry in PAGES), *ways_back()],
            base_path=base_path(),
            kept=[LANGUAGE],
        ),
        Middleware(CompressedScripts, folder=str(streamlit_folder()), base_path=base_path()),
        Middleware(CompressedScripts, folder=str(map_component_folder()), base_path=map_component_path()),
        Middleware(HtmlPages, rewrite=asked_words),
    ],
    on_script_error=tell_failure,
    secrets={"auth": {**sign_in.section()}} if sign_in else None,
)
