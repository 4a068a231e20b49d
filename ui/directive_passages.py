"""The passages that a reading finds, part by part in the letter's order."""

from collections.abc import Sequence
from typing import Any

from data.directive import Part, Passage
from insight.passages import find_passages
from language.catalogue import Texts
from ui.letter import clause_words, doer_words, letter, prepared, theme_words
from ui.origins import Origins
from ui.reading import Reading


def passages(reading: Reading, texts: Texts) -> dict[str, Any]:
    """Describe the found passages as JSON; parts without any are left out."""
    found = find_passages(prepared(texts.language), reading.doers, reading.themes, reading.search)
    total = len(letter().passages)
    return {
        "status": texts("directive.found" if found else "directive.nothing", found=len(found), total=total),
        "parts": [_part(part, found, texts) for part in Part if any(p.part is part for p in found)],
        "tables": Origins(texts).tables(),
    }


def _part(part: Part, found: Sequence[Passage], texts: Texts) -> dict[str, Any]:
    inside = [passage for passage in found if passage.part is part]
    groups = dict.fromkeys((passage.doer, passage.clause) for passage in inside)
    return {
        "title": texts(f"letter_part.{part.value}"),
        "groups": [_group([p for p in inside if (p.doer, p.clause) == group], texts) for group in groups],
    }


def _group(together: Sequence[Passage], texts: Texts) -> dict[str, Any]:
    """Describe what one clause asks of one doer."""
    first = together[0]
    return {
        "doer": doer_words(first.doer, texts),
        "clause": clause_words(first, texts),
        "items": [
            {
                "text": texts.either(passage.text_vi, passage.text_en),
                "themes": [theme_words(theme, texts) for theme in passage.themes],
            }
            for passage in together
        ],
    }
