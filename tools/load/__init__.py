"""Simulate many visitors without a browser, in Streamlit's own protocol, on this machine alone."""
