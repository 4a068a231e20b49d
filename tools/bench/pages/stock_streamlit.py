"""Streamlit as `pip install streamlit` brings it: without the faster loop that the app installs beside it.

The pages compared with run on it, so that what the app gains by its own choice of packages is seen as gain.
"""

import sys

from streamlit.web.cli import main

for package in ("uvloop", "httptools"):
    sys.modules[package] = None  # type: ignore[assignment]  # an import of it now fails as if it were absent

if __name__ == "__main__":
    main()
