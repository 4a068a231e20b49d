"""What `streamlit run app.py` starts: the page with our own files, compressed, in the reader's language."""

import sys

import streamlit as st
from starlette.middleware import Middleware

from data.importing.limits import FILE_BYTES
from language.catalogue import Language
from server.assets.compressed_scripts import CompressedScripts
from server.assets.route import make_asset_route
from server.connections.half_messages import bound_half_messages
from server.connections.half_open_requests import close_half_open_connections
from server.connections.request_heads import bound_request_heads
from server.connections.slow_readers import cut_off_slow_readers
from server.connections.small_pieces import bound_small_pieces
from server.html_rewriting import HtmlRewriting
from server.memory_uploads import keep_uploads_in_memory
from server.refresh_state import make_refresh_route
from server.security.browser_key import COOKIE
from server.security.middleware import build_security_middleware
from server.streamlit_patches.browser_files import (
    find_map_component_folder,
    find_streamlit_folder,
    get_map_component_path,
    ignore_accents_in_lists,
)
from server.streamlit_patches.options import get_base_path
from server.streamlit_patches.pages_folder import hide_pages_folder
from server.streamlit_patches.server_info import hide_server_info, never_ask_for_own_address
from server.streamlit_patches.sessions import bind_sessions_to_browsers
from server.streamlit_patches.theme import keep_theme
from server.streamlit_patches.uploads import bound_kept_uploads
from server.unknown_page_redirect import UnknownPageRedirect
from ui.downloads.open_data_route import make_open_data_route
from ui.downloads.route import make_download_routes
from ui.layout.error_page import show_error_page
from ui.layout.html_head import choose_html_words
from ui.layout.live_refresh import get_store_state
from ui.layout.navigation import PAGES
from ui.layout.sign_in import build_sign_in_gate, get_sign_in_settings, list_callback_paths
from ui.layout.startup import run_lifespan
from ui.resources.browser_files import get_bundle
from ui.resources.directive_data import get_directive
from ui.resources.loaders import connect_shared_data
from ui.resources.shared_data import get_serving_settings
from ui.state.language_choice import LANGUAGE_PARAMETER
from ui.state.link_reader import ASKED_PAGE

# A page's thread may hold the interpreter for 5 ms by default while the server waits to send what is ready.
sys.setswitchinterval(0.001)
hide_pages_folder()
keep_uploads_in_memory(FILE_BYTES.value)
bound_kept_uploads()
hide_server_info()
never_ask_for_own_address()
keep_theme()
bind_sessions_to_browsers(COOKIE)
close_half_open_connections()
cut_off_slow_readers()
bound_half_messages()
bound_request_heads()
bound_small_pieces()
connect_shared_data()
get_directive()  # A table that is damaged is told now, in the log, not on the first page that needs it.
sign_in = get_sign_in_settings()
app = st.App(
    "dashboard.py",
    lifespan=run_lifespan,
    routes=[
        make_asset_route(map(get_bundle, Language), get_base_path()),
        make_refresh_route(get_store_state, get_base_path()),
        make_open_data_route(),
        *make_download_routes(),
    ],
    middleware=[
        *build_security_middleware(get_serving_settings()),
        *build_sign_in_gate(),
        Middleware(
            UnknownPageRedirect,
            paths=[*(entry.path for entry in PAGES), *list_callback_paths()],
            base_path=get_base_path(),
            parameter=ASKED_PAGE,
            kept=[LANGUAGE_PARAMETER],
        ),
        Middleware(
            CompressedScripts,
            folder=str(find_streamlit_folder()),
            base_path=get_base_path(),
            change=ignore_accents_in_lists,
        ),
        Middleware(
            CompressedScripts, folder=str(find_map_component_folder()), base_path=get_map_component_path()
        ),
        Middleware(HtmlRewriting, rewrite=choose_html_words),
    ],
    on_script_error=show_error_page,
    secrets={"auth": {**sign_in.section()}} if sign_in else None,
)
