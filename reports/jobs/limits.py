"""Every bound on work beside the pages, in one table (docs/security.md)."""

from data.model.limit import Limit

MEGABYTE = 1024 * 1024


REPORTS_AT_ONCE = Limit(
    "reports_at_once", 2, "files", "Reports, slides and workbooks made at one time; the next waits in line."
)
DRAWINGS_AT_ONCE = Limit(
    "drawings_at_once", 1, "files", "Maps drawn at one time for links; the next waits in line."
)
TABLES_AT_ONCE = Limit(
    "tables_at_once", 1, "files", "Files of figures made at one time for links; the next waits in line."
)
TABLE_WORKER_BYTES = Limit(
    "table_worker_bytes",
    400 * MEGABYTE,
    "bytes",
    "Memory that their process holds while it makes one: the file fails, the process ends.",
)
WAITING_JOBS = Limit(
    "waiting_jobs", 20, "files", "Files that wait in one line; the next is refused in words, a link with 503."
)
VISITOR_REPORTS = Limit(
    "visitor_reports", 6, "files", "Reports that wait or are made for one open page; its next is refused."
)
ADDRESS_FILES = Limit(
    "address_files",
    15,
    "files",
    "Files in one such line for one network address (an office may stand behind it); its next gets 503.",
)
JOB_PROCESSOR_SECONDS = Limit(
    "job_processor_seconds", 120, "seconds", "Work of the processor on one file: it fails, the process ends."
)
JOB_SECONDS = Limit(
    "job_seconds", 900, "seconds", "Time by the clock for one file: it fails, the process ends."
)
WORKER_BYTES = Limit(
    "worker_bytes",
    900 * MEGABYTE,
    "bytes",
    "Memory that one process holds while it makes a file: the file fails, the process ends.",
)
WORKER_ADDRESS_BYTES = Limit(
    "worker_address_bytes", 4_096 * MEGABYTE, "bytes", "Addresses of one such process: the file fails."
)
WORKER_KEPT_BYTES = Limit(
    "worker_kept_bytes",
    400 * MEGABYTE,
    "bytes",
    "Memory that a process still holds when its file is made: another takes its place.",
)
WORKER_FILES = Limit("worker_files", 50, "files", "Files of one process: another takes its place.")
WORKER_IDLE_SECONDS = Limit(
    "worker_idle_seconds", 300, "seconds", "A process without work ends by then; the next file starts one."
)
KEPT_FILES = Limit("kept_files", 24, "files", "Files kept for whoever asks again; the oldest goes.")
KEPT_BYTES = Limit("kept_bytes", 96 * MEGABYTE, "bytes", "All those files together; the oldest goes.")
LINK_SECONDS = Limit("link_seconds", 120, "seconds", "Waiting for such a file behind a link; then 503.")
SMALL_FILES_AT_ONCE = Limit(
    "small_files_at_once", 2, "files", "Other files behind links made at one time; the next waits in line."
)
WAITING_SMALL_FILES = Limit(
    "waiting_small_files", 40, "requests", "Requests that wait for that; the next gets 503."
)
ADDRESS_SMALL_FILES = Limit(
    "address_small_files", 15, "requests", "Requests of one network address in that line; its next gets 503."
)
RETRY_SECONDS = Limit(
    "retry_seconds", 20, "seconds", "What `Retry-After` of such a 503 says; asking sooner is refused again."
)

LIMITS = (
    REPORTS_AT_ONCE,
    DRAWINGS_AT_ONCE,
    TABLES_AT_ONCE,
    TABLE_WORKER_BYTES,
    WAITING_JOBS,
    VISITOR_REPORTS,
    ADDRESS_FILES,
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
