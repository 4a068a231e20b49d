"""Charts from figures: pure functions that give a plotly figure and its finding in words; no Streamlit."""
