"""Starts the server as `streamlit` does, with a fraction of its patience: what ends a wait stays the same."""

import runpy
from dataclasses import replace

from server.connections import half_open_requests, slow_readers
from server.limits import ANSWER_IDLE_SECONDS, BODY_IDLE_SECONDS, HEADER_SECONDS

MODULE = __name__
SECONDS = 4
"""For what takes 10 or 20 in the shipped server, as the table says that docs/security.md shows."""

if __name__ == "__main__":
    vars(half_open_requests).update(
        HEADER_SECONDS=replace(HEADER_SECONDS, value=SECONDS),
        BODY_IDLE_SECONDS=replace(BODY_IDLE_SECONDS, value=SECONDS),
    )
    vars(slow_readers).update(ANSWER_IDLE_SECONDS=replace(ANSWER_IDLE_SECONDS, value=SECONDS))
    runpy.run_module("streamlit", run_name="__main__", alter_sys=True)
