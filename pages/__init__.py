"""A package a page: page.py is the script that Streamlit runs."""
