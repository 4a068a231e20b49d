"""Days and moments as Vietnamese writes them, in the country's own time."""

from datetime import UTC, date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))
"""One offset all year: no table of time zones is needed on the machine."""


def now() -> datetime:
    """Give the present moment in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Give the day in Viet Nam, wherever the server stands."""
    return now().astimezone(VIETNAM).date()


def day(at: datetime) -> str:
    """Write the day on which something happened: 14/12/2026."""
    return f"{at.astimezone(VIETNAM):%d/%m/%Y}"


def moment(at: datetime) -> str:
    """Write when something happened, to the minute: 14:05 ngày 14/12/2026."""
    return f"{at.astimezone(VIETNAM):%H:%M} ngày {day(at)}"


def date_text(date: str) -> str:
    """Turn 2017-03-14, 2017-03 or 2017 into the day-first order of Vietnamese."""
    return "/".join(reversed(date.split("-")))
