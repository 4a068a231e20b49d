"""Texts of the page in articles: paragraphs, facts in two columns, steps, links."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ArticleFact:
    """A name with its text; `mark` stands before the name where it has one.

    `document` opens the text: the name of a document, Vietnamese in every language.
    """

    name: str
    text: str
    mark: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A heading with what stands below it; `points` are numbered where their order matters."""

    title: str
    paragraphs: Sequence[str] = ()
    facts: Sequence[ArticleFact] = ()
    points: Sequence[str] = ()
    ordered: bool = False
    links: Sequence[tuple[str, str]] = ()


def build_articles(articles: Sequence[Article]) -> dict[str, Any]:
    """Describe articles as JSON; links are pairs of text and address."""
    return {"articles": [asdict(article) for article in articles]}
