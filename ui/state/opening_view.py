"""The view that a visit opens with: that of its link, or of the review of which most is published."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from analysis.question import Question
from analysis.timeline import find_best_known_review
from data.model.figure_set import FigureSet
from ui.resources.shared_data import get_catalogue, get_figures
from ui.state.language_choice import LANGUAGE_PARAMETER
from ui.state.link_reader import ASKED_PAGE, WrongCode, read_view
from ui.state.parameters import Parameter
from ui.state.view import View

NOT_ASKING = {LANGUAGE_PARAMETER, ASKED_PAGE}
"""Codes that say nothing of figures: a link with no other opens on the review of which most is known."""


def read_opening_view(codes: Mapping[str, str]) -> tuple[View, tuple[WrongCode, ...]]:
    """Return the view that an address opens with, and every code of it that had to be replaced."""
    view, wrong = read_view(codes)
    return view if codes.keys() - NOT_ASKING else _choose_first_review(view), wrong


def select_codes(query: Mapping[str, str]) -> dict[str, str]:
    """Return what the query of an address says in codes of ours, and the page that does not exist."""
    names = (*(parameter.code for parameter in Parameter), ASKED_PAGE)
    return {name: query[name] for name in names if name in query}


def _choose_first_review(view: View) -> View:
    """Return the view of the review of which most is published: no link asks for another."""
    found = _find_first_review(get_figures())
    return replace(view, standard=found.standard, period=found.period) if found else view


@lru_cache(maxsize=2)
def _find_first_review(figures: FigureSet) -> Question | None:
    """Find it once a set of figures: every first page asks, and its HTML before it."""
    catalogue = get_catalogue()
    return find_best_known_review(figures, catalogue.districts, catalogue.standards.values())
