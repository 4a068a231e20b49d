"""The button for a file that takes long: ordered with one click, waited for in sight, then downloaded."""

from dataclasses import dataclass, field
from functools import cache
from secrets import token_hex

import streamlit as st

from language.catalogue import Texts
from language.numbers import format_count
from reports.jobs.export_job import ExportJob, FailedJob, FinishedJob, JobState, RunningJob, WaitingJob
from reports.jobs.export_queue import ExportQueue
from reports.jobs.limits import VISITOR_REPORTS
from reports.jobs.queue_entry import JobClaim
from ui.state.language_choice import get_texts

SECONDS_BETWEEN_LOOKS = 1.0


@cache
def get_export_queue() -> ExportQueue:
    """Return the one queue of this server."""
    return ExportQueue()


@dataclass(slots=True)
class _PageVisit:
    """One open page, to whose share its files count, as long as it is connected."""

    claim: JobClaim = field(init=False)
    connected: bool = True

    def __post_init__(self) -> None:
        """Build the claim that every file of this page bears."""
        self.claim = JobClaim(token_hex(8), VISITOR_REPORTS.value, lambda: self.connected)

    def end(self) -> None:
        """Wait for no file any more."""
        self.connected = False


@st.cache_resource(scope="session", on_release=_PageVisit.end, show_spinner=False)
def _get_visit() -> _PageVisit:
    """Return the visit of this session; a page that lost its connection begins another."""
    return _PageVisit()


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
                _show_failure(label, make, key, trouble.value)
            case None:
                if refusal := st.session_state.pop(f"{key}_refused", ""):
                    _show_failure(label, make, key, refusal)
                else:
                    _show_order_button(label, make, key)


def _show_failure(label: str, make: ExportJob, key: str, trouble: str) -> None:
    st.error(get_texts()(f"export_trouble.{trouble}"))
    _show_order_button(get_texts()("export.again", label=label), make, key)


def _show_order_button(label: str, make: ExportJob, key: str) -> None:
    st.button(label, key=f"{key}_order", on_click=_order, args=(make, key))


def _order(make: ExportJob, key: str) -> None:
    """Have the file made; what the queue refuses is told once."""
    state = get_export_queue().put(make, _get_visit().claim)
    if isinstance(state, FailedJob):
        st.session_state[f"{key}_refused"] = state.trouble.value


@st.fragment(run_every=SECONDS_BETWEEN_LOOKS)
def _show_waiting(label: str, make: ExportJob) -> None:
    """Look again every second, alone; once the file is settled the page around is shown anew."""
    state = get_export_queue().state(make)
    if not isinstance(state, WaitingJob | RunningJob):
        st.rerun()
    if isinstance(state, WaitingJob):
        get_export_queue().put(make, _get_visit().claim)  # a page that was connected anew waits on
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
