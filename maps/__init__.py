"""Maps from figures: the interactive one by folium; pure, no Streamlit."""
