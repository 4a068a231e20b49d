"""Build maps from figures: the interactive one with folium, and drawn ones; pure, no Streamlit."""
