"""The button for a file that takes long: ordered with one click, waited for in sight, then downloaded."""

from functools import cache

import streamlit as st

from language.catalogue import Texts
from language.numbers import count
from reports.queue.exports import Exports
from reports.queue.order import Failed, Order, Ready, State, Waiting, Working
from ui.resources import words

SECONDS_BETWEEN_LOOKS = 1.0


@cache
def exports() -> Exports:
    """Give the one queue of this server."""
    return Exports()


def export_button(label: str, make: Order, file_name: str, media_type: str, key: str) -> None:
    """Offer a file that is made beside the pages: a button, then how far it is, then the download.

    `make` is compared by content: whoever asks for the same file gets what was made for another, and a
    file that no longer matches what is on the page is never offered.
    """
    state = exports().state(make)
    with st.container(key=f"{key}_export", gap="small"):
        match state:
            case Ready(content):
                st.download_button(
                    words()("export.download", label=label), content, file_name, media_type,
                    key=f"{key}_download", on_click="ignore", type="primary", icon=":material/download:",
                )  # fmt: skip
            case Waiting() | Working():
                _show_waiting(label, make)
            case Failed(trouble):
                st.error(words()(f"export_trouble.{trouble.value}"))
                _order_button(words()("export.again", label=label), make, key)
            case None:
                _order_button(label, make, key)


def _order_button(label: str, make: Order, key: str) -> None:
    st.button(label, key=f"{key}_order", on_click=exports().put, args=(make,))


@st.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def _show_waiting(label: str, make: Order) -> None:
    """Look again every second, alone; once the file is settled the page around is shown anew."""
    state = exports().state(make)
    if not isinstance(state, Waiting | Working):
        st.rerun()
    st.progress(_share(state), _message(label, state, words()))


def _share(state: State) -> float:
    return state.done / state.total if isinstance(state, Working) and state.total else 0.0


def _message(label: str, state: Waiting | Working, texts: Texts) -> str:
    match state:
        case Waiting(0):
            return texts("export.next", label=label)
        case Waiting(before):
            return texts("export.waiting", label=label, before=count(before, texts.language))
        case Working(done, total) if total:
            return texts("export.parts", label=label, done=done, total=total)
        case Working():
            return texts("export.working", label=label)
