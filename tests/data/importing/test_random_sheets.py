"""Whatever habits a sheet of the fifteen districts is written in, the same figures come back."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.importing.importer import import_file
from data.importing.model import ImportRequest, ImportResult
from data.model.figure_set import FigureSet
from data.model.figures import Group, Unit
from data.published.loading import get_shipped_catalogue
from tests.data.importing.random_sheets import Expected, Made, sheets
from tests.data.importing.summaries import ASKED
from tests.long_form import choose_count

CATALOGUE = get_shipped_catalogue()
NOTHING = FigureSet.of(())
UNROUNDED = 0.005 + 1e-6


def read(made: Made, asked: ImportRequest = ASKED) -> ImportResult:
    return import_file(made.content, f"bang.{made.suffix}", asked, CATALOGUE, NOTHING)


def answered(made: Made) -> ImportResult:
    """Read a file, and once more where something has to be asked."""
    outcome = read(made)
    if not outcome.questions:
        return outcome
    answers = {question.code: made.numbers.answer(question.choices) for question in outcome.questions}
    return read(made, replace(ASKED, answers=answers))


def found(outcome: ImportResult) -> Expected:
    return {(f.key.area_code, f.key.group, f.key.unit): f.value for f in outcome.figures}


@settings(
    max_examples=choose_count(short=25, long=300), deadline=None, suppress_health_check=list(HealthCheck)
)
@given(st.data())
def test_a_sheet_in_random_habits_gives_the_same_figures_back(data: st.DataObject) -> None:
    made = data.draw(sheets(CATALOGUE.districts))
    outcome = answered(made)
    assert outcome.faults == ()
    assert outcome.questions == ()
    figures = found(outcome)
    for key, value in made.expected.items():
        slack = UNROUNDED if made.numbers.share and key[2] is Unit.PERCENT else 1e-9
        assert abs(figures[key] - value) <= slack
    minority = {key for key in figures if key[1] is Group.ETHNIC_MINORITY and key[2] is Unit.HOUSEHOLDS}
    assert minority >= {key for key in made.expected if key[1] is Group.ETHNIC_MINORITY}
