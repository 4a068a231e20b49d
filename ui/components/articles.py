"""Texts of the page in articles: paragraphs, facts in two columns, steps, links."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from ui.components.browser_component import show_component


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
class ArticleLink:
    """A link to a document somewhere else."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Article:
    """A heading with what stands below it; `points` are numbered where their order matters."""

    title: str
    paragraphs: Sequence[str] = ()
    facts: Sequence[ArticleFact] = ()
    points: Sequence[str] = ()
    ordered: bool = False
    links: Sequence[ArticleLink] = ()


def show_articles(key: str, articles: Sequence[Article]) -> None:
    """Show articles, one below the other."""
    show_component("prose", key, {"articles": [asdict(article) for article in articles]})
