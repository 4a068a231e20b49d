"""Each deprivation leads to its agency, or to the plain statement that the directive names none."""

from pathlib import Path

import pytest

from data.errors import FaultyFileError
from data.model.duties import Duties
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.duties import load_duties
from data.published.duty_rules import build_agency_rules, build_service_rules
from data.published.loading import read_checked_rows
from data.published.validation import TableRules
from tests.language.rendered import in_vietnamese


@pytest.fixture(scope="module")
def duties(catalogue: Catalogue) -> Duties:
    return load_duties(catalogue)


def faults_of(folder: Path, file: str, text: str, rules: TableRules) -> list[tuple[int | None, str | None]]:
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(FaultyFileError) as caught:
        read_checked_rows(folder, file, rules)
    return [(fault.row, in_vietnamese(fault.column)) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("standard", "services", "indicators"),
    [(Standard.INCOME_2011, 0, 0), (Standard.MDP_2016, 5, 10), (Standard.MDP_2022, 6, 12)],
)
def test_a_standard_measures_as_many_services_as_it_says(
    duties: Duties, standard: Standard, services: int, indicators: int
) -> None:
    measured = duties.group_indicators_by_service(standard)
    assert (len(measured), sum(map(len, measured.values()))) == (services, indicators)


@pytest.mark.parametrize(
    ("code", "agencies"),
    [
        ("health", ["Sở Y tế"]),
        ("education", ["Sở Giáo dục và Đào tạo"]),
        ("housing", ["Sở Xây dựng"]),
        ("information", ["Sở Thông tin và Truyền thông"]),
        ("income", ["Sở Nông nghiệp và Phát triển nông thôn"]),
        ("minority", ["Ban Dân tộc"]),
        ("all", ["Sở Lao động – Thương binh và Xã hội"]),
        ("water", []),
        ("work", []),
    ],
)
def test_a_deprivation_leads_to_the_agency_that_the_directive_names(
    duties: Duties, code: str, agencies: list[str]
) -> None:
    assert [agency.name_vi for agency in duties.list_agencies_for(code)] == agencies


def test_every_agency_stands_in_the_directive(duties: Duties) -> None:
    assert {agency.source.document_number for agency in duties.agencies} == {"369/UBND-VHXH"}
    assert [agency.clause for agency in duties.agencies] == [
        "9a", "9b", "9c", "9d", "9đ", "9e", "9g", "9h", "9i", "9k"
    ]  # fmt: skip


def test_a_standard_with_a_row_too_few_is_refused(tmp_path: Path, catalogue: Catalogue) -> None:
    rules = build_service_rules(catalogue.standards.values())
    text = ",".join(rules.columns) + "\nmdp-2016,health,care,a,b,c,d\n"
    assert faults_of(tmp_path, "services.csv", text, rules) == [(2, "standard")]


def test_an_agency_answers_for_known_services_only(tmp_path: Path) -> None:
    rules = build_agency_rules({"health"}, {"letter"})
    text = (
        ",".join(rules.columns)
        + "\na,9a,x,x,x,x,health+income,letter\nb,9b,x,x,x,x,water,letter\nb,9b,x,x,x,x,,press\n"
    )
    assert faults_of(tmp_path, "agencies.csv", text, rules) == [
        (3, "answers_for"),
        (4, "agency"),
        (4, "clause"),
        (4, "source_id"),
    ]
