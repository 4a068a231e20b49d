"""Each figure goes to the browser once, with all that a reader needs to judge it."""

import pytest

from analysis.display.figures import describe_finding, describe_persons, format_figure
from analysis.finding import Finding, FindingRule
from data.model.figures import Indicator, Status, Unit
from data.model.population import PopulationCount, PopulationPart
from data.model.sources import Source
from language.catalogue import Language, Texts
from language.dates import format_partial_date
from tests.analysis.samples import rate
from tests.data.samples import figure, key
from ui.components.origins.gathering import POPULATION, Origins
from ui.resources.source_details import describe_source


def test_a_published_figure_has_value_status_source_and_date(texts: Texts) -> None:
    origins = Origins(texts)
    assert origins.add(figure(key(), 1.91)) == 0
    (row,) = origins.tables()["figures"]
    assert row == {"area": "903", "text": "1,91\u202f%"}
    (context,) = origins.tables()["contexts"]
    assert {**origins.tables()["shared"], **context} == {
        "indicator": "poor",
        "period": 2020,
        "standard": "mdp-2016",
        "status": "official",
        "source": "decision",
        "asOf": "12/2020",
    }


def test_an_estimated_figure_names_no_source_or_date_that_could_be_taken_for_a_real_one(
    texts: Texts,
) -> None:
    origins = Origins(texts)
    origins.add(figure(key(), 1.91, Status.ESTIMATED))
    (context,) = origins.tables()["contexts"]
    whole = {**origins.tables()["shared"], **context}
    assert whole["status"] == "estimated"
    assert whole.keys() == {"indicator", "period", "standard", "status"}


def test_a_context_leaves_out_what_most_contexts_say(texts: Texts) -> None:
    origins = Origins(texts)
    origins.add_all([rate("1", 2), rate("1", 3, Status.REPORTED), rate("1", 4, period=2019)])
    tables = origins.tables()
    assert tables["shared"] == {
        "indicator": "poor",
        "period": 2020,
        "standard": "mdp-2016",
        "status": "official",
    }
    assert [context.keys() & tables["shared"].keys() for context in tables["contexts"]] == [
        set(),
        {"status"},
        {"period"},
    ]
    assert [{**tables["shared"], **context}["period"] for context in tables["contexts"]] == [2020, 2020, 2019]


def test_the_same_figure_has_one_row_and_figures_alike_share_their_context(texts: Texts) -> None:
    origins = Origins(texts)
    numbers = origins.add_all([rate("1", 2), rate("2", 3), rate("1", 2)])
    assert numbers == [0, 1, 0]
    tables = origins.tables()
    assert len(tables["figures"]) == 2
    assert len(tables["contexts"]) == 1


def test_a_finding_says_its_status_its_rule_and_all_its_figures(texts: Texts) -> None:
    origins = Origins(texts)
    finding = Finding(-1.0, FindingRule.DIFFERENCE, (rate("1", 2), rate("1", 3, Status.ESTIMATED)))
    assert origins.describe(describe_finding(finding, "−1,00")) == {
        "text": "−1,00",
        "status": "estimated",
        "rule": "difference",
        "parts": [0, 1],
    }


def test_counts_of_persons_are_origins_too_and_name_those_counted_together(texts: Texts) -> None:
    origins = Origins(texts)
    census = Source("census", "Tổng điều tra", "", "2019", "")
    undated = Source("secondary", "Nguồn thứ cấp", "", "", "")
    counts = [
        PopulationCount(("902", "914"), 2019, PopulationPart.TOTAL, 108699, census),
        PopulationCount(("914",), 2015, PopulationPart.TOTAL, 29160, undated),
    ]
    number = origins.describe(describe_persons(counts, "6,31\u202f%", FindingRule.POPULATION_SHARE))
    assert number == {
        "text": "6,31\u202f%",
        "status": "approximate",
        "rule": "population_share",
        "parts": [0, 1],
    }
    tables = origins.tables()
    assert tables["figures"][0] == {"area": "902+914", "text": "108.699 người"}
    assert {**tables["shared"], **tables["contexts"][0]} == {
        "indicator": POPULATION,
        "period": 2019,
        "standard": "",
        "status": "official",
        "source": "census",
        "asOf": "2019",
    }


@pytest.mark.parametrize(
    ("unit", "value", "text"),
    [
        (Unit.PERCENT, 3.4, "3,40\u202f%"),
        (Unit.HOUSEHOLDS, 35233, "35.233 hộ"),
        (Unit.PERSONS, 28070, "28.070 người"),
    ],
)
def test_a_value_is_written_with_its_unit(texts: Texts, unit: Unit, value: float, text: str) -> None:
    assert format_figure(figure(key(unit=unit, indicator=Indicator.POOR), value), texts) == text


@pytest.mark.parametrize(
    ("date", "text"), [("2017-03-14", "14/03/2017"), ("2020-12", "12/2020"), ("2016", "2016"), ("", "")]
)
def test_dates_stand_day_first_as_exact_as_the_source_gives_them(date: str, text: str) -> None:
    assert format_partial_date(date, Language.VIETNAMESE) == text


def test_a_source_is_described_by_what_is_known_of_it() -> None:
    letter = Source("ubnd", "UBND tỉnh", "369/UBND-VHXH", "2017-03-14", "")
    assert describe_source(letter, Language.VIETNAMESE) == {
        "document": "369/UBND-VHXH",
        "publisher": "UBND tỉnh",
        "date": "14/03/2017",
    }
