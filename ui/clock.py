"""What day it is where the app's readers are."""

from datetime import date, datetime, timedelta, timezone

VIETNAM = timezone(timedelta(hours=7))


def today() -> date:
    """Give the day in Viet Nam, wherever the server stands."""
    return datetime.now(VIETNAM).date()
