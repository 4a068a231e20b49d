"""Load the areas of districts that the authorities published, as far as we know them."""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

OFFICIAL_FILE = Path(__file__).with_name("official_areas.csv")


@cache
def load_official_areas() -> Mapping[str, float]:
    """Return square kilometres by area code; the file names the source of each."""
    with OFFICIAL_FILE.open(encoding="utf-8", newline="") as file:
        return MappingProxyType({row["code"]: float(row["square_km"]) for row in csv.DictReader(file)})
