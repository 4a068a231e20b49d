"""What the page says of the outline is said of the one in use, with the source and licence it came with."""

import re
from dataclasses import replace
from pathlib import Path

import geo
from data.errors import Fault
from geo.boundaries import load_boundaries
from language.catalogue import Texts
from pages.sources.boundary_method import build_boundary_method, build_outline_terms
from tests.geo.files import CODES
from tests.geo.own import own_boundaries
from ui.components.articles import Article

NUMBER = re.compile(r"\d[\d.,]*\d|\d")


def words_of(articles: list[Article]) -> str:
    facts = [fact.text for article in articles for fact in article.facts]
    links = [text for article in articles for link in article.links for text in (link.text, link.url)]
    said = [text for article in articles for text in (*article.paragraphs, *article.points)]
    return " ".join([*facts, *links, *said])


def test_every_number_said_of_the_shipped_outline_stands_in_its_own_account(texts: Texts) -> None:
    account = (Path(str(geo.__file__)).parent / "README.md").read_text("utf-8")
    written = {number.replace(".", ",") for number in NUMBER.findall(account)}
    told = words_of(build_boundary_method(load_boundaries(CODES), texts))
    said = {number.rstrip(".,").replace(".", ",") for number in NUMBER.findall(told)}
    date_and_districts = {"30", "6", "2025", "15"}
    assert said - written <= date_and_districts


def test_another_outline_is_told_with_its_own_source_and_never_the_shipped_ones(texts: Texts) -> None:
    told = words_of(build_boundary_method(own_boundaries(), texts))
    for said in ("Sở Thử", "CC BY 4.0", "huyen.gpkg", "02/01/2026 · Nguyễn An", "dung sai 20 m", "6.293 km²"):
        assert said in told
    for wrong in ("geoBoundaries", "CC BY-SA", "216 m", "Hải Tặc", "662"):
        assert wrong not in told


def test_an_outline_without_a_licence_says_so(texts: Texts) -> None:
    assert "không ghi giấy phép" in words_of(build_boundary_method(own_boundaries(licence=""), texts))
    assert "không ghi giấy phép" in build_outline_terms(own_boundaries(licence=""), texts).paragraphs[0]


def test_terms_are_those_of_the_outline_in_use(texts: Texts) -> None:
    (own,) = build_outline_terms(own_boundaries(), texts).paragraphs
    (shipped,) = build_outline_terms(load_boundaries(CODES), texts).paragraphs
    assert "Sở Thử" in own
    assert "geoBoundaries" not in own
    assert "geoBoundaries" in shipped


def test_a_damaged_outline_is_told_first_and_the_shipped_one_credited(texts: Texts) -> None:
    fault = Fault(
        file="districts.geojson", found="hồ sơ nguồn bị hỏng", expected="một tệp do geo use ghi", advice=""
    )
    made = build_boundary_method(replace(load_boundaries(CODES), problem=(fault,)), texts)
    assert made[0].title == "Ranh giới riêng của bản cài đặt bị hỏng"
    assert made[0].points == [str(fault)]
    assert "geoBoundaries" in words_of(made)
