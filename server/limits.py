"""Every bound of the web server on what one visitor may take from others, in one table (docs/security.md)."""

from data.model.limit import Limit

KILOBYTE, MEGABYTE = 1024, 1024 * 1024


HEADER_SECONDS = Limit(
    "header_seconds", 10, "seconds", "A request whose head is not complete by then: the connection is closed."
)
HEAD_BYTES = Limit(
    "head_bytes", 64 * KILOBYTE, "bytes", "The head of a request, its address with it: refused (431)."
)
HEAD_FIELDS = Limit("head_fields", 100, "fields", "Fields of a head: refused (431).")
BODY_IDLE_SECONDS = Limit(
    "body_idle_seconds", 10, "seconds", "A body of which nothing came for so long: the connection is closed."
)
BODY_SECONDS = Limit(
    "body_seconds", 120, "seconds", "A body that is not complete by then: the connection is closed."
)
ANSWER_IDLE_SECONDS = Limit(
    "answer_idle_seconds",
    20,
    "seconds",
    "A piece of an answer that is not read by then: the connection is closed.",
)
ANSWER_PIECE_BYTES = Limit(
    "answer_piece_bytes", 64 * KILOBYTE, "bytes", "Such a piece; the next is sent when it has been read."
)
ADDRESS_ANSWER_BYTES = Limit(
    "address_answer_bytes",
    32 * MEGABYTE,
    "bytes",
    "Answers on their way to one network address; its next large one is 503.",
)
ANSWERS_BYTES = Limit(
    "answers_bytes", 128 * MEGABYTE, "bytes", "Answers on their way to all; the next large one is 503."
)
WEBSOCKETS = Limit(
    "websockets", 1_000, "connections", "Open pages of one server; the next gets 503 and tries again."
)
ADDRESS_WEBSOCKETS = Limit(
    "address_websockets",
    250,
    "connections",
    "Open pages of one network address (an office may stand behind it); its next gets 503.",
)
MESSAGE_BYTES = Limit(
    "message_bytes", 1_280 * KILOBYTE, "bytes", "A message of a page: its connection is closed (1009)."
)
MESSAGE_FRAGMENTS = Limit(
    "message_fragments", 256, "frames", "Frames of one message: its connection is closed."
)
WAITING_MESSAGES = Limit(
    "waiting_messages",
    200,
    "messages",
    "Messages of a page that wait for their turn: its connection is closed.",
)
WAITING_MESSAGES_BYTES = Limit(
    "waiting_messages_bytes", 4 * MEGABYTE, "bytes", "The same messages, unpacked: its connection is closed."
)
CONTROL_FRAMES = Limit(
    "control_frames", 60, "frames", "Pings and pongs of a page in 10 s: its connection is closed."
)
PIPELINED_REQUESTS = Limit(
    "pipelined_requests", 16, "requests", "Requests that wait on one connection: it is closed."
)
MESSAGE_SECONDS = Limit(
    "message_seconds", 60, "seconds", "A message that is not complete by then: its connection is closed."
)
HALF_MESSAGES_BYTES = Limit(
    "half_messages_bytes",
    64 * MEGABYTE,
    "bytes",
    "Messages of all pages that are not complete; the connection with the most is closed.",
)
MESSAGES_AT_ONCE = Limit(
    "messages_at_once", 60, "messages", "Messages of a page in one go; the next waits for its turn."
)
MESSAGES_PER_SECOND = Limit(
    "messages_per_second", 15, "messages", "Messages of a page after those; the next waits for its turn."
)
ADDRESS_MESSAGES_AT_ONCE = Limit(
    "address_messages_at_once",
    400,
    "messages",
    "Messages of all pages of one network address in one go; the next waits for its turn.",
)
ADDRESS_MESSAGES_PER_SECOND = Limit(
    "address_messages_per_second", 30, "messages", "Those of one network address after that; the next waits."
)
ADDRESS_BUDGETS = Limit(
    "address_budgets", 1_000, "addresses", "Addresses whose messages are counted; the oldest goes."
)
SMALL_MESSAGE_BYTES = Limit(
    "small_message_bytes", 16 * 1024, "bytes", "A message that carries no choices of a page: dropped."
)
FILE_ADDRESSES = Limit(
    "file_addresses", 10, "files", "Files that one message asks addresses for: the message is dropped."
)
MESSAGE_CONTROLS = Limit(
    "message_controls", 2_000, "controls", "Controls whose state one message holds: the message is dropped."
)
COMPONENT_EVENTS = Limit(
    "component_events", 100, "events", "Clicks in parts of a page that one message tells: it is dropped."
)
REFUSED_MESSAGES = Limit(
    "refused_messages", 20, "messages", "Messages of one connection that no page sends: it is closed (1008)."
)
RUNS_AT_ONCE = Limit(
    "runs_at_once",
    4,
    "pages",
    "Pages whose change is worked on or sent at one moment; the next waits, who took least goes first.",
)
BUSY_RUNS_AT_ONCE = Limit(
    "busy_runs_at_once", 1, "pages", "Those among them that took much of late; the next of these waits."
)
BUSY_SECONDS = Limit(
    "busy_seconds", 10, "seconds", "Of the last 10 s, what a page asked for and took until it counts as such."
)
BUSY_REST_MILLISECONDS = Limit(
    "busy_rest_milliseconds",
    100,
    "milliseconds",
    "After a change of such a page none of theirs is worked on.",
)
BUSY_PAGE_REST_MILLISECONDS = Limit(
    "busy_page_rest_milliseconds",
    300,
    "milliseconds",
    "After a change of such a page its own next one waits so long.",
)
TURN_MILLISECONDS = Limit(
    "turn_milliseconds", 500, "milliseconds", "A change keeps its place so long; then another page goes."
)
HELD_CHANGES = Limit(
    "held_changes",
    2,
    "changes",
    "Changes of a page that wait for its turn; the newest is merged with the last.",
)
API_AT_ONCE = Limit(
    "api_at_once", 2, "requests", "Requests of the open-data API that are worked on; the next waits."
)
WAITING_API = Limit("waiting_api", 40, "requests", "Requests that wait for that; the next gets 503.")
ADDRESS_API = Limit(
    "address_api", 15, "requests", "Requests of one network address in that line; its next gets 503."
)
UPLOADS_AT_ONCE = Limit(
    "uploads_at_once", 12, "uploads", "Uploads that come in at one time; the next gets 503."
)
ADDRESS_UPLOADS = Limit("address_uploads", 6, "uploads", "Those of one network address; its next gets 503.")
PAGE_UPLOADED_BYTES = Limit(
    "page_uploaded_bytes",
    10 * MEGABYTE,
    "bytes",
    "What an open page brings, kept or not, until its next upload gets 503.",
)
PAGE_UPLOADED_BYTES_PER_SECOND = Limit(
    "page_uploaded_bytes_per_second", 500_000, "bytes", "What is forgotten of that each second."
)
SESSION_UPLOADS = Limit(
    "session_uploads", 6, "files", "Files that the server keeps for one open page; its oldest one goes."
)
SESSION_UPLOAD_BYTES = Limit(
    "session_upload_bytes", 15 * MEGABYTE, "bytes", "All files of one open page; its oldest one goes."
)
UPLOAD_BYTES = Limit(
    "upload_bytes",
    150 * MEGABYTE,
    "bytes",
    "All files of all pages; the oldest goes of the page with the most.",
)

