"""Show the bare page again, in a server that has also loaded what a map needs."""

import folium  # noqa: F401
import geopandas  # noqa: F401
import pandas as pd  # noqa: F401
import streamlit as st


@st.fragment
def show_year() -> None:
    """Show the year that the slider chose."""
    year = st.select_slider("Năm", list(range(2015, 2022)))
    st.write(f"Năm được chọn: {year}")


show_year()
