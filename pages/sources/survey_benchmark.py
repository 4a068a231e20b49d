"""The statistics office's survey series, shown beside the review's standards and never joined with them."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from data.model.areas import Area
from data.model.auxiliary import SurveyRate
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import PERCENT, format_number
from ui.components.articles import Article, ArticleFact, ArticleLink


def build_survey_benchmark(rates: Sequence[SurveyRate], areas: Mapping[str, Area], texts: Texts) -> Article:
    """Return every rate of the survey by area and part of its people, with its source and its limits."""
    groups = groupby(sorted(rates, key=_get_series), key=_get_series)
    series = {key: list(found) for key, found in groups}
    ordered = dict.fromkeys(_get_series(rate) for rate in rates)
    facts = [_build_fact(series[key], areas, texts) for key in ordered]
    sources = dict.fromkeys(rate.source for rate in rates)
    named = [
        texts(
            "survey.source",
            publisher=source.get_publisher_name(texts.language),
            date=format_partial_date(source.date, texts.language),
        )
        for source in sources
    ]
    links = [ArticleLink(texts("survey.link"), source.url) for source in sources if source.url]
    return Article(texts("survey.title"), [texts("survey.lead"), *named], facts, links=links)


def _get_series(rate: SurveyRate) -> tuple[str, str]:
    return rate.area_code, rate.part.value


def _build_fact(rates: Sequence[SurveyRate], areas: Mapping[str, Area], texts: Texts) -> ArticleFact:
    first = rates[0]
    name = texts(f"survey_part.{first.part.value}", name=areas[first.area_code].named(texts.language))
    return ArticleFact(name, " · ".join(_format_rate(rate, texts) for rate in rates))


def _format_rate(rate: SurveyRate, texts: Texts) -> str:
    percent = format_number(rate.percent, texts.language, 1) + PERCENT[texts.language]
    key = "survey.preliminary" if rate.preliminary else "survey.rate"
    return texts(key, period=rate.period, percent=percent)
