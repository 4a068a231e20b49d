"""Refuse codes of no area: an answer without a figure would pass for a place of which nothing is known."""

from collections.abc import Sequence

from fastapi.exceptions import RequestValidationError

from data.model.area_names import AreaNames
from data.model.areas import Area
from data.published.catalogue import Catalogue

MOST_LISTED = 20
"""Codes that a refusal names."""


def check_area_codes(asked: Sequence[str], catalogue: Catalogue) -> None:
    """Raise RequestValidationError, which is answered with 422, for every code that no area has."""
    wrong = [code for code in asked if code not in catalogue.areas]
    if wrong:
        raise RequestValidationError(
            [
                {"loc": ("query", "area"), "input": code, "msg": _describe_expected(code, catalogue)}
                for code in wrong
            ]
        )


def _describe_expected(code: str, catalogue: Catalogue) -> str:
    """Return what a code must be, and that of the place which a name stands for."""
    listed = list(catalogue.areas)[:MOST_LISTED]
    codes = ", ".join(listed) + (", …" if len(catalogue.areas) > MOST_LISTED else "")
    meant = _find_meant(code, catalogue)
    hint = f"{meant.code} for {meant.name_en}; " if meant else ""
    return f"a code of an area: {hint}{codes}"


def _find_meant(name: str, catalogue: Catalogue) -> Area | None:
    found = AreaNames.of(catalogue.areas.values()).find(name)
    return found if isinstance(found, Area) else None
