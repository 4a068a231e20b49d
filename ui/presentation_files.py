"""The files of a presentation: to open again on its page, and to show where there is no server."""

from insight.meeting import Meeting
from insight.meeting_file import meeting_file
from language.catalogue import Language
from language.dates import today
from reports.deck import deck, is_illustrative
from reports.frozen_copy import CopyParts, frozen_copy
from ui.asked_file import Asked, Made
from ui.figure_files import JSON
from ui.frame import LOGO
from ui.meeting_codes import meeting_of
from ui.resources import FOLDERS, catalogue, font_file, presentation

FROZEN_STYLE = FOLDERS[0] / "frozen.css"
PAGE = "text/html"


def saved_meeting(asked: Asked) -> Made:
    """Write a presentation as it was prepared."""
    return Made(f"{asked.texts('meeting.save_name')}.json", JSON, meeting_file(_meeting(asked)))


def frozen_meeting(asked: Asked) -> Made:
    """Write a presentation with all that it shows."""
    words = asked.texts
    shown = deck(_meeting(asked), catalogue(), asked.figures, words)
    name = words("meeting.frozen_name_illustrative" if is_illustrative(shown) else "meeting.frozen_name")
    return Made(f"{name}.html", PAGE, frozen_copy(shown, copy_parts(words.language), today(), words))


def copy_parts(language: Language) -> CopyParts:
    """Gather what goes into a copy beside its deck."""
    style, logo = FROZEN_STYLE.read_text("utf-8"), LOGO.read_text("utf-8")
    return CopyParts(presentation(language), style, logo, font_file().read_bytes())


def _meeting(asked: Asked) -> Meeting:
    return meeting_of(asked.view.meeting)
