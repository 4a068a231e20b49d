"""The buttons that make a meeting's slides, and its report on paper."""

from collections.abc import Sequence

import streamlit as st

from language.catalogue import Texts
from language.dates import get_vietnam_date
from reports.paper.jobs import MEDIA_TYPES, ReportFormat
from reports.paper.meeting_jobs import make_meeting_report_job
from reports.presentations.file_name import format_meeting_file_name
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_input import MeetingInput
from reports.slides.file_name import format_slides_file_name
from reports.slides.jobs import MEDIA_TYPE, make_slides_job
from reports.slides.shown_scene import ShownScene, build_shown_scene
from ui.downloads.export_button import show_export_button
from ui.layout.scene_links import make_scene_linker
from ui.resources.assigned_targets import get_every_target
from ui.resources.boundaries import get_boundaries
from ui.resources.public_address import find_public_address
from ui.resources.shared_data import get_catalogue, get_figures


def show_slides_button(meeting: Meeting, texts: Texts) -> None:
    """Offer a meeting's slides as PPTX and its report; nothing for a meeting without a scene."""
    if not meeting.scenes:
        return
    given = MeetingInput(get_catalogue(), get_figures(), texts, get_every_target())
    scenes = [build_shown_scene(scene, given) for scene in meeting.scenes]
    find_link = make_scene_linker(find_public_address(), texts.language)
    links = [find_link(shown.scene) for shown in scenes]
    order = make_slides_job(meeting, given, get_boundaries(), get_vietnam_date(), links)
    name = format_slides_file_name(meeting.title, get_vietnam_date(), scenes, texts)
    show_export_button(texts("slides.button"), order, name, MEDIA_TYPE, "slides")
    _show_report_buttons(meeting, given, scenes, links)


def _show_report_buttons(
    meeting: Meeting, given: MeetingInput, scenes: Sequence[ShownScene], links: Sequence[str]
) -> None:
    texts, today = given.texts, get_vietnam_date()
    estimated = any(shown.estimated_count for shown in scenes)
    name = format_meeting_file_name(meeting.title, texts("paper.popover"), today, texts, estimated=estimated)
    with st.popover(texts("paper.popover"), key="meeting_report"):
        for kind in ReportFormat:
            order = make_meeting_report_job(meeting, kind, given, get_boundaries(), today, links)
            show_export_button(
                texts(f"paper_button.meeting_{kind.value}"),
                order,
                f"{name}.{kind.value}",
                MEDIA_TYPES[kind],
                f"meeting_{kind.value}",
            )
