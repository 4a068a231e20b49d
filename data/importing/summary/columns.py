"""Define the columns of a summary sheet: at which moment, in which group, households or percent."""

from dataclasses import dataclass
from enum import StrEnum

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
)
"""Every column that is read, in the order in which the sheet of QĐ 24/2021/QĐ-TTg has them."""

ESSENTIAL = (HOUSEHOLDS, END_HOUSEHOLDS)

_STAGES = {
    (SummaryStage.START, Indicator.POOR): make_message("import_fault.poor_start"),
    (SummaryStage.ESCAPED, Indicator.POOR): make_message("import_fault.poor_escaped"),
    (SummaryStage.FELL_BACK, Indicator.POOR): make_message("import_fault.poor_fell_back"),
    (SummaryStage.NEW, Indicator.POOR): make_message("import_fault.poor_new"),
    (SummaryStage.END, Indicator.POOR): make_message("import_fault.poor_end"),
    (SummaryStage.START, Indicator.NEAR_POOR): make_message("import_fault.near_start"),
    (SummaryStage.ESCAPED, Indicator.NEAR_POOR): make_message("import_fault.near_escaped"),
    (SummaryStage.FELL_BACK, Indicator.NEAR_POOR): make_message("import_fault.near_fell_back"),
    (SummaryStage.NEW, Indicator.NEAR_POOR): make_message("import_fault.near_new"),
    (SummaryStage.END, Indicator.NEAR_POOR): make_message("import_fault.near_end"),
}
"""What the households of a sheet are called."""


def format_column_name(column: SummaryColumn, indicator: Indicator) -> Message:
    """Return a column's name, such as “Tỷ lệ hộ nghèo cuối năm, dân tộc thiểu số”."""
    minority = column.group is Group.ETHNIC_MINORITY
    if column.stage is SummaryStage.TOTAL:
        return (
            make_message("import_fault.minority_households")
            if minority
            else make_message("import_fault.households")
        )
    stage, percent = _STAGES[column.stage, indicator], column.unit is Unit.PERCENT
    name = (
        make_message("import_fault.rate_of", stage=stage)
        if percent
        else make_message("import_fault.number_of", stage=stage)
    )
    return make_message("import_fault.among_minorities", name=name) if minority else name


def format_position_letters(position: int) -> str:
    """Return a column's letters as a spreadsheet shows them; `position` counts from 0."""
    before, last = divmod(position, 26)
    return (format_position_letters(before - 1) if before else "") + chr(ord("A") + last)
