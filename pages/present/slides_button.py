"""The button that makes a meeting's slides."""

from language.catalogue import Texts
from language.dates import get_vietnam_date
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_input import MeetingInput
from reports.slides.file_name import format_slides_file_name
from reports.slides.jobs import MEDIA_TYPE, make_slides_job
from reports.slides.shown_scene import build_shown_scene
from ui.downloads.export_button import show_export_button
from ui.layout.scene_links import make_scene_linker
from ui.resources.assigned_targets import get_every_target
from ui.resources.boundaries import get_boundaries
from ui.resources.public_address import find_public_address
from ui.resources.shared_data import get_catalogue, get_figures


def show_slides_button(meeting: Meeting, texts: Texts) -> None:
    """Offer a meeting's slides as PPTX; nothing for a meeting without a scene."""
    if not meeting.scenes:
        return
    given = MeetingInput(get_catalogue(), get_figures(), texts, get_every_target())
    scenes = [build_shown_scene(scene, given) for scene in meeting.scenes]
    find_link = make_scene_linker(find_public_address(), texts.language)
    links = [find_link(shown.scene) for shown in scenes]
    order = make_slides_job(meeting, given, get_boundaries(), get_vietnam_date(), links)
    name = format_slides_file_name(meeting.title, get_vietnam_date(), scenes, texts)
    show_export_button(texts("slides.button"), order, name, MEDIA_TYPE, "slides")
