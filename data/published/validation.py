"""Check a table of text against its rules and report every fault at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
import pandera.pandas as pa

from data.errors import Fault, FaultPlace, FaultyFileError
from data.published.column_checks import ColumnCheck
from language.message import Text, make_message


@dataclass(frozen=True, slots=True)
class RowRule:
    """A rule that needs several cells of a row; the fault is reported in one column."""

    column: str
    expected: Text
    advice: Text
    holds: Callable[[pd.DataFrame], pd.Series]


@dataclass(frozen=True, slots=True)
class TableRules:
    """The rules of a table: a list of checks for each column, and rules across columns."""

    columns: Mapping[str, Sequence[ColumnCheck]]
    rows: tuple[RowRule, ...] = ()


def check_table(table: pd.DataFrame, rules: TableRules, file: str) -> None:
    """Check that the table keeps every rule; raises FaultyFileError with all faults, by row."""
    faults = [*_cell_faults(table, rules, file), *_row_faults(table, rules.rows, file)]
    if faults:
        raise FaultyFileError(sorted(faults, key=_position(tuple(rules.columns))))


def _cell_faults(table: pd.DataFrame, rules: TableRules, file: str) -> list[Fault]:
    columns = {name: pa.Column(checks=_number_checks(checks)) for name, checks in rules.columns.items()}
    try:
        pa.DataFrameSchema(columns).validate(table, lazy=True)
    except pa.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        failed = (cases["index"], cases["column"], cases["failure_case"], cases["check"])
        return [
            FaultPlace(file, row=int(row), column=str(column)).make_fault(
                format_found_cell(str(found)),
                rules.columns[str(column)][int(number)].expected,
                make_message("table_fault.mend_cell"),
            )
            for row, column, found, number in zip(*failed, strict=True)
        ]
    return []


def _number_checks(checks: Sequence[ColumnCheck]) -> list[pa.Check]:
    """Return checks for pandera, whose errors are plain texts: each is the number of its check."""
    return [pa.Check(check.holds, error=str(number)) for number, check in enumerate(checks)]


def _row_faults(table: pd.DataFrame, rules: Sequence[RowRule], file: str) -> list[Fault]:
    # Outside pandera: its checks across columns report every cell of a row, not the one to mend.
    return [
        Fault(
            file=file,
            row=int(str(row)),
            column=rule.column,
            found=format_found_cell(str(found)),
            expected=rule.expected,
            advice=rule.advice,
        )
        for rule in rules
        for row, found in table.loc[~rule.holds(table), rule.column].items()
    ]


def format_found_cell(cell: str) -> Text:
    """Return a cell's text as it is shown to the person who must correct it."""
    return f"“{cell}”" if cell.strip() else make_message("table_fault.empty_cell")


def _position(columns: Sequence[str]) -> Callable[[Fault], tuple[int, int]]:
    return lambda fault: (fault.row or 0, columns.index(fault.column) if fault.column in columns else -1)
