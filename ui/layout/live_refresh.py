"""Lets an open page follow the store: a new batch, a store out of reach or another server make it anew."""

from server.refresh_state import PATH, RefreshState
from server.streamlit_patches.options import get_base_path
from ui.components.browser_component import show_live_refresh
from ui.resources.shared_data import get_snapshot

SHOWN_IDENTITY = 8
"""Signs of a store's identity: enough to tell a swapped copy."""


def get_store_state() -> RefreshState:
    """Return what pages rest on now."""
    latest = get_snapshot()
    since = latest.out_of_reach_since
    away_since = since.isoformat(timespec="seconds") if since else ""
    return RefreshState(latest.version, away_since, latest.identity[:SHOWN_IDENTITY])


def follow_store(shown: RefreshState) -> None:
    """Put the follower on the page; call it outside every fragment, for a change concerns the whole page.

    `shown` is the state from before the page was made: what came meanwhile is then a change, never missed.
    """
    show_live_refresh({"address": f"{get_base_path()}{PATH}", "state": shown.line()})
