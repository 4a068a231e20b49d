"""The button for a file that takes long: ordered with one click, waited for in sight, then downloaded."""

from functools import cache

import streamlit as st

from language.catalogue import Texts
from language.numbers import format_count
from reports.jobs.export_job import ExportJob, FailedJob, FinishedJob, JobState, RunningJob, WaitingJob
from reports.jobs.export_queue import ExportQueue
from ui.state.language_choice import get_texts

SECONDS_BETWEEN_LOOKS = 1.0


@cache
def get_export_queue() -> ExportQueue:
    """Give the one queue of this server."""
    return ExportQueue()


def show_export_button(label: str, make: ExportJob, file_name: str, media_type: str, key: str) -> None:
    """Offer a file that is made beside the pages: a button, then how far it is, then the download.

    `make` is compared by content: whoever asks for the same file gets what was made for another, and a
    file that no longer matches what is on the page is never offered.
    """
    state = get_export_queue().state(make)
    with st.container(key=f"{key}_export", gap="small"):
        match state:
            case FinishedJob(content):
                st.download_button(
                    get_texts()("export.download", label=label), content, file_name, media_type,
                    key=f"{key}_download", on_click="ignore", type="primary", icon=":material/download:",
                )  # fmt: skip
            case WaitingJob() | RunningJob():
                _show_waiting(label, make)
            case FailedJob(trouble):
                st.error(get_texts()(f"export_trouble.{trouble.value}"))
                _show_order_button(get_texts()("export.again", label=label), make, key)
            case None:
                _show_order_button(label, make, key)


def _show_order_button(label: str, make: ExportJob, key: str) -> None:
    st.button(label, key=f"{key}_order", on_click=get_export_queue().put, args=(make,))


@st.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def _show_waiting(label: str, make: ExportJob) -> None:
    """Look again every second, alone; once the file is settled the page around is shown anew."""
    state = get_export_queue().state(make)
    if not isinstance(state, WaitingJob | RunningJob):
        st.rerun()
    st.progress(_share(state), _message(label, state, get_texts()))


def _share(state: JobState) -> float:
    return state.done / state.total if isinstance(state, RunningJob) and state.total else 0.0


def _message(label: str, state: WaitingJob | RunningJob, texts: Texts) -> str:
    match state:
        case WaitingJob(0):
            return texts("export.next", label=label)
        case WaitingJob(before):
            return texts("export.waiting", label=label, before=format_count(before, texts.language))
        case RunningJob(done, total) if total:
            return texts("export.parts", label=label, done=done, total=total)
        case RunningJob():
            return texts("export.working", label=label)
