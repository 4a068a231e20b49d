"""The columns of a summary sheet: at which moment, among whom, households or percent."""

from dataclasses import dataclass
from enum import StrEnum

from data.model import Group, Indicator, Unit


class Stage(StrEnum):
    """What a column counts: every household, or the poor at some moment of the year."""

    TOTAL = "total"
    START = "start"
    ESCAPED = "escaped"
    FELL_BACK = "fell_back"
    NEW = "new"
    END = "end"


@dataclass(frozen=True, slots=True)
class Column:
    """What the numbers of a column say."""

    stage: Stage
    group: Group
    unit: Unit


def _pair(stage: Stage, group: Group = Group.ALL) -> tuple[Column, Column]:
    return Column(stage, group, Unit.HOUSEHOLDS), Column(stage, group, Unit.PERCENT)


HOUSEHOLDS = Column(Stage.TOTAL, Group.ALL, Unit.HOUSEHOLDS)
MINORITY_HOUSEHOLDS = Column(Stage.TOTAL, Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS)
END_HOUSEHOLDS, END_PERCENT = _pair(Stage.END)

COLUMNS = (
    HOUSEHOLDS,
    MINORITY_HOUSEHOLDS,
    *_pair(Stage.START),
    *_pair(Stage.START, Group.ETHNIC_MINORITY),
    *_pair(Stage.ESCAPED),
    *_pair(Stage.FELL_BACK),
    *_pair(Stage.NEW),
    *_pair(Stage.END),
    *_pair(Stage.END, Group.ETHNIC_MINORITY),
)
"""Every column that is read, in the order in which the sheet of QĐ 24/2021/QĐ-TTg has them."""

ESSENTIAL = (HOUSEHOLDS, END_HOUSEHOLDS)

POVERTY = {Indicator.POOR: "hộ nghèo", Indicator.NEAR_POOR: "hộ cận nghèo"}
"""What the households of a sheet are called."""

_STAGE_NAMES = {
    Stage.START: "{poverty} đầu năm",
    Stage.ESCAPED: "hộ thoát {kind}",
    Stage.FELL_BACK: "hộ tái {kind}",
    Stage.NEW: "{poverty} phát sinh mới",
    Stage.END: "{poverty} cuối năm",
}


def column_name(column: Column, indicator: Indicator) -> str:
    """Name a column in Vietnamese, such as “Tỷ lệ hộ nghèo cuối năm, dân tộc thiểu số”."""
    minority = column.group is Group.ETHNIC_MINORITY
    if column.stage is Stage.TOTAL:
        return "Tổng số hộ dân tộc thiểu số" if minority else "Tổng số hộ"
    poverty = POVERTY[indicator]
    stage = _STAGE_NAMES[column.stage].format(poverty=poverty, kind=poverty.removeprefix("hộ "))
    measure = "Tỷ lệ" if column.unit is Unit.PERCENT else "Số"
    return f"{measure} {stage}{', dân tộc thiểu số' if minority else ''}"


def letter(position: int) -> str:
    """Give a column's letters as a spreadsheet shows them; `position` counts from 0."""
    before, last = divmod(position, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)
