"""Districts and figures made up for tests, of which a test states only what matters to it."""

from dataclasses import replace

from analysis.question import Question
from data.model.areas import Area, AreaKind
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Status, Unit
from data.model.standards import Standard, StandardDefinition
from tests.data.samples import figure, key

QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)


def district(code: str, *, priority: bool = False) -> Area:
    return Area(code, AreaKind.DISTRICT, f"Huyện {code}", f"District {code}", "huyện", priority, *[False] * 3)


def rate(
    area_code: str,
    value: float,
    status: Status = Status.OFFICIAL,
    *,
    period: int = 2020,
    standard: Standard = Standard.MDP_2016,
    unit: Unit = Unit.PERCENT,
) -> Figure:
    about = key(area_code=area_code, period=period, standard=standard, unit=unit)
    return figure(about, value, status)


def among(group: Group, made: Figure) -> Figure:
    return replace(made, key=replace(made.key, group=group))


def figures_of(*made: Figure) -> FigureSet:
    return FigureSet.of(made)


def definition(standard: Standard, first_review: int, last_review: int) -> StandardDefinition:
    lines = (0, 0, None, None, 0, 0, None)
    return StandardDefinition(standard, "", "", "", "", first_review, last_review, last_review, *lines)
