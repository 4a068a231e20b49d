"""Define the columns of a summary sheet: at which moment, in which group, households or percent."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from data.model.figures import Group, Indicator, Unit
from language.message import Message, make_message


class SummaryStage(StrEnum):
    """What a column counts: every household, or the poor at some moment of the year."""

    TOTAL = "total"
    START = "start"
    ESCAPED = "escaped"
    FELL_BACK = "fell_back"
    NEW = "new"
    END = "end"


@dataclass(frozen=True, slots=True)
class SummaryColumn:
    """What the numbers of a column say."""

    stage: SummaryStage
    group: Group
    unit: Unit


def _pair(stage: SummaryStage, group: Group = Group.ALL) -> tuple[SummaryColumn, SummaryColumn]:
    return SummaryColumn(stage, group, Unit.HOUSEHOLDS), SummaryColumn(stage, group, Unit.PERCENT)


HOUSEHOLDS = SummaryColumn(SummaryStage.TOTAL, Group.ALL, Unit.HOUSEHOLDS)
MINORITY_HOUSEHOLDS = SummaryColumn(SummaryStage.TOTAL, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS)
END_HOUSEHOLDS, END_PERCENT = _pair(SummaryStage.END)

MINORITIES = (Group.ETHNIC_MINORITY, Group.KHMER, Group.HOA)

COLUMNS = (
    HOUSEHOLDS,
    MINORITY_HOUSEHOLDS,
    *_pair(SummaryStage.START),
    *_pair(SummaryStage.START, Group.ETHNIC_MINORITY),
    *_pair(SummaryStage.ESCAPED),
    *_pair(SummaryStage.FELL_BACK),
    *_pair(SummaryStage.NEW),
    *_pair(SummaryStage.END),
    *_pair(SummaryStage.END, Group.ETHNIC_MINORITY),
    *(SummaryColumn(SummaryStage.TOTAL, group, Unit.HOUSEHOLDS) for group in MINORITIES[1:]),
    *(
        column
        for stage in (SummaryStage.START, SummaryStage.END)
        for group in MINORITIES[1:]
        for column in _pair(stage, group)
    ),
    *(
        column
        for stage in (SummaryStage.ESCAPED, SummaryStage.FELL_BACK, SummaryStage.NEW)
        for group in MINORITIES
        for column in _pair(stage, group)
    ),
)
"""Every column that is read, in the order in which the sheet of QĐ 24/2021/QĐ-TTg has them."""

ESSENTIAL = (HOUSEHOLDS, END_HOUSEHOLDS)

_INDICATORS = {
    Indicator.POOR: "poor",
    Indicator.NEAR_POOR: "near",
    Indicator.POOR_OR_NEAR_POOR: "both",
}
_GROUPS = {
    Group.ETHNIC_MINORITY: "among_minorities",
    Group.KHMER: "among_khmer",
    Group.HOA: "among_hoa",
}


@lru_cache(maxsize=256)
def format_column_name(column: SummaryColumn, indicator: Indicator) -> Message:
    """Return a column's name, such as “Tỷ lệ hộ nghèo cuối năm, dân tộc thiểu số”."""
    name: Message = make_message("import_fault.households")
    if column.stage is SummaryStage.TOTAL and column.group is Group.ETHNIC_MINORITY:
        return make_message("import_fault.minority_households")
    if column.stage is not SummaryStage.TOTAL:
        stage = make_message(f"import_fault.{_INDICATORS[indicator]}_{column.stage.value}")
        kind = "rate_of" if column.unit is Unit.PERCENT else "number_of"
        name = make_message(f"import_fault.{kind}", stage=stage)
    if column.group is Group.ALL:
        return name
    return make_message(f"import_fault.{_GROUPS[column.group]}", name=name)


def format_position_letters(position: int) -> str:
    """Return a column's letters as a spreadsheet shows them; `position` counts from 0."""
    before, last = divmod(position, 26)
    return (format_position_letters(before - 1) if before else "") + chr(ord("A") + last)
