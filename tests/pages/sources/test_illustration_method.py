"""What the page says of method agrees with what the project does and has written down."""

import re
from pathlib import Path

import data
from data.illustration import generator as illustration
from data.illustration.generator import SEED
from language.catalogue import Texts
from pages.sources.illustration_method import STEPS, build_illustration_method
from ui.components.articles import Article


def words_of(articles: list[Article]) -> str:
    facts = [fact.text for article in articles for fact in article.facts]
    said = [text for article in articles for text in (*article.paragraphs, *article.points)]
    return " ".join([*facts, *said])


def test_the_steps_are_those_of_the_generator_in_its_order(texts: Texts) -> None:
    said = re.findall(r"^\d\. `(\w+)`", str(illustration.__doc__), re.MULTILINE)
    assert tuple(said) == STEPS
    assert set(texts.family("illustration_step")) == set(STEPS)
    assert all((Path(str(data.__file__)).parent / "illustration" / f"{step}.py").exists() for step in STEPS)


def test_the_seed_on_the_page_is_the_generators(texts: Texts) -> None:
    assert f"hạt giống cố định là {SEED}:" in words_of(build_illustration_method(3198, texts))


def test_an_installation_without_illustration_says_so(texts: Texts) -> None:
    assert "đã tắt số liệu minh hoạ" in words_of(build_illustration_method(0, texts))
    assert "3.198 số minh hoạ" in words_of(build_illustration_method(3198, texts))
