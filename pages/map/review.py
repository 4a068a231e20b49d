"""A review as the map page shows it: map, head and list, as data that the page and its pictures share."""

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.briefing.briefing import build_briefing
from analysis.briefing.sentence import BriefingSentence
from analysis.district.profile import find_households
from analysis.finding import Finding
from analysis.summary import QuestionSummary
from language.catalogue import Texts
from maps.browser_data.exceedance_map import build_exceedance_map
from maps.browser_data.household_circles import build_household_circles
from maps.browser_data.map_scene import MapOptions, MapScene
from maps.browser_data.rate_map import build_rate_map
from pages.map.briefing import find_lit_sentence
from pages.map.district_facts import build_district_facts
from ui.components.timeline import format_review_code
from ui.resources.answers import get_question_summary
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.view import View

PUBLISHED, EVERY_FIGURE = "published", "all"
"""Kinds of figures that a review may show, as the browser names them."""


@dataclass(frozen=True, slots=True)
class ShownReview:
    """A view with the answer to its question and its briefing.

    `lit_number` is the number of the sentence that the reader wants lit.
    """

    view: View
    answer: QuestionSummary
    told: Sequence[BriefingSentence]
    lit_number: int | None

    @property
    def lit(self) -> int | None:
        """Return the number of the sentence that is lit."""
        return find_lit_sentence(self.lit_number, self.told, self.view)

    @property
    def asked(self) -> str:
        """Return what is asked of the figures beside the review and their kind, as one text."""
        view = self.view
        return f"{view.indicator.value} {view.group.value} {view.layer.value}"

    @property
    def code(self) -> str:
        """Return the code of the review on the line of years, and which figures are shown of it."""
        kind = PUBLISHED if self.view.published_only else EVERY_FIGURE
        return f"{format_review_code(self.view.standard, self.view.period)} {kind}"


def build_shown_review(view: View, lit_number: int | None) -> ShownReview:
    """Return a view's review."""
    answer = get_question_summary(view.question)
    told = build_briefing(answer, get_catalogue(), get_figures())
    return ShownReview(view, answer, told, lit_number)


def build_review_map(review: ShownReview, texts: Texts) -> MapScene:
    """Return the map of rates, or of how likely they are over the chosen limit."""
    view, places = review.view, review.answer.places
    number = review.lit
    lit = () if number is None else review.told[number].area_codes
    shown = MapOptions(view.district, view.labels, view.basemap, view.circles, lit, review.code)
    scene = (
        build_rate_map(places, view.indicator, shown, texts)
        if view.layer.limit is None
        else build_exceedance_map(places, view.layer.limit, shown, texts)
    )
    return {
        **scene,
        "facts": build_district_facts(view.question, texts),
        "circles": build_household_circles(_find_counts(view), texts(f"count.{view.indicator.value}")),
    }


def _find_counts(view: View) -> dict[str, Finding | None]:
    figures, districts = get_figures(), get_catalogue().districts
    return {area.code: find_households(view.question, area.code, figures) for area in districts}
