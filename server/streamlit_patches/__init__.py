"""The one place that reaches into Streamlit's private parts; docs/developing.md lists each with its reason.

Streamlit is pinned with hashes, so a reach breaks only with a deliberate upgrade. The test of each, in
tests/server/streamlit_patches/, then says which one.
"""