BROUGHT_BYTES = Limit(
    "brought_bytes",
    48 * MEGABYTE,
    "bytes",
    "Files of visits that look at another page meanwhile, one each; the one not asked for longest goes.",
)
BROUGHT_SECONDS = Limit(
    "brought_seconds", 3_600, "seconds", "Such a file, when nobody has asked for it by then: it goes."
)
ANSWERS_KEPT_BYTES = Limit(
    "answers_kept_bytes",
    24 * MEGABYTE,
    "bytes",
    "Answers of one kind (figures, sources) kept for whoever asks again; the oldest goes.",
)
PACKED_KEPT_BYTES = Limit(
    "packed_kept_bytes", 24 * MEGABYTE, "bytes", "Compressed answers kept likewise; the oldest goes."
)

LIMITS = (
    HEADER_SECONDS,
    HEAD_BYTES,
    HEAD_FIELDS,
    BODY_IDLE_SECONDS,
    BODY_SECONDS,
    ANSWER_IDLE_SECONDS,
    ANSWER_PIECE_BYTES,
    ADDRESS_ANSWER_BYTES,
    ANSWERS_BYTES,
    WEBSOCKETS,
    ADDRESS_WEBSOCKETS,
    MESSAGE_BYTES,
    MESSAGE_FRAGMENTS,
    WAITING_MESSAGES,
    WAITING_MESSAGES_BYTES,
    CONTROL_FRAMES,
    PIPELINED_REQUESTS,
    MESSAGE_SECONDS,
    HALF_MESSAGES_BYTES,
    MESSAGES_AT_ONCE,
    MESSAGES_PER_SECOND,
    ADDRESS_MESSAGES_AT_ONCE,
    ADDRESS_MESSAGES_PER_SECOND,
    ADDRESS_BUDGETS,
    SMALL_MESSAGE_BYTES,
    FILE_ADDRESSES,
    MESSAGE_CONTROLS,
    COMPONENT_EVENTS,
    REFUSED_MESSAGES,
    RUNS_AT_ONCE,
    BUSY_RUNS_AT_ONCE,
    BUSY_SECONDS,
    BUSY_REST_MILLISECONDS,
    BUSY_PAGE_REST_MILLISECONDS,
    TURN_MILLISECONDS,
    HELD_CHANGES,
    API_AT_ONCE,
    WAITING_API,
    ADDRESS_API,
    UPLOADS_AT_ONCE,
    ADDRESS_UPLOADS,
    PAGE_UPLOADED_BYTES,
    PAGE_UPLOADED_BYTES_PER_SECOND,
    SESSION_UPLOADS,
    SESSION_UPLOAD_BYTES,
    UPLOAD_BYTES,
    BROUGHT_BYTES,
    BROUGHT_SECONDS,
    ANSWERS_KEPT_BYTES,
    PACKED_KEPT_BYTES,
)
