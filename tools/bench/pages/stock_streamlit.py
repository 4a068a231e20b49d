"""Run Streamlit as `pip install streamlit` installs it: without the faster loop that the app adds.

The pages compared with run on it, so that the gain of the app's own packages shows as a gain.
"""

import sys

from streamlit.web.cli import main

for package in ("uvloop", "httptools"):
    sys.modules[package] = None  # type: ignore[assignment]  # an import of it now fails as if it were absent

if __name__ == "__main__":
    main()
