"""Measure the app beside a bare Streamlit page and the usual way to draw a map."""
