"""Visitors without a browser, many at once, who speak Streamlit's own protocol; to this machine alone."""
