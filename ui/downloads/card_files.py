"""The card of a district as a file, drawn in the same line as maps."""

from language.dates import get_vietnam_date
from reports.cards.content import build_district_card
from reports.cards.jobs import build_card_file_name, make_card_job
from reports.presentations.meeting import MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from ui.downloads.file_request import FileOrder, FileRequest
from ui.layout.scene_links import make_scene_linker
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_serving_settings

PNG = "image/png"


def make_card_order(asked: FileRequest) -> FileOrder:
    """Order the card of a view's district; raises ValueError where the view has none."""
    view, words = asked.view, asked.texts
    if view.district is None:
        raise ValueError("a card is of one district")
    find_link = make_scene_linker(get_serving_settings().address, view.language)
    link = find_link(MeetingScene(view.question, view.district, kind=SceneKind.PROFILE))
    given = MeetingInput(get_catalogue(), asked.figures, words)
    outline = get_boundaries()
    card = build_district_card(view.district, view.question, given, outline, get_vietnam_date(), link)
    return FileOrder(build_card_file_name(card, words), PNG, make_card_job(card, outline, words), words)
