"""Show the least that Streamlit can do: a fragment whose slider changes one text."""

import streamlit as st


@st.fragment
def show_year() -> None:
    """Show the year that the slider chose."""
    year = st.select_slider("Năm", list(range(2015, 2022)))
    st.write(f"Năm được chọn: {year}")


show_year()
