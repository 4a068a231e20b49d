"""Days and moments as a reader of the language writes them, in Viet Nam's own time."""

from datetime import UTC, date, datetime, timedelta, timezone

from babel.dates import format_date, format_datetime

from language.catalogue import Language, load_texts

VIETNAM = timezone(timedelta(hours=7))
"""One offset all year: no table of time zones is needed on the machine."""

WHOLE_DATE = len("2017-03-14")
DAY = {Language.VIETNAMESE: "dd/MM/yyyy", Language.ENGLISH: "d MMM yyyy"}
MONTH = {Language.VIETNAMESE: "MM/yyyy", Language.ENGLISH: "MMM yyyy"}
"""English names the month: whether 06/01 is in January or June depends on where its reader lives."""


def get_current_moment() -> datetime:
    """Return the present moment in UTC."""
    return datetime.now(UTC)


def get_vietnam_date() -> date:
    """Return the day in Viet Nam, wherever the server stands."""
    return get_current_moment().astimezone(VIETNAM).date()


def format_day(at: datetime, language: Language = Language.VIETNAMESE) -> str:
    """Write the day on which something happened: 14/12/2026, or 14 Dec 2026."""
    return str(format_date(at.astimezone(VIETNAM).date(), DAY[language], locale=language.locale))


def format_moment(at: datetime, language: Language = Language.VIETNAMESE) -> str:
    """Write when something happened, to the minute: 14:05 ngày 14/12/2026, or 14:05 on 14 Dec 2026."""
    return str(
        format_datetime(at.astimezone(VIETNAM), load_texts(language)("date.moment"), locale=language.locale)
    )


def format_partial_date(known: str, language: Language) -> str:
    """Write as much of a date as is known, given as 2017-03-14, 2017-03, 2017 or nothing."""
    pattern = {3: DAY, 2: MONTH}.get(known.count("-") + 1)
    if pattern is None:
        return known
    try:
        first = date.fromisoformat(f"{known}-01"[:WHOLE_DATE])
    except ValueError:  # whatever else a document's date says stands as it is written
        return known
    return str(format_date(first, pattern[language], locale=language.locale))
