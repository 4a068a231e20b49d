"""Every bound on what may be asked in the box of quick questions (docs/security.md)."""

from data.model.limit import Limit

QUESTION_CHARACTERS = Limit(
    "question_characters",
    120,
    "characters",
    "A question typed in the box on every page; the rest is cut off.",
)
ANSWER_PARTS = Limit(
    "answer_parts",
    12,
    "figures",
    "Figures in one answer: areas, years and units together; the rest is left out.",
)

LIMITS = (QUESTION_CHARACTERS, ANSWER_PARTS)
