"""How estimates are made and how well they do, in words."""

from functools import lru_cache

from data.estimates.estimation import COUNT, build_model, build_record
from data.estimates.observations import collect_observations
from data.estimates.priors import DISTRICT_EFFECTS, Prior
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
    number = format_count(made, texts.language)
    now = texts("estimates.now", count=number) if made else texts("estimates.off")
    alone, by_year = scores
    return [
        Article(texts("estimates.what"), [texts("estimates.warning"), texts("estimates.use"), now]),
        Article(
            texts("estimates.tests"),
            points=[_describe_scores("alone", alone, texts), _describe_scores("by_year", by_year, texts)],
        ),
        Article(
            texts("estimates.formula"),
            [
                *(texts(f"estimates.{name}") for name in EXPLANATIONS),
                texts("estimates.sizes", draws=COUNT, seed=SEED),
            ],
        ),
        Article(
            texts("estimates.priors"), points=[_describe_prior(prior, texts) for prior in DISTRICT_EFFECTS]
        ),
        Article(
            texts("estimates.limits"),
            points=[texts(f"estimate_limit.{limit}") for limit in texts.family("estimate_limit")],
        ),
        Article(
            texts("estimates.switch"),
            points=[
                texts("estimates.switch_reader"),
                texts("estimates.switch_keeper", variable=ESTIMATES_VARIABLE),
                texts("estimates.switch_import"),
            ],
        ),
    ]


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
    return texts(
        "estimates.prior",
        text=texts(f"estimate_prior.{prior.code}"),
        mean=format_number(prior.mean, texts.language),
        spread=format_number(prior.spread, texts.language),
        sources=", ".join(prior.source_ids),
    )
