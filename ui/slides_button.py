"""The button that makes a meeting's slides."""

from insight.meeting import Meeting
from language.catalogue import Texts
from language.dates import today
from reports.slides.names import slides_name
from reports.slides.order import MEDIA_TYPE, slides_order
from reports.slides.scene import shown_scene
from ui.exports import export_button
from ui.resources import boundaries, catalogue, figures


def show_slides_button(meeting: Meeting, texts: Texts) -> None:
    """Offer a meeting's slides as PPTX; nothing for a meeting without a scene."""
    if not meeting.scenes:
        return
    scenes = [shown_scene(scene, catalogue(), figures()) for scene in meeting.scenes]
    order = slides_order(meeting, catalogue(), figures(), boundaries(), texts, today())
    name = slides_name(meeting.title, scenes, texts)
    export_button(texts("slides.button"), order, name, MEDIA_TYPE, "slides")
