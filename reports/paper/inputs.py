"""Define what every report is built from, passed on as one."""

from dataclasses import dataclass
from datetime import date

from analysis.question import Question
from data.model.duties import Duties
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Texts


@dataclass(frozen=True, slots=True)
class ReportEdition:
    """The words of a report, the day it is made, and where others open its page (empty for none)."""

    texts: Texts
    today: date
    link: str = ""


@dataclass(frozen=True, slots=True)
class ReportInputs:
    """The view's question and all that answers it; `today` is the day the report is made.

    `link` is where others open the page it belongs to, empty where no address is known.
    """

    question: Question
    catalogue: Catalogue
    duties: Duties
    figures: FigureSet
    outline: Boundaries
    texts: Texts
    today: date
    link: str = ""
