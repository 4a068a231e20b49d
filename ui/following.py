"""Lets an open page follow the store: a new batch, a store out of reach or another server make it anew."""

from language.catalogue import Texts
from language.dates import moment
from ui.components import follow
from ui.resources import base_path, snapshot
from web.state import PATH, State


def store_state() -> State:
    """Give what pages rest on now."""
    latest = snapshot()
    since = latest.out_of_reach_since
    return State(latest.version, since.isoformat(timespec="seconds") if since else "")


def follow_store(shown: State) -> None:
    """Put the follower on the page; call it outside every fragment, for a change concerns the whole page.

    `shown` is the state from before the page was made: what came meanwhile is then a change, never missed.
    """
    follow({"address": f"{base_path()}{PATH}", "state": shown.line()})


def store_notice(texts: Texts) -> str | None:
    """Say since when the store is out of reach and what is shown meanwhile; None where it answers."""
    latest = snapshot()
    if latest.out_of_reach_since is None:
        return None
    key = "store.away" if latest.reached else "store.never_read"
    return texts(key, time=moment(latest.out_of_reach_since, texts.language))
