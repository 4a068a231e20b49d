"""What the page says of the estimates agrees with what the project does and has measured."""

from dataclasses import astuple

import pytest

from analysis.display.sources import format_source_name
from data.estimates.priors import (
    DISTRICT_EFFECTS,
    HOUSEHOLDS_NOISE,
    NUGGET,
    PROVINCE_LEVELS,
    PROVINCE_SLOPES,
    PROVINCE_WALKS,
    SIZES,
    SOFT_NOISE,
)
from data.estimates.sampling import SEED
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.catalogue import Language, Texts, load_texts
from language.numbers import format_number
from pages.sources.estimate_method import build_estimate_method, score_estimates
from ui.components.articles import Article

PRIORS = (*DISTRICT_EFFECTS, *PROVINCE_LEVELS, *PROVINCE_SLOPES)


def words_of(articles: list[Article]) -> str:
    facts = [fact.text for article in articles for fact in article.facts]
    said = [text for article in articles for text in (*article.paragraphs, *article.points)]
    return " ".join([*facts, *said])


@pytest.fixture(scope="module")
def method(published: FigureSet, texts: Texts) -> str:
    return words_of(build_estimate_method(3198, score_estimates(published), texts))


def test_each_prior_is_told_with_its_source(catalogue: Catalogue, texts: Texts, method: str) -> None:
    assert set(texts.family("estimate_prior")) == {prior.code for prior in PRIORS}
    for prior in PRIORS:
        assert prior.source_ids
        assert set(prior.source_ids) <= set(catalogue.sources), prior.code
        assert texts(f"estimate_prior.{prior.code}") in method
        for name in prior.source_ids:
            assert format_source_name(catalogue.sources[name], texts) in method


def test_every_size_that_is_tried_and_every_noise_is_told(texts: Texts, method: str) -> None:
    numbers = {number for sizes in SIZES for number in astuple(sizes)}
    for number in (*numbers, NUGGET, SOFT_NOISE, HOUSEHOLDS_NOISE, *PROVINCE_WALKS):
        assert format_number(number, texts.language) in method


def test_the_seed_on_the_page_is_the_models(method: str) -> None:
    assert f"hạt giống {SEED}:" in method


def test_coverage_and_errors_stand_on_the_page_beside_both_plain_rules(method: str) -> None:
    assert "khoảng 80 % chứa 12 trong 15 tỷ lệ huyện đã công bố" in method
    assert "khoảng 80 % chứa 13 trong 15" in method
    assert method.count("nếu lấy tỷ lệ của tỉnh") == 2


def test_an_installation_without_estimates_says_so(published: FigureSet, texts: Texts, method: str) -> None:
    scores = score_estimates(published)
    assert "đã tắt số ước tính" in words_of(build_estimate_method(0, scores, texts))
    assert "3.198 số ước tính" in method


def test_it_is_told_in_english_too(published: FigureSet) -> None:
    english = load_texts(Language.ENGLISH)
    assert "12 of 15" in words_of(build_estimate_method(1, score_estimates(published), english))
