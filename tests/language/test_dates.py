"""Days and moments are those of Viet Nam, wherever the machine stands."""

from datetime import UTC, datetime

from language.dates import day, moment

LATE = datetime(2026, 12, 13, 19, 5, tzinfo=UTC)


def test_an_evening_in_greenwich_is_the_next_day_in_viet_nam() -> None:
    assert day(LATE) == "14/12/2026"


def test_a_moment_has_hour_minute_and_day() -> None:
    assert moment(LATE) == "02:05 ngày 14/12/2026"
