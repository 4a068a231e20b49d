"""The corpus in short: nothing is taken for something else, and what means one thing is read."""

from tests.data.importing.corpus.contradictions import CONTRADICTIONS
from tests.data.importing.corpus.measuring import measure_contradictions, measure_honest

HONEST, HELD_OUT, CONTRADICTED = 220, 60, 220
MOST_NOT_READ = 2.0
"""Percent of the unambiguous sheets that may be refused or asked about."""


def test_unambiguous_sheets_are_read_and_none_of_them_wrongly() -> None:
    found = measure_honest(range(HONEST))
    assert found.wrong == 0, found.examples
    assert found.not_read <= MOST_NOT_READ, found.examples


def test_wordings_that_were_kept_apart_are_never_read_wrongly() -> None:
    found = measure_honest(range(HELD_OUT), held_out=True)
    assert found.wrong == 0, found.examples
    assert found.not_read <= MOST_NOT_READ, found.examples


def test_no_contradiction_is_taken_in_without_a_word() -> None:
    assert len(CONTRADICTIONS) < CONTRADICTED
    found = measure_contradictions(range(CONTRADICTED))
    assert found.wrong == 0, found.examples
    assert found.refused > 0.9 * found.sheets
