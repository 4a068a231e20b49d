"""Our two components in the page: the headline and the list of districts. Their scripts live in assets/."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from language.catalogue import Language
from server.streamlit_patches.options import get_base_path
from ui.resources.shared_data import find_file_address
from ui.state.language_choice import get_reader_language

DISTRICTS_KEY = "districts"


def show_headline(data: Mapping[str, object]) -> None:
    """Show the headline."""
    _get_component("headline")(key="headline", data=encode_compact_json(data))


def show_component(
    name: str, key: str, data: Mapping[str, object], width: Literal["stretch", "content"] = "stretch"
) -> None:
    """Put a part of a page that only shows; `name` is its script's in assets/."""
    show_encoded_component(name, key, encode_compact_json(data), width)


def show_encoded_component(
    name: str, key: str, data: bytes, width: Literal["stretch", "content"] = "stretch"
) -> None:
    """As `show_component`, with data that `encode_compact_json` has written already."""
    _get_component(name)(key=key, data=data, width=width)


def show_districts(
    data: Mapping[str, object], on_choice: Callable[[str], None], on_light: Callable[[str], None]
) -> None:
    """Show the ranking and the panel.

    `on_choice` gets the code chosen, `on_light` the number of the sentence to light up; '' takes either back.
    """

    def pass_on(name: str, receive: Callable[[str], None]) -> Callable[[], None]:
        return lambda: receive(str(st.session_state[DISTRICTS_KEY].get(name) or ""))

    _get_component("districts")(
        key=DISTRICTS_KEY,
        data=encode_compact_json(data),
        on_chosen_change=pass_on("chosen", on_choice),
        on_lit_change=pass_on("lit", on_light),
    )


def show_choosing_component(
    name: str, key: str, data: Mapping[str, object], on_choice: Callable[[str], None]
) -> None:
    """Put a part of a page in which something is chosen; `on_choice` gets its code, or '' for none."""

    def pass_on() -> None:
        on_choice(str(st.session_state[key].get("chosen") or ""))

    _get_component(name)(key=key, data=encode_compact_json(data), on_chosen_change=pass_on)


def show_live_refresh(data: Mapping[str, object]) -> None:
    """Start the follower: it shows nothing and reruns the page when the server reports a change."""
    _get_component("following")(
        key="following", data=encode_compact_json(data), on_changed_change=_do_nothing
    )


def show_question_box(key: str, data: Mapping[str, object], on_question: Callable[[str], None]) -> None:
    """Show the box of quick questions; `on_question` gets what was typed."""

    def pass_on() -> None:
        on_question(str(st.session_state[key].get("asked") or ""))

    _get_component("ask")(key=key, data=encode_compact_json(data), on_asked_change=pass_on, width="content")


def _do_nothing() -> None:
    """Do nothing: that the page is made anew is all the trigger is for, but it needs somebody to hear it."""


def show_table(key: str, table: Mapping[str, object], on_choice: Callable[[str], None] | None = None) -> None:
    """Show a table of `ui.components.table`; `on_choice` gets the code of a row chosen."""
    data = {**table, "choosable": on_choice is not None}
    show_choosing_component("table", key, data, on_choice or _ignore_choice)


def _ignore_choice(code: str) -> None:
    """Do nothing: nothing can be chosen in this table."""


def encode_compact_json(data: Mapping[str, object]) -> bytes:
    """Write JSON as bytes: Streamlit's own way spends a third more on spaces and escaped letters."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def _get_component(name: str) -> ComponentRenderer:
    return _register_component(name, get_reader_language())


@cache
def _register_component(name: str, language: Language) -> ComponentRenderer:
    """Register a component whose script and style come from the bundle, not along with every message."""
    root = f"{get_base_path()}/"
    script = root + find_file_address(language, f"{name}.js")
    style = root + find_file_address(language, "components.css")
    return st.components.v2.component(
        f"poverty_map.{language.value}.{name}",
        html=f'<link rel="stylesheet" href="{style}">\n<div class="{name}"></div>',
        # The line break tells Streamlit that this is a script and not the name of a file.
        js="export default async (component) =>\n"
        f'  (await import(location.origin + "{script}")).default(component);',
    )
