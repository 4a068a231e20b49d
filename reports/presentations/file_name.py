"""Name a file of a meeting for the meeting and the day, in small letters without accents."""

from datetime import date

from language.catalogue import Texts
from language.folding import make_file_slug

MOST_LETTERS = 60


def format_meeting_file_name(title: str, usual: str, day: date, texts: Texts, *, estimated: bool) -> str:
    """Return a name without ending: the title, or the usual name; the day; 'uoc-tinh' if any is estimated."""
    slug = make_file_slug(title) or make_file_slug(usual)
    parts = [slug[:MOST_LETTERS].strip("-"), day.isoformat()]
    if estimated:
        parts.append(make_file_slug(texts("status.estimated")))
    return "_".join(parts)
