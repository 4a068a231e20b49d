"""Say how likely a rate is over a limit, in words and never finer than the model knows."""

from collections.abc import Sequence
from enum import StrEnum

from analysis.ranking import RankedDistrict
from analysis.summary import QuestionSummary
from data.model.estimates import LIMITS
from data.model.figures import Figure
from language.catalogue import Texts

ONE_THIRD, TWO_THIRDS = 1 / 3, 2 / 3
"""Where the words change: the limits of 'unlikely' and 'likely' in the IPCC's guidance note of 2010."""

LIKELIHOOD_LIMITS = ("1/3", "2/3")
"""The same as a legend writes them."""

STEP, LEAST, MOST = 5, 5, 95
"""Percent to which a probability is rounded; beyond the least and the most it is not told apart."""

MOST_NAMED = 4
"""Districts that a sentence names; of more it gives the number."""


class MapLayer(StrEnum):
    """What the colours of the map say; its code stands in the URL."""

    RATE = "tyle"
    OVER_20 = "tren20"
    OVER_10 = "tren10"
    OVER_5 = "tren5"

    @property
    def limit(self) -> int | None:
        """The limit in percent that rates are asked about; None where the colours are rates."""
        return None if self is MapLayer.RATE else int(self.value.removeprefix("tren"))


class Likelihood(StrEnum):
    """How likely a rate is over a limit, the least likely first."""

    UNLIKELY = "unlikely"
    POSSIBLE = "possible"
    LIKELY = "likely"


_PUBLISHED = "published"
_TOLD = (_PUBLISHED, Likelihood.LIKELY.value, Likelihood.POSSIBLE.value)
"""What a sentence tells of districts, the surest first."""


def get_exceedance(figure: Figure, limit: int) -> float:
    """Return the probability that a rate is over a limit of 5, 10 or 20 percent; 0 or 1 if published."""
    if figure.estimate is None:
        return float(figure.value > limit)
    return figure.estimate.exceedance[LIMITS.index(limit)]


def choose_likelihood(probability: float) -> Likelihood:
    """Return the word's code for a probability."""
    if probability < ONE_THIRD:
        return Likelihood.UNLIKELY
    return Likelihood.LIKELY if probability > TWO_THIRDS else Likelihood.POSSIBLE


def format_likelihood(figure: Figure, limit: int, texts: Texts) -> str:
    """Write how likely a rate is over a limit: 'có thể (khoảng 40 %)'; a published rate is or is not."""
    probability = get_exceedance(figure, limit)
    if figure.estimate is None:
        return texts("exceedance.over" if probability else "exceedance.not_over", limit=limit)
    word = texts(f"likelihood.{choose_likelihood(probability).value}")
    return texts("exceedance.likelihood", word=word, percent=_format_probability(probability, texts))


def _format_probability(probability: float, texts: Texts) -> str:
    percent = STEP * round(100 * probability / STEP)
    if percent < LEAST:
        return texts("exceedance.below", percent=LEAST)
    if percent > MOST:
        return texts("exceedance.above", percent=MOST)
    return texts("exceedance.about", percent=percent)


def format_exceedance_finding(answer: QuestionSummary, limit: int, texts: Texts) -> str:
    """Write which districts are over a limit as published, likely are, and possibly; or that none is."""
    period = answer.question.period
    known = [(place, figure) for place in answer.places if (figure := place.figure)]
    found = {
        name: [place for place, figure in known if _name_finding(figure, limit) == name] for name in _TOLD
    }
    told = [
        texts(f"exceedance_finding.{name}", names=_name_districts(places, texts))
        for name, places in found.items()
        if places
    ]
    if told:
        return texts("exceedance_finding.over", limit=limit, period=period, found="; ".join(told))
    estimated = any(figure.estimate for _, figure in known)
    return texts(
        f"exceedance_finding.none_{'likely' if estimated else 'published'}", limit=limit, period=period
    )


def _name_finding(figure: Figure, limit: int) -> str:
    likelihood = choose_likelihood(get_exceedance(figure, limit))
    return _PUBLISHED if figure.published and likelihood is Likelihood.LIKELY else likelihood.value


def _name_districts(places: Sequence[RankedDistrict], texts: Texts) -> str:
    if len(places) > MOST_NAMED:
        return texts("exceedance_finding.count", count=len(places))
    return ", ".join(place.area.name_vi for place in places)
