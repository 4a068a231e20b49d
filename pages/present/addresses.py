"""Where others find a presentation: its link, and the address that its QR codes lead to."""

from language.catalogue import Texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_link import LONGEST_LINK
from ui.components.section import show_words
from ui.resources.public_address import find_public_address
from ui.state.view import View


def show_addresses(meeting: Meeting, view: View, texts: Texts) -> None:
    """Say whether the link carries the scenes, and what QR codes lead to; nothing where there is no scene."""
    if meeting.scenes:
        told = _tell_link(view.meeting, texts), _tell_codes(find_public_address(), texts)
        show_words("meeting_link", texts("meeting.link"), *told)


def _tell_codes(address: str, texts: Texts) -> str:
    return texts("meeting.qr_here", address=address) if address else texts("meeting.qr_none")


def _tell_link(code: str, texts: Texts) -> str:
    length = len(code)
    if length <= LONGEST_LINK:
        return texts("meeting.link_here", length=length, longest=LONGEST_LINK)
    return texts("meeting.link_long", length=length, longest=LONGEST_LINK)
