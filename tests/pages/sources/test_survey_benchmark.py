"""The survey's series is told whole, with its source and its limits, and is no figure of the review."""

from data.model.figure_set import FigureSet
from data.published.auxiliary import load_auxiliary_data
from data.published.catalogue import Catalogue
from language.catalogue import Texts
from pages.sources.survey_benchmark import build_survey_benchmark


def test_every_rate_of_the_survey_stands_in_the_series_of_its_area(
    catalogue: Catalogue, texts: Texts
) -> None:
    rates = load_auxiliary_data(catalogue).survey
    article = build_survey_benchmark(rates, catalogue.areas, texts)
    told = {fact.name: fact.text for fact in article.facts}
    assert told["Kiên Giang"] == (
        "2010: 9,3\u202f% · 2012: 6,6\u202f% · 2013: 5,6\u202f% · 2014: 4,5\u202f% · 2015: 3,6\u202f% · "
        "2016: 2,7\u202f% (sơ bộ)"
    )
    assert list(told) == [
        "Kiên Giang",
        "Cả nước",
        "Đồng bằng sông Cửu Long",
        "Cả nước, thành thị",
        "Cả nước, nông thôn",
    ]
    assert sum(text.count(": ") for text in told.values()) == len(rates)


def test_it_says_where_it_is_from_and_that_it_is_never_joined(catalogue: Catalogue, texts: Texts) -> None:
    article = build_survey_benchmark(load_auxiliary_data(catalogue).survey, catalogue.areas, texts)
    lead, source = article.paragraphs
    assert "không nối, không trừ" in lead
    assert source.startswith("Nguồn: Tổng cục Thống kê")
    assert [link.url for link in article.links] == ["https://github.com/choisy/gso"]


def test_no_figure_of_the_review_comes_from_it(figures: FigureSet) -> None:
    assert "gso-vhlss" not in {figure.source.source_id for figure in figures.all}
