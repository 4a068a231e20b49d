"""Days and moments are those of Viet Nam, wherever the machine stands."""

from datetime import UTC, datetime

import pytest

from language.catalogue import Language
from language.dates import format_day, format_moment, format_partial_date

LATE = datetime(2026, 12, 13, 19, 5, tzinfo=UTC)


def test_an_evening_in_greenwich_is_the_next_day_in_viet_nam() -> None:
    assert format_day(LATE) == "14/12/2026"


def test_a_moment_has_hour_minute_and_day() -> None:
    assert format_moment(LATE) == "02:05 ngày 14/12/2026"


def test_english_names_the_month() -> None:
    assert format_day(LATE, Language.ENGLISH) == "14 Dec 2026"
    assert format_moment(LATE, Language.ENGLISH) == "02:05 on 14 Dec 2026"


@pytest.mark.parametrize(
    ("known", "vietnamese", "english"),
    [
        ("2017-03-14", "14/03/2017", "14 Mar 2017"),
        ("2020-12", "12/2020", "Dec 2020"),
        ("2016", "2016", "2016"),
        ("", "", ""),
        ("2017-13-41", "2017-13-41", "2017-13-41"),
        ("đầu năm 2017", "đầu năm 2017", "đầu năm 2017"),
    ],
)
def test_a_date_says_as_much_as_is_known(known: str, vietnamese: str, english: str) -> None:
    assert format_partial_date(known, Language.VIETNAMESE) == vietnamese
    assert format_partial_date(known, Language.ENGLISH) == english
