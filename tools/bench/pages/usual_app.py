"""Serve the usual page with Leaflet beside it, so that no network is needed."""

import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from xstatic.pkg import leaflet

app = st.App("usual.py", routes=[Mount("/leaflet", StaticFiles(directory=leaflet.BASE_DIR))])
