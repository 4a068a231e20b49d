"""How fast and how light the app is, beside a bare Streamlit page and the usual way to draw a map."""
