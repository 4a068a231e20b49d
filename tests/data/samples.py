"""Figures made up for tests, of which a test states only what matters to it."""

from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard

SOURCE = Source("decision", "UBND", "1/QĐ-UBND", "2021-01-06", "")
OTHER_SOURCE = Source("press", "Báo", "", "2021", "")


def key(
    *,
    area_code: str = "903",
    period: int = 2020,
    standard: Standard = Standard.MDP_2016,
    indicator: Indicator = Indicator.POOR,
    unit: Unit = Unit.PERCENT,
) -> Key:
    return Key(area_code, period, standard, indicator, Group.ALL, unit)


def figure(
    about: Key,
    value: float,
    status: Status = Status.OFFICIAL,
    source: Source = SOURCE,
    as_of: str = "2020-12",
) -> Figure:
    return Figure(about, as_of, value, status, source, "", "")
