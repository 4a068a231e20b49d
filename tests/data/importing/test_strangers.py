"""Sheets that a stranger may bring are read right, warned of, asked about or refused: never wrong."""

from itertools import chain

import pytest

from data.published.catalogue import Catalogue
from tests.data.importing.strangers import (
    beside,
    classes,
    headers,
    lists,
    measures,
    parts,
    persons,
    plans,
    rows,
    sections,
    shares,
    standards,
    years,
)
from tests.data.importing.strangers.officers import (
    appendices,
    english,
    exports,
    moments,
    notes,
    sheet_names,
    sorted_rows,
    tables,
)
from tests.data.importing.strangers.officers import layouts as officers_layouts
from tests.data.importing.strangers.officers import parts as officers_parts
from tests.data.importing.strangers.officers import wordings as officers_wordings
from tests.data.importing.strangers.offices import (
    assignments,
    forms,
    groups,
    layouts,
    mixed,
    wordings,
    yearbooks,
)
from tests.data.importing.strangers.strange import Outcome, Strange, list_wrong, read_strange, tell_outcome

ALL = tuple(
    chain.from_iterable(
        module.SHEETS
        for module in (
            beside, classes, headers, lists, measures, parts, persons, plans, rows, sections, shares,
            standards, years, assignments, forms, groups, layouts, mixed, wordings, yearbooks,
            appendices, english, exports, officers_layouts, moments, notes, officers_parts,
            sheet_names, tables, sorted_rows, officers_wordings,
        )
    )
)  # fmt: skip
FEWEST = 680


@pytest.mark.parametrize("strange", ALL, ids=[one.name for one in ALL])
def test_a_strangers_sheet_is_never_taken_for_something_else(catalogue: Catalogue, strange: Strange) -> None:
    result = read_strange(strange, catalogue)
    assert tell_outcome(result) is strange.outcome
    if strange.outcome is Outcome.READ:
        assert list_wrong(result, strange) == []
    assert [fault for fault in (*result.faults, *result.warnings) if not fault.advice] == []


def test_there_are_many_of_them_and_most_kinds_are_named() -> None:
    assert len(ALL) >= FEWEST
    assert len({one.name for one in ALL}) == len(ALL)
