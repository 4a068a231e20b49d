"""List the districts that estimates can't tell apart at one end of a ranking."""

from collections.abc import Sequence

from analysis.quick_questions.answer import AnswerLine, DifferencePart, FigurePart
from analysis.quick_questions.typed_question import QuestionKind
from language.message import make_message

MOST_POSSIBLE = 5


def list_possible_lines(
    kind: QuestionKind, parts: Sequence[FigurePart | DifferencePart], **values: str
) -> list[AnswerLine]:
    """Return the parts below a sentence that says how far estimates tell them apart; nothing for none.

    `values` are the years of the sentence. Of many parts only the first are listed, the others are counted.
    """
    if not parts:
        return []
    family = "ask.estimated" if len(parts) == 1 else "ask.possible"
    lines: list[AnswerLine] = [make_message(f"{family}_{kind.value}", **values), *parts[:MOST_POSSIBLE]]
    others = len(parts) - MOST_POSSIBLE
    return [*lines, make_message("ask.others", count=str(others))] if others > 0 else lines
