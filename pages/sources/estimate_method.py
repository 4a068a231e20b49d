"""How estimates are made and how well they do, in words."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from analysis.display.sources import format_source_name
from data.estimates.estimation import COUNT, build_model, build_record
from data.estimates.observations import collect_observations
from data.estimates.priors import (
    DISTRICT_EFFECTS,
    HOUSEHOLDS_NOISE,
    NUGGET,
    PROVINCE_LEVELS,
    PROVINCE_SLOPES,
    PROVINCE_WALKS,
    SIZES,
    SOFT_NOISE,
    YEARS_OF_MEMORY,
    Prior,
)
from data.estimates.sampling import SEED
from data.estimates.validation import Scores, leave_one_out, leave_one_year_out, score_trials
from data.model.figure_set import FigureSet
from data.published.auxiliary import load_auxiliary_data
from data.settings import ESTIMATES_VARIABLE
from language.catalogue import Texts
from language.numbers import format_count, format_number
from ui.components.articles import Article
from ui.resources.shared_data import get_catalogue

EXPLANATIONS = ("model", "benchmark", "province")


@lru_cache(maxsize=2)
def score_estimates(figures: FigureSet) -> tuple[Scores, Scores]:
    """Return how the model does on published rates left out one at a time, and with their whole year."""
    catalogue = get_catalogue()
    auxiliary = load_auxiliary_data(catalogue)
    record = build_record(catalogue, auxiliary, figures)
    observations, design = collect_observations(record), build_model(record, auxiliary)
    return score_trials(leave_one_out(design, observations)), score_trials(
        leave_one_year_out(design, observations)
    )


def build_estimate_method(made: int, scores: tuple[Scores, Scores], texts: Texts) -> list[Article]:
    """Return the method; `made` is how many estimates this installation shows."""
    tests = [
        _describe_scores(name, found, texts) for name, found in zip(("alone", "by_year"), scores, strict=True)
    ]
    explained = [texts(f"estimates.{name}") for name in EXPLANATIONS]
    sizes = texts("estimates.sizes", draws=COUNT, seed=SEED)
    limits = [texts(f"estimate_limit.{limit}") for limit in texts.family("estimate_limit")]
    return [
        _build_introduction(made, texts),
        Article(texts("estimates.tests"), points=tests),
        Article(texts("estimates.formula"), [*explained, sizes]),
        *_build_priors(texts),
        Article(texts("estimates.spreads"), points=_describe_spreads(texts)),
        Article(texts("estimates.limits"), points=limits),
        _build_switches(texts),
    ]


def _build_introduction(made: int, texts: Texts) -> Article:
    number = format_count(made, texts.language)
    now = texts("estimates.now", count=number) if made else texts("estimates.off")
    return Article(texts("estimates.what"), [texts("estimates.warning"), texts("estimates.use"), now])


def _build_priors(texts: Texts) -> Iterator[Article]:
    """Yield what is assumed of the districts, and of the province."""
    yield Article(
        texts("estimates.priors"), points=[_describe_prior(prior, texts) for prior in DISTRICT_EFFECTS]
    )
    yield Article(
        texts("estimates.province_priors"),
        points=[
            *(_describe_prior(prior, texts) for prior in (*PROVINCE_LEVELS, *PROVINCE_SLOPES)),
            texts("estimates.walks", spreads=_list_numbers(PROVINCE_WALKS, texts)),
        ],
    )


def _build_switches(texts: Texts) -> Article:
    """Return how a reader, and who keeps the installation, leaves estimates out."""
    return Article(
        texts("estimates.switch"),
        points=[
            texts("estimates.switch_reader"),
            texts("estimates.switch_keeper", variable=ESTIMATES_VARIABLE),
            texts("estimates.switch_import"),
        ],
    )


def _describe_scores(name: str, scores: Scores, texts: Texts) -> str:
    return texts(
        "estimates.test",
        name=texts(f"estimates.{name}"),
        coverage=round(scores.coverage * scores.trials),
        trials=scores.trials,
        error=format_number(scores.error, texts.language),
        province=format_number(scores.province_error, texts.language),
        last_ratio=format_number(scores.last_ratio_error, texts.language),
    )


def _describe_prior(prior: Prior, texts: Texts) -> str:
    known = get_catalogue().sources
    return texts(
        "estimates.prior",
        text=texts(f"estimate_prior.{prior.code}"),
        mean=format_number(prior.mean, texts.language),
        spread=format_number(prior.spread, texts.language),
        sources="; ".join(format_source_name(known[name], texts) for name in prior.source_ids),
    )


def _describe_spreads(texts: Texts) -> list[str]:
    """Return what the random effects and the noise of figures are taken to be, and whence."""
    tried = zip(*((one.district, one.yearly, one.standard, one.correlation) for one in SIZES), strict=True)
    district, yearly, standard, correlation = (_list_numbers(sorted(set(column)), texts) for column in tried)
    return [
        texts(
            "estimates.tried",
            district=district,
            yearly=yearly,
            standard=standard,
            correlation=correlation,
            count=len(SIZES),
        ),
        texts("estimates.memory", years=round(YEARS_OF_MEMORY)),
        texts("estimates.nugget", spread=format_number(NUGGET, texts.language)),
        texts("estimates.soft_noise", spread=format_number(SOFT_NOISE, texts.language)),
        texts("estimates.households_noise", spread=format_number(HOUSEHOLDS_NOISE, texts.language)),
    ]


def _list_numbers(numbers: Iterable[float], texts: Texts) -> str:
    return "; ".join(format_number(number, texts.language) for number in numbers)
