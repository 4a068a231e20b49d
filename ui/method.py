"""How illustrative figures are made, and where the outline of the districts comes from, in words."""

from typing import Any

from data.illustration import SEED
from data.settings import ILLUSTRATIVE_VARIABLE
from language.catalogue import Texts
from language.numbers import count
from reports.terms import BOUNDARY_URL, LICENCE, LICENCE_URL, boundary_changes, boundary_defects
from ui.prose import Article, Fact, prose

STEPS = ("households", "paths", "pins", "levels", "drawn", "raking", "completion")
"""The steps of `data.illustration`, each a module of its own, in their order."""


def illustration_method(made: int, texts: Texts) -> dict[str, Any]:
    """Describe the procedure as JSON; `made` is how many of its figures this installation shows."""
    number = count(made, texts.language)
    now = texts("illustration.now", count=number) if made else texts("illustration.off")
    return prose(
        [
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
    )


def boundary_method(texts: Texts) -> dict[str, Any]:
    """Describe source, licence, changes and defects of the outline as JSON."""
    return prose(
        [
            Article(
                texts("boundary.title"),
                [texts("boundary.what")],
                facts=[
                    Fact(texts("boundary.source_name"), texts("boundary.source")),
                    Fact(texts("boundary.licence_name"), texts("boundary.licence", licence=LICENCE)),
                ],
                links=[("geoBoundaries", BOUNDARY_URL), (LICENCE, LICENCE_URL)],
            ),
            Article(texts("boundary.changes"), points=boundary_changes(texts)),
            Article(
                texts("boundary.defects"),
                [texts("boundary.use")],
                points=boundary_defects(texts),
            ),
            Article(texts("boundary.checks"), [texts("boundary.checks_text")]),
        ]
    )
