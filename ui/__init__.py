"""Everything shared that knows Streamlit: view and address, caches, widgets, components."""
