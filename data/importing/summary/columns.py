"""The columns of a summary sheet: at which moment, among whom, households or percent."""

from dataclasses import dataclass
from enum import StrEnum

from data.model import Group, Indicator, Unit
from language.sentence import Sentence


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

_STAGES = {
    (Stage.START, Indicator.POOR): Sentence("import_fault.poor_start"),
    (Stage.ESCAPED, Indicator.POOR): Sentence("import_fault.poor_escaped"),
    (Stage.FELL_BACK, Indicator.POOR): Sentence("import_fault.poor_fell_back"),
    (Stage.NEW, Indicator.POOR): Sentence("import_fault.poor_new"),
    (Stage.END, Indicator.POOR): Sentence("import_fault.poor_end"),
    (Stage.START, Indicator.NEAR_POOR): Sentence("import_fault.near_start"),
    (Stage.ESCAPED, Indicator.NEAR_POOR): Sentence("import_fault.near_escaped"),
    (Stage.FELL_BACK, Indicator.NEAR_POOR): Sentence("import_fault.near_fell_back"),
    (Stage.NEW, Indicator.NEAR_POOR): Sentence("import_fault.near_new"),
    (Stage.END, Indicator.NEAR_POOR): Sentence("import_fault.near_end"),
}
"""What the households of a sheet are called."""


def column_name(column: Column, indicator: Indicator) -> Sentence:
    """Name a column, such as “Tỷ lệ hộ nghèo cuối năm, dân tộc thiểu số”."""
    minority = column.group is Group.ETHNIC_MINORITY
    if column.stage is Stage.TOTAL:
        return (
            Sentence("import_fault.minority_households") if minority else Sentence("import_fault.households")
        )
    stage, percent = _STAGES[column.stage, indicator], column.unit is Unit.PERCENT
    name = (
        Sentence("import_fault.rate_of", stage=stage)
        if percent
        else Sentence("import_fault.number_of", stage=stage)
    )
    return Sentence("import_fault.among_minorities", name=name) if minority else name


def letter(position: int) -> str:
    """Give a column's letters as a spreadsheet shows them; `position` counts from 0."""
    before, last = divmod(position, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + last)
