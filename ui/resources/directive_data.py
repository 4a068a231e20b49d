"""The directive as every visitor shares it: loaded once, with the words its codes stand for."""

from functools import cache

from analysis.directive.passages import SearchablePassage, prepare_passages
from data.model.directive import (
    Directive,
    DirectiveActor,
    LetterPart,
    Passage,
    PassageTheme,
)
from data.model.duties import Agency
from data.published.directive import load_directive
from language.catalogue import Language, Texts, load_texts
from ui.resources.shared_data import get_duties, get_published_catalogue


@cache
def _agencies() -> dict[str, Agency]:
    return {agency.agency: agency for agency in get_duties().agencies}


@cache
def get_directive() -> Directive:
    """Load the directive."""
    return load_directive(get_published_catalogue(), tuple(_agencies().values()))


@cache
def get_passage_entries(language: Language) -> tuple[SearchablePassage, ...]:
    """Put every passage's words together once a language."""
    return prepare_passages(
        get_directive().passages, lambda passage: _searchable_text(passage, load_texts(language))
    )


def get_actor_name(code: str, texts: Texts) -> str:
    """Name who is asked."""
    agency = _agencies().get(code)
    return agency.named(texts.language) if agency else texts(f"doer.{DirectiveActor(code).value}")


def get_theme_name(code: str, texts: Texts) -> str:
    """Name a theme."""
    return texts(f"duty_theme.{PassageTheme(code).value}")


def describe_clause(passage: Passage, texts: Texts) -> str:
    """Say where in the letter a passage stands."""
    numbered = passage.clause[0].isdecimal()
    key = "opening" if passage.part is LetterPart.CONCERN else "closing"
    return texts("directive.clause", clause=passage.clause) if numbered else texts(f"directive_end.{key}")


def _searchable_text(passage: Passage, texts: Texts) -> str:
    themes = [get_theme_name(theme, texts) for theme in passage.themes]
    about = [
        get_actor_name(passage.doer, texts),
        describe_clause(passage, texts),
        texts.choose_text(passage.text_vi, passage.text_en),
    ]
    return " ".join([*about, *themes])
