"""Name a file of slides after its meeting and the day."""

from collections.abc import Sequence
from datetime import date

from language.catalogue import Texts
from reports.presentations.file_name import format_meeting_file_name
from reports.slides.shown_scene import ShownScene


def format_slides_file_name(title: str, day: date, scenes: Sequence[ShownScene], texts: Texts) -> str:
    """Return a name from the meeting's title and the day, with 'uoc-tinh' if a slide shows an estimate."""
    estimated = any(shown.estimated_count for shown in scenes)
    return f"{format_meeting_file_name(title, texts('slides.title'), day, texts, estimated=estimated)}.pptx"
