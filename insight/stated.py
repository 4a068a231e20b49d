"""The figures that the directive states, as the published figures that bear them out."""

from dataclasses import replace

from data.directive import Directive, Quoted, QuotedKind
from data.figures import FigureSet
from data.model import PROVINCE, Figure
from insight.finding import Finding, as_given, difference
from insight.question import Question


def stated(quoted: Quoted, directive: Directive, figures: FigureSet) -> Finding | None:
    """Give a stated rate or fall with the letter's own figures; None for a bound, which has none."""
    current = _of_the_letter(quoted, directive, figures)
    if quoted.kind is QuotedKind.RATE:
        return as_given(current)
    if quoted.kind is QuotedKind.FALL:
        earlier = replace(quoted, period=quoted.period - 1)
        return difference(current, _of_the_letter(earlier, directive, figures))
    return None


def _of_the_letter(quoted: Quoted, directive: Directive, figures: FigureSet) -> Figure | None:
    """Find the letter's own figure: a later import of the same review is not what the letter says."""
    question = Question(quoted.standard, quoted.indicator, quoted.group, quoted.period)
    found = figures.candidates(question.key(PROVINCE), published_only=True)
    return next((figure for figure in found if figure.source == directive.source), None)
