"""Cite the goal of a programme, the same on every page that shows it."""

from analysis.display.figures import Citation
from data.model.areas import PROVINCE
from data.model.figures import Group, Indicator
from data.model.targets import Target
from language.catalogue import Texts


def cite_programme_goal(target: Target, text: str, texts: Texts, *, first: int) -> Citation:
    """Return the goal as a number that its document states; `text` words it, `first` is its first year."""
    return Citation(
        area_code=PROVINCE,
        indicator=Indicator.POOR,
        group=Group.ALL,
        period=f"{first}–{target.last_period}",
        standard=target.standard,
        text=text,
        status=target.status,
        source=target.source,
        note=texts.choose_text(target.note_vi, target.note_en),
    )
