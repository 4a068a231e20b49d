"""The web around Streamlit: assets, headers, compression, routes. It knows no figures."""
