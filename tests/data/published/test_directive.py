"""The retelling is whole and agrees with the tables beside it; a faulty file is refused with all faults."""

from pathlib import Path

import pytest

from data.errors import FaultyFileError
from data.model.directive import (
    Directive,
    LetterPart,
    NamingReason,
    PassageTheme,
)
from data.published.catalogue import Catalogue
from data.published.directive import load_directive
from data.published.directive_rules import (
    build_named_place_rules,
    build_passage_rules,
    build_quoted_figure_rules,
)
from data.published.duties import load_duties
from data.published.loading import read_checked_rows
from data.published.validation import TableRules
from tests.language.rendered import in_vietnamese

AGENCY_CLAUSES = {"health": "9đ", "justice": "9h"}


@pytest.fixture(scope="module")
def directive(catalogue: Catalogue) -> Directive:
    return load_directive(catalogue, load_duties(catalogue).agencies)


def faults_of(folder: Path, file: str, rows: list[str], rules: TableRules) -> list[tuple[int, str]]:
    (folder / file).write_text("\n".join([",".join(rules.columns), *rows]) + "\n", encoding="utf-8")
    with pytest.raises(FaultyFileError) as caught:
        read_checked_rows(folder, file, rules)
    return [(fault.row or 0, in_vietnamese(fault.column)) for fault in caught.value.faults]


def test_every_section_and_every_agency_is_there(directive: Directive, catalogue: Catalogue) -> None:
    clauses = {passage.clause for passage in directive.passages}
    agencies = load_duties(catalogue).agencies
    assert {str(number) for number in (*range(1, 9), 10, 11)} <= clauses
    assert [agency.clause for agency in agencies if agency.clause not in clauses] == []
    assert {passage.part for passage in directive.passages} == set(LetterPart)
    assert {theme for passage in directive.passages for theme in passage.themes} == set(PassageTheme)


def test_the_letters_figures_are_seven(directive: Directive) -> None:
    assert [(quoted.period, quoted.value) for quoted in directive.quoted] == [
        (2010, 8.84), (2015, 1.44), (2015, 9.78), (2016, 8.32), (2016, 1.46), (2016, 20.0), (2016, 13.89)
    ]  # fmt: skip
    assert directive.source.document_number == "369/UBND-VHXH"


def test_priority_districts_and_coastal_communes_are_named(directive: Directive) -> None:
    named = {
        reason: [p.area.name_vi for p in directive.places if p.reason is reason] for reason in NamingReason
    }
    assert named == {
        NamingReason.HIGH_RATE: ["Giang Thành", "U Minh Thượng", "An Minh", "An Biên"],
        NamingReason.COASTAL_COMMUNES: ["An Minh", "An Biên", "Hòn Đất"],
    }


def test_faulty_passages_are_all_reported(tmp_path: Path) -> None:
    rows = [
        "agency,9đ,health,health,lành,sound",
        "agency,9h,health,health,mục khác,another agency’s clause",
        "nowhere,1,nobody,cake+health,,",
        "direction,1,province,staff,lành,sound",
    ]
    rules = build_passage_rules(AGENCY_CLAUSES)
    assert faults_of(tmp_path, "directive.csv", rows, rules) == [
        (3, "clause"), (4, "part"), (4, "doer"), (4, "themes"), (4, "text_vi"), (4, "text_en"),
        (5, "text_vi"), (5, "text_en"),
    ]  # fmt: skip


def test_a_figure_that_the_letter_does_not_bear_out_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = [
        "rate,2016,mdp-2016,poor,all,8.32,lành,sound",
        "rate,2015,mdp-2016,poor,all,8.32,năm khác,another year’s",
        "rate,2020,mdp-2016,poor,all,1.91,văn bản khác,another document’s",
        "fall,2016,mdp-2016,poor,all,1.64,đảo số,digits swapped",
        "fall,2015,income-2011,poor,all,0.5,không có năm trước,no year before",
        "above,2016,mdp-2016,poor,all,20,một mức,a bound stands alone",
        "rate,2016,mdp-2016,poor,khmer,x,không phải số,no number",
    ]
    rules = build_quoted_figure_rules(catalogue)
    assert faults_of(tmp_path, "directive_figures.csv", rows, rules) == [
        (3, "value"), (4, "value"), (5, "value"), (6, "value"), (8, "value")
    ]  # fmt: skip


def test_a_place_is_a_district_and_a_high_rate_is_a_priority(tmp_path: Path, catalogue: Catalogue) -> None:
    rows = ["914,3,high_rate", "903,3,high_rate", "91,3,coastal_communes", "908,,love", "914,5,high_rate"]
    rules = build_named_place_rules(catalogue)
    assert faults_of(tmp_path, "directive_places.csv", rows, rules) == [
        (3, "reason"), (4, "area_code"), (5, "clauses"), (5, "reason"), (6, "area_code")
    ]  # fmt: skip
