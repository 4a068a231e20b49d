"""A file with wrong figures is refused with every fault at once: file, row, column, what and why."""

from pathlib import Path

import pytest

from data.errors import Fault, FaultyFileError
from data.published.catalogue import Catalogue
from data.published.csv_table import read_table
from data.published.schema import (
    build_area_rules,
    build_population_rules,
    build_published_rules,
    build_source_rules,
    build_standard_rules,
    build_target_rules,
)
from data.published.validation import TableRules, check_table
from tests.language.rendered import in_vietnamese

HEADER = "area_code,period,as_of,standard,indicator,group,unit,value,status,source_id,note_vi,note_en\n"
SOUND = "91,2020,2020-10,mdp-2016,poor,all,percent,1.91,official,ubnd-369-2017,,\n"


def faults_of(folder: Path, file: str, text: str, rules: TableRules) -> list[Fault]:
    path = folder / file
    path.write_text(text, encoding="utf-8")
    try:
        check_table(read_table(path, tuple(rules.columns)), rules, file)
    except FaultyFileError as error:
        return list(error.faults)
    return []


@pytest.fixture
def rules(catalogue: Catalogue) -> TableRules:
    return build_published_rules(catalogue.areas, catalogue.sources, catalogue.standards.values())


def test_a_sound_row_has_no_fault(tmp_path: Path, rules: TableRules) -> None:
    assert faults_of(tmp_path, "published.csv", HEADER + SOUND, rules) == []


def test_every_fault_of_a_file_is_listed_with_its_place_and_reason(tmp_path: Path, rules: TableRules) -> None:
    text = (
        HEADER
        + SOUND
        + "999,2020,2020-10,mdp-2016,poor,all,percent,120,official,ubnd-369-2017,,\n"
        + "91,2012,2020-13,mdp-2016,poor,all,households,8.5,official,nobody,,\n"
        + "91,2020,2020-10,mdp-2016,poor,all,percent,1.7,estimated,ubnd-369-2017,,\n"
        + "91,2020,,mdp,rich,al,percents,x,official,ubnd-369-2017,chú,\n"
    )
    faults = faults_of(tmp_path, "published.csv", text, rules)
    assert {fault.file for fault in faults} == {"published.csv"}
    assert [(fault.row, fault.column, in_vietnamese(in_vietnamese(fault.found))) for fault in faults] == [
        (3, "area_code", "“999”"),
        (3, "value", "“120”"),
        (4, "period", "“2012”"),
        (4, "as_of", "“2020-13”"),
        (4, "value", "“8.5”"),
        (4, "source_id", "“nobody”"),
        (5, "area_code", "“91”"),
        (5, "status", "“estimated”"),
        (6, "as_of", "ô trống"),
        (6, "standard", "“mdp”"),
        (6, "indicator", "“rich”"),
        (6, "group", "“al”"),
        (6, "unit", "“percents”"),
        (6, "value", "“x”"),
        (6, "note_en", "ô trống"),
    ]
    assert all(in_vietnamese(in_vietnamese(fault.expected)) for fault in faults)


def test_a_fault_reads_as_one_vietnamese_sentence(tmp_path: Path, rules: TableRules) -> None:
    text = HEADER + SOUND.replace("1.91", "191")
    (fault,) = faults_of(tmp_path, "published.csv", text, rules)
    assert str(fault) == (
        "published.csv, dòng 2, cột value: thấy “191”; cần tỷ lệ từ 0 đến 100. "
        "Tỷ lệ hộ tính bằng phần trăm; nếu là số hộ thì sửa cột unit."
    )


@pytest.mark.parametrize("value", ["-1", "1,91", "1e1", "nan", "inf", " 1", "1.", "", "٣"])
def test_a_value_is_a_plain_number_with_a_decimal_point(
    tmp_path: Path, rules: TableRules, value: str
) -> None:
    text = HEADER + SOUND.replace("1.91", f'"{value}"')
    assert [fault.column for fault in faults_of(tmp_path, "published.csv", text, rules)] == ["value"]


