"""What the browser is given besides Streamlit's own page: assets, headers, compression. Knows no figures."""
