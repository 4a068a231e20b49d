"""What pages say of a store that is out of reach: since when, and what is shown meanwhile."""

from data.store.snapshot import StoreSnapshot
from language.catalogue import Texts
from language.dates import format_moment
from ui.resources.shared_data import get_snapshot


def format_store_notice(texts: Texts) -> str | None:
    """Say since when the store is out of reach and what is shown meanwhile; None where it answers."""
    latest = get_snapshot()
    if latest.out_of_reach_since is None:
        return None
    return texts(_choose_notice(latest), time=format_moment(latest.out_of_reach_since, texts.language))


def _choose_notice(latest: StoreSnapshot) -> str:
    if latest.changed_by_hand:
        return "store.changed" if latest.reached else "store.changed_unread"
    return "store.away" if latest.reached else "store.never_read"
