"""What every report is made from, handed on as one."""

from dataclasses import dataclass
from datetime import date

from data.catalogue import Catalogue
from data.duties import Duties
from data.figures import FigureSet
from geo.boundaries import Boundaries
from insight.question import Question
from language.catalogue import Texts


@dataclass(frozen=True, slots=True)
class Basis:
    """The question of the view, and all that answers it; `today` is the day the report is made."""

    question: Question
    catalogue: Catalogue
    duties: Duties
    figures: FigureSet
    outline: Boundaries
    texts: Texts
    today: date
