"""Every bound of the web server on what one visitor may take from others, in one table (docs/security.md)."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class ServerLimit:
    """One bound: the most there may be, of what, and what happens beyond it."""

    name: str
    value: int
    unit: str
    beyond: str


HEADER_SECONDS = ServerLimit(
    "header_seconds", 10, "seconds", "A request whose head is not complete by then: the connection is closed."
)
BODY_IDLE_SECONDS = ServerLimit(
    "body_idle_seconds", 10, "seconds", "A body of which nothing came for so long: the connection is closed."
)
BODY_SECONDS = ServerLimit(
    "body_seconds", 120, "seconds", "A body that is not complete by then: the connection is closed."
)
WEBSOCKETS = ServerLimit(
    "websockets", 1_000, "connections", "Open pages of one server; the next gets 503 and tries again."
)
MESSAGES_AT_ONCE = ServerLimit(
    "messages_at_once", 60, "messages", "Messages of a page in one go; the next waits for its turn."
)
MESSAGES_PER_SECOND = ServerLimit(
    "messages_per_second", 15, "messages", "Messages of a page after those; the next waits for its turn."
)
SMALL_MESSAGE_BYTES = ServerLimit(
    "small_message_bytes", 16 * 1024, "bytes", "A message that carries no choices of a page: dropped."
)
FILE_ADDRESSES = ServerLimit(
    "file_addresses", 10, "files", "Files that one message asks addresses for: the message is dropped."
)
REFUSED_MESSAGES = ServerLimit(
    "refused_messages", 20, "messages", "Messages of one connection that no page sends: it is closed (1008)."
)
UPLOADS_AT_ONCE = ServerLimit(
    "uploads_at_once", 8, "uploads", "Uploads that come in at one time; the next gets 503."
)
SESSION_UPLOADS = ServerLimit(
    "session_uploads", 6, "files", "Files that the server keeps for one open page; its oldest one goes."
)
SESSION_UPLOAD_BYTES = ServerLimit(
    "session_upload_bytes", 15 * MEGABYTE, "bytes", "All files of one open page; its oldest one goes."
)
UPLOAD_BYTES = ServerLimit(
    "upload_bytes",
    150 * MEGABYTE,
    "bytes",
    "All files of all pages; the oldest goes of the page with the most.",
)

LIMITS = (
    HEADER_SECONDS,
    BODY_IDLE_SECONDS,
    BODY_SECONDS,
    WEBSOCKETS,
    MESSAGES_AT_ONCE,
    MESSAGES_PER_SECOND,
    SMALL_MESSAGE_BYTES,
    FILE_ADDRESSES,
    REFUSED_MESSAGES,
    UPLOADS_AT_ONCE,
    SESSION_UPLOADS,
    SESSION_UPLOAD_BYTES,
    UPLOAD_BYTES,
)
