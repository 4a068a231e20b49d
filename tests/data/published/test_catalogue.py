"""The published tables load whole, in order, and can't be changed."""

import shutil
from pathlib import Path
from typing import Any, cast

import pytest

from data.errors import FaultyFileError
from data.model.population import PopulationPart
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.loading import DATA_FOLDER, load_catalogue


def test_fifteen_districts_come_in_the_order_of_their_codes(catalogue: Catalogue) -> None:
    codes = [district.code for district in catalogue.districts]
    assert len(codes) == 15
    assert codes == sorted(codes)


def test_the_four_districts_of_the_directive_are_priorities(catalogue: Catalogue) -> None:
    names = {area.name_vi for area in catalogue.areas.values() if area.priority}
    assert names == {"Giang Thành", "U Minh Thượng", "An Minh", "An Biên"}


def test_all_86_figures_have_both_notes_or_none(catalogue: Catalogue) -> None:
    assert len(catalogue.published) == 86
    assert all(bool(figure.note_vi) == bool(figure.note_en) for figure in catalogue.published)


def test_2015_was_reviewed_by_two_standards_and_2022_begins_the_third(catalogue: Catalogue) -> None:
    reviews = {code: standard.reviews for code, standard in catalogue.standards.items()}
    assert 2015 in reviews[Standard.INCOME_2011]
    assert 2015 in reviews[Standard.MDP_2016]
    assert reviews[Standard.MDP_2022] == (2022, 2023, 2024, 2025)


def test_the_programme_target_cites_the_article_that_reports_it(catalogue: Catalogue) -> None:
    (target,) = catalogue.targets
    assert (target.least_points, target.most_points, target.source.publisher) == (1.0, 1.5, "VietnamPlus")


def test_kien_luong_and_giang_thanh_were_counted_together(catalogue: Catalogue) -> None:
    joint = [
        count.persons
        for count in catalogue.population
        if count.area_codes == ("902", "914") and count.part is PopulationPart.TOTAL
    ]
    assert joint == [104830, 108699]


def test_mappings_are_read_only(catalogue: Catalogue) -> None:
    with pytest.raises(TypeError):
        cast("Any", catalogue.areas)["899"] = None


def test_a_faulty_file_stops_the_load_and_names_itself(tmp_path: Path) -> None:
    for path in DATA_FOLDER.glob("*.csv"):
        shutil.copy(path, tmp_path)
    with (tmp_path / "published.csv").open("a", encoding="utf-8") as file:
        file.write("91,2020,2020,mdp-2016,poor,all,percent,101,official,nobody,,\n")
    with pytest.raises(FaultyFileError) as caught:
        load_catalogue(tmp_path)
    assert [(fault.file, fault.row, fault.column) for fault in caught.value.faults] == [
        ("published.csv", 88, "value"),
        ("published.csv", 88, "source_id"),
    ]
