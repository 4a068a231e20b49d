"""Letter 369: its figures and places, what was promised and what happened, and whom it asks for what."""

from dataclasses import replace

import streamlit as st

from data.model import Group, Indicator, Standard
from insight.programme import programme_of
from insight.question import Question
from language.catalogue import Texts
from language.dates import date_text
from ui.components import show_headline, show_part, show_table
from ui.directive_figures import places_table, quoted_table
from ui.directive_passages import passages
from ui.letter import letter
from ui.origins import Origins
from ui.page import OpenPage, open_page
from ui.promise_table import promise_head, promise_table
from ui.reading_filters import reading_filters
from ui.resources import catalogue
from ui.state import keep_view
from ui.view import View


@st.fragment
def directive_page() -> None:
    """Show the letter."""
    page = open_page(())
    _headline(page)
    _figures(page)
    _promise(page.view, page.texts)
    _passages(page.view, page.texts)


def _headline(page: OpenPage) -> None:
    texts, source = page.texts, letter().source
    publisher, date = source.published_by(texts.language), date_text(source.date, texts.language)
    subtitle = texts("directive.subtitle", publisher=publisher, date=date)
    title = texts("directive.title", document=source.document_number)
    data = {"title": title, "subtitle": subtitle, "notices": page.notices, "tiles": []}
    show_headline(data | {"tables": Origins(texts).tables()})


def _figures(page: OpenPage) -> None:
    left, right = st.columns(2, gap="medium")
    with left:
        show_table("letter_figures", quoted_table(page.view, page.texts))
    with right:
        show_table("letter_places", places_table(page.view, page.texts))


def _promise(view: View, texts: Texts) -> None:
    poor = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, view.period)
    target = programme_of(poor, catalogue().targets)
    if target is None:
        return
    show_part("section", "promise_head", promise_head(target, texts))
    show_table("promise", promise_table(target, view, texts))


def _passages(view: View, texts: Texts) -> None:
    """Show the filters below what they don't touch, then what they find."""
    lead = [texts("directive.passages_lead")]
    show_part("section", "passages_head", {"title": texts("directive.passages_title"), "paragraphs": lead})
    reading = reading_filters(view.reading, texts)
    keep_view(replace(view, reading=reading))
    show_part("passages", "passages", passages(reading, texts))
