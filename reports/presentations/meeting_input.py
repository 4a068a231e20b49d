"""What a meeting's scenes are answered from."""

from collections.abc import Sequence
from dataclasses import dataclass

from data.model.assigned_targets import AssignedTarget
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Texts


@dataclass(frozen=True, slots=True)
class MeetingInput:
    """The catalogue, the figures and assigned targets as of now, and the words."""

    catalogue: Catalogue
    figures: FigureSet
    texts: Texts
    targets: Sequence[AssignedTarget] = ()
