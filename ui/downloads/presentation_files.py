"""The files of a presentation: to open again on its page, and to show where there is no server."""

from language.catalogue import Language
from language.dates import get_vietnam_date
from reports.presentations.data.building import build_presentation_data
from reports.presentations.data.presentation_data import is_presentation_estimated
from reports.presentations.file_name import format_meeting_file_name
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_file import write_meeting_file
from reports.presentations.offline_html import OfflineHtmlParts, write_offline_html
from server.streamlit_patches.browser_files import find_font_file
from ui.downloads.figure_files import JSON
from ui.downloads.file_request import FileRequest, FileResponse
from ui.layout.frame import LOGO
from ui.layout.scene_links import make_scene_linker
from ui.resources.assigned_targets import get_every_target
from ui.resources.browser_files import get_presentation_script, read_own_assets
from ui.resources.meetings import load_meeting_of_code
from ui.resources.shared_data import get_catalogue, get_serving_settings

FROZEN_STYLE = "offline_html.css"
PAGE = "text/html"


def make_meeting_download(asked: FileRequest) -> FileResponse:
    """Write a presentation as it was prepared."""
    meeting, words = _meeting(asked), asked.texts
    name = format_meeting_file_name(
        meeting.title, words("meeting.save_name"), get_vietnam_date(), words, estimated=False
    )
    return FileResponse(f"{name}.json", JSON, write_meeting_file(meeting))


def make_offline_download(asked: FileRequest) -> FileResponse:
    """Write a presentation with all that it shows."""
    meeting, words = _meeting(asked), asked.texts
    targets = get_every_target()
    find_link = make_scene_linker(get_serving_settings().address, words.language)
    shown = build_presentation_data(meeting, get_catalogue(), asked.figures, words, targets, find_link)
    name = format_meeting_file_name(
        meeting.title,
        words("meeting.frozen_name"),
        get_vietnam_date(),
        words,
        estimated=is_presentation_estimated(shown),
    )
    return FileResponse(
        f"{name}.html",
        PAGE,
        write_offline_html(shown, collect_copy_parts(words.language), get_vietnam_date(), words),
    )


def collect_copy_parts(language: Language) -> OfflineHtmlParts:
    """Gather what goes into a copy beside its deck."""
    style, logo = read_own_assets()[FROZEN_STYLE], LOGO.read_text("utf-8")
    return OfflineHtmlParts(get_presentation_script(language), style, logo, find_font_file().read_bytes())


def _meeting(asked: FileRequest) -> Meeting:
    return load_meeting_of_code(asked.view.meeting)
