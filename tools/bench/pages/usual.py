"""Draw districts by year in the usual way: build the map again for every change and pass it to st_folium."""

import json
from pathlib import Path
from typing import Any

import folium
import streamlit as st
from streamlit_folium import st_folium

DISTRICTS = Path(__file__).resolve().parents[3] / "geo" / "districts.geojson"
COLOURS = ["#ffffcc", "#fed976", "#fd8d3c", "#fc4e2a", "#b10026"]
# Leaflet from this server: without the network the usual addresses would draw nothing at all.
folium.Map.default_js = [("leaflet", "/leaflet/leaflet.js")]
folium.Map.default_css = [("leaflet_css", "/leaflet/leaflet.css")]


@st.cache_data
def read_districts() -> dict[str, Any]:
    """Read the districts once."""
    read: dict[str, Any] = json.loads(DISTRICTS.read_text(encoding="utf-8"))
    return read


def style_district(feature: dict[str, Any], year: int) -> dict[str, Any]:
    """Colour a district so that every district changes with every year."""
    colour = COLOURS[(int(feature["properties"]["code"]) + 2 * year) % len(COLOURS)]
    return {"fillColor": colour, "color": "#666666", "weight": 1, "fillOpacity": 0.9}


@st.fragment
def draw_year_map() -> None:
    """Draw the map of the year that the slider chose."""
    year = st.select_slider("Năm", list(range(2015, 2022)))
    drawn = folium.Map(location=[9.95, 104.75], zoom_start=9, tiles=None)
    folium.GeoJson(read_districts(), style_function=lambda feature: style_district(feature, year)).add_to(
        drawn
    )
    # Even this is kinder than usual: without the last word, every pan and zoom would run the page again.
    st_folium(drawn, key="map", use_container_width=True, returned_objects=["last_active_drawing"])


st.set_page_config(layout="wide")
draw_year_map()
