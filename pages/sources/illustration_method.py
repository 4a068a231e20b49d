"""How illustrative figures are made, in words."""

from data.illustration.generator import SEED
from data.settings import ILLUSTRATIVE_VARIABLE
from language.catalogue import Texts
from language.numbers import format_count
from ui.components.articles import Article

STEPS = (
    "households",
    "province_series",
    "published_constraints",
    "levels",
    "anchor_levels",
    "raking",
    "completion",
)
"""The steps of `data.illustration.generator`, each a module of its own, in their order."""


def build_illustration_method(made: int, texts: Texts) -> list[Article]:
    """Return the procedure; `made` is how many of its figures this installation shows."""
    number = format_count(made, texts.language)
    now = texts("illustration.now", count=number) if made else texts("illustration.off")
    return [
        Article(texts("illustration.what"), [texts("illustration.warning"), now]),
        Article(
            texts("illustration.steps"),
            [texts("illustration.seed", seed=SEED)],
            points=[texts(f"illustration_step.{step}") for step in STEPS],
            ordered=True,
        ),
        Article(
            texts("illustration.limits"),
            points=[texts(f"illustration_limit.{limit}") for limit in texts.family("illustration_limit")],
        ),
        Article(
            texts("illustration.switch"),
            points=[
                texts("illustration.switch_reader"),
                texts("illustration.switch_keeper", variable=ILLUSTRATIVE_VARIABLE),
                texts("illustration.switch_import"),
            ],
        ),
    ]
