"""Find the published figures behind the numbers that the directive quotes."""

from dataclasses import replace

from analysis.finding import Finding, compute_difference, convert_to_finding
from analysis.question import Question
from data.model.areas import PROVINCE
from data.model.directive import Directive, QuotedFigure, QuotedFigureKind
from data.model.figure_set import FigureSet
from data.model.figures import Figure


def find_quoted_finding(quoted: QuotedFigure, directive: Directive, figures: FigureSet) -> Finding | None:
    """Return a quoted rate or fall with the letter's own figures; None for a bound, which has no figure."""
    current = _find_directive_figure(quoted, directive, figures)
    if quoted.kind is QuotedFigureKind.RATE:
        return convert_to_finding(current)
    if quoted.kind is QuotedFigureKind.FALL:
        earlier = replace(quoted, period=quoted.period - 1)
        return compute_difference(current, _find_directive_figure(earlier, directive, figures))
    return None


def _find_directive_figure(quoted: QuotedFigure, directive: Directive, figures: FigureSet) -> Figure | None:
    """Return the letter's own figure: a later import of the same review is not what the letter says."""
    question = Question(quoted.standard, quoted.indicator, quoted.group, quoted.period)
    found = figures.candidates(question.key(PROVINCE), published_only=True)
    return next((figure for figure in found if figure.source == directive.source), None)
