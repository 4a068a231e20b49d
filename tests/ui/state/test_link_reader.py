"""A view goes into the URL as short codes and comes back whole; what is wrong there is reported."""

from itertools import product

import pytest

from analysis.display.exceedance import MapLayer
from data.model.figures import GROUPS, INDICATORS, Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.catalogue import Language
from ui.state.link_reader import LONGEST_ECHO, WrongCode, has_unknown_names, read_view
from ui.state.parameters import Parameter, encode_view
from ui.state.view import View

FULL = View(
    Standard.MDP_2022,
    Indicator.NEAR_POOR,
    Group.KHMER,
    2024,
    "914",
    published_only=True,
    labels=False,
    basemap=True,
    circles=True,
    layer=MapLayer.OVER_10,
    other_districts=True,
    language=Language.ENGLISH,
)


def test_the_usual_language_is_not_written() -> None:
    assert "ngu" not in encode_view(View())
    view, wrong = read_view({"ngu": "fr"})
    assert view.language is Language.VIETNAMESE
    assert wrong == (WrongCode("ngu", "fr", "vi"),)


def test_switches_and_district_are_written_only_where_they_differ_from_the_default() -> None:
    assert encode_view(View()) == {"tc": "mdp-2016", "ct": "poor", "dt": "all", "nam": "2016"}
    assert encode_view(FULL) == {
        "tc": "mdp-2022",
        "ct": "near_poor",
        "dt": "khmer",
        "nam": "2024",
        "huyen": "914",
        "congbo": "1",
        "nhan": "0",
        "nen": "1",
        "vong": "1",
        "lop": "tren10",
        "huyenkhac": "1",
        "ngu": "en",
    }
    assert set(encode_view(FULL)) == {row.code for row in Parameter if not row.part} - {"canh"}


def test_every_view_comes_back_from_its_own_address(catalogue: Catalogue) -> None:
    views = [
        View(standard, indicator, group, definition.last_review, district, published, labels, basemap)
        for (standard, definition), indicator, group in product(
            catalogue.standards.items(), INDICATORS, GROUPS
        )
        for district, published, labels, basemap in product(
            (None, "899"), (True, False), (True, False), (True, False)
        )
    ]
    assert len(views) == 3 * 3 * 3 * 16
    assert all(read_view(encode_view(view)) == (view, ()) for view in views)


def test_an_empty_address_is_the_default_view() -> None:
    assert read_view({}) == (View(), ())


def test_a_year_left_out_is_the_review_nearest_to_the_default_without_a_word() -> None:
    view, wrong = read_view({"tc": "mdp-2022"})
    assert (view.period, wrong) == (2022, ())


@pytest.mark.parametrize(
    ("standard", "code", "period"),
    [
        ("mdp-2022", "2016", 2022),
        ("mdp-2022", "2030", 2025),
        ("income-2011", "2020", 2015),
        ("mdp-2016", "1", 2016),
        ("mdp-2016", "02017", 2016),
        ("mdp-2016", "-2017", 2016),
        ("mdp-2016", "2017.0", 2016),
        ("mdp-2016", "٢٠١٧", 2017),
        ("mdp-2016", "²²²²", 2016),
        ("mdp-2016", "9" * 5000, 2016),
        ("mdp-2016", "", 2016),
    ],
)
def test_a_wrong_year_becomes_the_nearest_review_and_is_reported(
    standard: str, code: str, period: int
) -> None:
    view, (wrong,) = read_view({"tc": standard, "nam": code})
    assert view.period == period
    assert wrong == WrongCode("nam", code[:LONGEST_ECHO], str(period))


def test_each_wrong_code_is_reported_with_what_stands_instead() -> None:
    view, wrong = read_view(
        {"tc": "MDP-2016", "ct": "poor_by_income", "dt": "hoa", "huyen": "91", "congbo": "true"}
    )
    assert view == View()
    assert wrong == (
        WrongCode("tc", "MDP-2016", "mdp-2016"),
        WrongCode("ct", "poor_by_income", "poor"),
        WrongCode("dt", "hoa", "all"),
        WrongCode("huyen", "91", ""),
        WrongCode("congbo", "true", "0"),
    )


@pytest.mark.parametrize(
    ("asked", "nearest"), [(2000, 2015), (2015, 2015), (2018, 2018), (2021, 2021), (2025, 2021)]
)
def test_the_nearest_review_lies_within_the_standards_years(
    catalogue: Catalogue, asked: int, nearest: int
) -> None:
    assert catalogue.standards[Standard.MDP_2016].find_nearest_review(asked) == nearest


@pytest.mark.parametrize("spoiled", ["amp;", "amp;amp;"])
def test_a_link_whose_signs_were_escaped_on_its_way_is_the_same_link(spoiled: str) -> None:
    first, *rest = encode_view(FULL).items()
    codes = dict([first]) | {f"{spoiled}{name}": code for name, code in rest}
    assert read_view(codes) == (FULL, ())
    assert not has_unknown_names(codes)


@pytest.mark.parametrize(
    ("name", "unknown"),
    [("standard", True), ("year", True), ("nam", False), ("fbclid", False), ("utm_source", False)],
)
def test_a_name_that_no_link_of_ours_has_is_unknown(name: str, *, unknown: bool) -> None:
    assert has_unknown_names({name: "x"}) is unknown
