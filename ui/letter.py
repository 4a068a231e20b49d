"""The directive as every visitor shares it: loaded once, with the words its codes stand for."""

from functools import cache

from data.directive import Directive, Doer, Part, Passage, Theme, doer_codes, load_directive
from data.duties import Agency
from insight.passages import PassageEntry, passage_entries
from language.catalogue import Language, Texts
from language.catalogue import texts as texts_of
from ui.resources import catalogue, duties


@cache
def _agencies() -> dict[str, Agency]:
    return {agency.agency: agency for agency in duties().agencies}


@cache
def letter() -> Directive:
    """Load the directive."""
    return load_directive(catalogue(), tuple(_agencies().values()))


@cache
def doers() -> tuple[str, ...]:
    """List the codes of all who are asked, in the order of the letter."""
    return doer_codes(_agencies().values())


@cache
def prepared(language: Language) -> tuple[PassageEntry, ...]:
    """Put every passage's words together once a language."""
    return passage_entries(letter().passages, lambda passage: _words_of(passage, texts_of(language)))


def doer_words(code: str, texts: Texts) -> str:
    """Name who is asked."""
    agency = _agencies().get(code)
    return agency.named(texts.language) if agency else texts(f"doer.{Doer(code).value}")


def theme_words(code: str, texts: Texts) -> str:
    """Name a theme."""
    return texts(f"duty_theme.{Theme(code).value}")


def clause_words(passage: Passage, texts: Texts) -> str:
    """Say where in the letter a passage stands."""
    numbered = passage.clause[0].isdecimal()
    key = "opening" if passage.part is Part.CONCERN else "closing"
    return texts("directive.clause", clause=passage.clause) if numbered else texts(f"directive_end.{key}")


def _words_of(passage: Passage, texts: Texts) -> str:
    themes = [theme_words(theme, texts) for theme in passage.themes]
    about = [
        doer_words(passage.doer, texts),
        clause_words(passage, texts),
        texts.either(passage.text_vi, passage.text_en),
    ]
    return " ".join([*about, *themes])
