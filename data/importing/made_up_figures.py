"""Refuse figures that the product estimated or made examples of itself: they must never come back."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from data.errors import Fault
from data.importing.model import ImportResult
from data.model.estimates import round_estimate
from data.model.figures import Figure, Group, Indicator, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.message import make_message

Review = tuple[Standard, int]
Place = tuple[str, Indicator, Group, Unit]
ValuesByReview = Mapping[Review, Mapping[Place, tuple[float, ...]]]

FEWEST_OF_ANOTHER_REVIEW = 6
"""Figures that equal those of another review than they are brought for: fewer may be chance."""

CLOSE = {Unit.PERCENT: 0.011}
"""A percent that was worked out from whole households differs by a hundredth; households are the same."""


class _ExampleFigures:
    """The figures that examples are made of, estimated once for a catalogue."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None
        self._values: ValuesByReview = {}

    def get_values(self, catalogue: Catalogue) -> ValuesByReview:
        if self._catalogue is not catalogue:
            # A command that reads no file doesn't wait for the libraries that estimate.
            from data.displayed_figures import build_figure_set  # noqa: PLC0415

            made = build_figure_set(catalogue, estimated=True).all
            self._values = _index_values(figure for figure in made if not figure.published)
            self._catalogue = catalogue
        return self._values


_EXAMPLES = _ExampleFigures()


def refuse_made_up_figures(
    result: ImportResult, shown: Iterable[Figure], catalogue: Catalogue
) -> ImportResult:
    """Return a result without its figures, and with a fault, where most of them are the product's own.

    `shown` are the figures of the installation; what examples hold follows from the catalogue alone.
    """
    compared = [figure for figure in result.figures if figure.value]  # nought is nought anywhere
    if not compared:
        return result
    own = _index_values(figure for figure in shown if not figure.published)
    count = max(count_equal(compared, own), count_equal(compared, _EXAMPLES.get_values(catalogue)))
    if 2 * count <= len(compared):
        return result
    return replace(result, figures=(), faults=(_make_fault(result.file, count, len(compared)),))


def count_equal(compared: list[Figure], made: ValuesByReview) -> int:
    """Return how many figures equal made-up ones of their own review, or of another if they are many."""
    own = sum(_is_equal(figure, made.get(_get_review(figure), {})) for figure in compared)
    others = (sum(_is_equal(figure, values) for figure in compared) for values in made.values())
    most = max(others, default=0)
    return max(own, most) if most >= FEWEST_OF_ANOTHER_REVIEW else own


def _index_values(figures: Iterable[Figure]) -> ValuesByReview:
    """Return each estimate as it was worked out and as it is shown."""
    values: dict[Review, dict[Place, tuple[float, ...]]] = {}
    for figure in figures:
        values.setdefault(_get_review(figure), {})[_get_place(figure)] = (
            figure.value,
            round_estimate(figure.value, figure.key.unit),
        )
    return values


def _is_equal(figure: Figure, values: Mapping[Place, tuple[float, ...]]) -> bool:
    made = values.get(_get_place(figure), ())
    return any(abs(value - figure.value) <= CLOSE.get(figure.key.unit, 0) for value in made)


def _get_review(figure: Figure) -> Review:
    return figure.key.standard, figure.key.period


def _get_place(figure: Figure) -> Place:
    key = figure.key
    return key.area_code, key.indicator, key.group, key.unit


def _make_fault(file: str, count: int, total: int) -> Fault:
    return Fault(
        file=file,
        found=make_message("import_fault.own_figures", count=count, total=total),
        expected=make_message("import_fault.real_figures"),
        advice=make_message("import_fault.bring_real"),
    )
