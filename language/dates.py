"""Dates as a reader of Vietnamese writes them."""


def date_text(date: str) -> str:
    """Turn 2017-03-14, 2017-03 or 2017 into the day-first order of Vietnamese."""
    return "/".join(reversed(date.split("-")))
