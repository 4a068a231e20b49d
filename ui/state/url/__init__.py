"""The codes of the URL: read and written."""
