"""What the tests of access tell at the end: counts added up, the lowest of the ratios, nothing else."""

from tests.access import LOOKED_AT, LOWEST, told


def test_counts_are_added_and_ratios_keep_their_lowest() -> None:
    pages, ratio = f"{LOOKED_AT}pages", f"{LOOKED_AT}{LOWEST}contrast"
    found = told([(pages, 2), (ratio, 4.8), (pages, 1), (ratio, 4.6), (ratio, 7.0)])
    assert found == {"pages": 3, f"{LOWEST}contrast": 4.6}


def test_what_others_note_is_left_alone() -> None:
    assert told([("answers of test_imports", 7), (f"{LOOKED_AT}pages", "many")]) == {}
