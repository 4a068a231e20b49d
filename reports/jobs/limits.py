"""Every bound on work beside the pages, in one table (docs/security.md)."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class JobLimit:
    """One bound: the most there may be, of what, and what happens beyond it."""

    name: str
    value: int
    unit: str
    beyond: str


REPORTS_AT_ONCE = JobLimit(
    "reports_at_once", 2, "files", "Reports, slides and workbooks made at one time; the next waits in line."
)
DRAWINGS_AT_ONCE = JobLimit(
    "drawings_at_once", 1, "files", "Maps drawn at one time for links; the next waits in line."
)
WAITING_JOBS = JobLimit(
    "waiting_jobs", 20, "files", "Files that wait in one line; the next is refused in words, a link with 503."
)
VISITOR_REPORTS = JobLimit(
    "visitor_reports", 6, "files", "Reports that wait or are made for one open page; its next is refused."
)
ADDRESS_DRAWINGS = JobLimit(
    "address_drawings",
    15,
    "files",
    "Maps that wait or are drawn for one network address (an office may stand behind it); its next gets 503.",
)
JOB_PROCESSOR_SECONDS = JobLimit(
    "job_processor_seconds", 120, "seconds", "Work of the processor on one file: it fails, the process ends."
)
JOB_SECONDS = JobLimit(
    "job_seconds", 900, "seconds", "Time by the clock for one file: it fails, the process ends."
)
WORKER_BYTES = JobLimit(
    "worker_bytes",
    900 * MEGABYTE,
    "bytes",
    "Memory that one process holds while it makes a file: the file fails, the process ends.",
)
WORKER_ADDRESS_BYTES = JobLimit(
    "worker_address_bytes", 4_096 * MEGABYTE, "bytes", "Addresses of one such process: the file fails."
)
WORKER_KEPT_BYTES = JobLimit(
    "worker_kept_bytes",
    400 * MEGABYTE,
    "bytes",
    "Memory that a process still holds when its file is made: another takes its place.",
)
WORKER_FILES = JobLimit("worker_files", 50, "files", "Files of one process: another takes its place.")
WORKER_IDLE_SECONDS = JobLimit(
    "worker_idle_seconds", 300, "seconds", "A process without work ends by then; the next file starts one."
)
KEPT_FILES = JobLimit("kept_files", 24, "files", "Files kept for whoever asks again; the oldest goes.")
KEPT_BYTES = JobLimit("kept_bytes", 96 * MEGABYTE, "bytes", "All those files together; the oldest goes.")
LINK_SECONDS = JobLimit("link_seconds", 120, "seconds", "Waiting for a map behind a link; then 503.")
SMALL_FILES_AT_ONCE = JobLimit(
    "small_files_at_once", 2, "files", "Other files behind links made at one time; the next waits in line."
)
WAITING_SMALL_FILES = JobLimit(
    "waiting_small_files", 40, "requests", "Requests that wait for that; the next gets 503."
)
ADDRESS_SMALL_FILES = JobLimit(
    "address_small_files", 15, "requests", "Requests of one network address in that line; its next gets 503."
)
RETRY_SECONDS = JobLimit(
    "retry_seconds", 20, "seconds", "What `Retry-After` of such a 503 says; asking sooner is refused again."
)

LIMITS = (
    REPORTS_AT_ONCE,
    DRAWINGS_AT_ONCE,
    WAITING_JOBS,
    VISITOR_REPORTS,
    ADDRESS_DRAWINGS,
    JOB_PROCESSOR_SECONDS,
    JOB_SECONDS,
    WORKER_BYTES,
    WORKER_ADDRESS_BYTES,
    WORKER_KEPT_BYTES,
    WORKER_FILES,
    WORKER_IDLE_SECONDS,
    KEPT_FILES,
    KEPT_BYTES,
    LINK_SECONDS,
    SMALL_FILES_AT_ONCE,
    WAITING_SMALL_FILES,
    ADDRESS_SMALL_FILES,
    RETRY_SECONDS,
)
