"""Loads what the process that reads an outline loads, as that process does: without pandas."""

import sys

sys.modules |= dict.fromkeys(("geopandas", "pandas", "pyarrow"))  # type: ignore[arg-type]

import geo.incoming.files.sandbox_worker  # noqa: E402, F401