def test_a_zero_is_a_figure_like_any_other(tmp_path: Path, rules: TableRules) -> None:
    assert faults_of(tmp_path, "published.csv", HEADER + SOUND.replace("1.91", "0"), rules) == []


def test_the_same_figure_may_come_from_two_sources(tmp_path: Path, rules: TableRules) -> None:
    text = HEADER + SOUND + SOUND.replace("ubnd-369-2017", "sggp-2025")
    assert faults_of(tmp_path, "published.csv", text, rules) == []


@pytest.mark.parametrize(
    ("standard", "period"), [("income-2011", 2016), ("mdp-2016", 2022), ("mdp-2022", 2021)]
)
def test_a_review_lies_within_the_years_of_its_standard(
    tmp_path: Path, rules: TableRules, standard: str, period: int
) -> None:
    text = HEADER + SOUND.replace("mdp-2016", standard).replace("91,2020", f"91,{period}")
    assert [fault.column for fault in faults_of(tmp_path, "published.csv", text, rules)] == ["period"]


def test_areas_need_a_known_level_and_traits_of_yes_or_no(tmp_path: Path) -> None:
    text = (
        "code,kind,name_vi,name_en,type_vi,type_en,priority,border,coast,islands\n"
        "899,town,,Rach Gia,thành phố,city,true,false,maybe,false\n"
        "899,district,Rạch Giá,Rach Gia,thành phố,city,true,false,true,false\n"
    )
    faults = faults_of(tmp_path, "areas.csv", text, build_area_rules())
    assert [(fault.row, fault.column) for fault in faults] == [
        (2, "kind"),
        (2, "name_vi"),
        (2, "coast"),
        (3, "code"),
    ]


def test_sources_need_a_publisher_and_a_real_address(tmp_path: Path) -> None:
    text = "source_id,publisher,publisher_en,document_number,date,url\na,,A,,2021-2,javascript:alert(1)\n"
    faults = faults_of(tmp_path, "sources.csv", text, build_source_rules())
    assert [fault.column for fault in faults] == ["publisher", "date", "url"]


def test_a_standard_ends_no_earlier_than_it_begins(tmp_path: Path) -> None:
    text = (
        ",".join(build_standard_rules().columns)
        + "\nmdp-2016,a,b,c,2015-11-19,2021,2015,2015,700000,900000,,,5,10,3\n"
    )
    (fault,) = faults_of(tmp_path, "standards.csv", text, build_standard_rules())
    assert (fault.column, in_vietnamese(in_vietnamese(fault.found))) == ("last_review", "“2015”")


def test_a_standard_is_kept_at_least_until_its_last_review(tmp_path: Path) -> None:
    text = (
        ",".join(build_standard_rules().columns)
        + "\nmdp-2022,a,b,c,2021-01-27,2022,2025,2024,1500000,2000000,,,6,12,3\n"
    )
    (fault,) = faults_of(tmp_path, "standards.csv", text, build_standard_rules())
    assert fault.column == "kept_until"


def test_a_target_reaches_from_least_to_most(tmp_path: Path) -> None:
    rules = build_target_rules({"plan"})
    text = ",".join(rules.columns) + "\nt,mdp-2016,2015,9.78,2020,1.5,1,reported,plan,a,b\n"
    (fault,) = faults_of(tmp_path, "targets.csv", text, rules)
    assert fault.column == "most_points"


def test_population_of_districts_counted_together_needs_every_code(tmp_path: Path) -> None:
    text = "area_code,period,part,persons,source_id\n902+914,2009,total,5,c\n902+915,2009,rural,5.5,c\n"
    faults = faults_of(tmp_path, "population.csv", text, build_population_rules({"902", "914"}, {"c"}))
    assert [(fault.row, fault.column) for fault in faults] == [(3, "area_code"), (3, "persons")]
