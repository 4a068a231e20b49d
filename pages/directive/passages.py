"""The passages that a reading finds, part by part in the letter's order."""

from collections.abc import Sequence
from typing import Any

from analysis.directive.passages import find_passages
from data.model.directive import LetterPart, Passage
from language.catalogue import Texts
from ui.components.origins import Origins
from ui.resources.directive_data import (
    describe_clause,
    get_actor_name,
    get_directive,
    get_passage_entries,
    get_theme_name,
)
from ui.state.view import DirectiveState


def build_passage_list(state: DirectiveState, texts: Texts) -> dict[str, Any]:
    """Describe the found passages as JSON; parts without any are left out."""
    found = find_passages(get_passage_entries(texts.language), state.actors, state.themes, state.search)
    total = len(get_directive().passages)
    return {
        "status": texts("directive.found" if found else "directive.nothing", found=len(found), total=total),
        "parts": [_part(part, found, texts) for part in LetterPart if any(p.part is part for p in found)],
        "tables": Origins(texts).tables(),
    }


def _part(part: LetterPart, found: Sequence[Passage], texts: Texts) -> dict[str, Any]:
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
        "doer": get_actor_name(first.doer, texts),
        "clause": describe_clause(first, texts),
        "items": [
            {
                "text": texts.choose_text(passage.text_vi, passage.text_en),
                "themes": [get_theme_name(theme, texts) for theme in passage.themes],
            }
            for passage in together
        ],
    }
