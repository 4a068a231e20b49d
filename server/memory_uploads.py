"""Keeps what a visitor uploads in memory: by itself the form parser puts all beyond 1 MB on the disk."""

from starlette.formparsers import MultiPartParser

_FORM_BYTES = 2 * 1024 * 1024
"""What a form has around its file; Streamlit breaks off an upload that is 1 MB over its own limit."""


def keep_uploads_in_memory(most_bytes: int) -> None:
    """Let the parser hold files of up to `most_bytes` in memory, for every upload of this process.

    Streamlit refuses larger ones (`server.maxUploadSize`), also while they are still coming in.
    """
    MultiPartParser.spool_max_size = most_bytes + _FORM_BYTES
