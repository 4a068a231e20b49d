"""Publishing and taking back from the browser; whether the visitor may is asked again at each deed."""

import logging
from collections.abc import Callable

import streamlit as st

from data.importing.model import Outcome
from data.model import Source
from data.settings import database_url
from data.store.errors import NewerStoreError, StoreError, StoreUnavailableError
from data.store.model import Batch, NewBatch
from data.store.store import Store, open_store
from language.catalogue import Texts
from language.dates import moment
from ui.components import show_part
from ui.publisher import publisher
from ui.typed_line import typed_line

LOGGER = logging.getLogger("poverty_map")
TOLD = "publishing_told"
"""What came of the last deed; kept, for the page is made anew as soon as the map follows."""

WHY_PUBLISHED, WHY_WITHDRAWN, CHOSEN = "publishing_why", "publishing_why_withdrawn", "publishing_batch"
PUBLISH, WITHDRAW = "publishing_publish", "publishing_withdraw"


def offer_publication(outcome: Outcome, named: str, by: str, texts: Texts) -> None:
    """Show the button that publishes a checked file; its source must have been named."""
    lead = texts("publishing.lead", by=by) if named else texts("publishing.needs_source")
    show_part("section", "publishing", {"title": texts("import.publish_title"), "paragraphs": [lead]})
    why = typed_line(texts("publishing.why"), WHY_PUBLISHED)
    label = texts("publishing.publish", figures=len(outcome.figures))
    if st.button(label, key=PUBLISH, type="primary", disabled=not named):
        source = Source("import", named, "", "", "")
        _do(lambda name: _published(_new(outcome, source, name, why), texts), texts)


def show_batches(texts: Texts) -> None:
    """Show a publisher what stands and how it is taken back, and anybody what came of their deed."""
    if publisher() is not None and (standing := _standing(texts)):
        _offer_withdrawal(standing, texts)
    if told := st.session_state.get(TOLD):
        show_part("section", "publishing_told", {"title": texts("publishing.told"), "paragraphs": [told]})


def _offer_withdrawal(standing: tuple[Batch, ...], texts: Texts) -> None:
    heading = {"title": texts("publishing.standing"), "paragraphs": [texts("publishing.standing_lead")]}
    show_part("section", "publishing_standing", heading)
    batches = {batch.batch_id: batch for batch in standing}
    chosen = st.selectbox(
        texts("publishing.batch"),
        list(batches),
        format_func=lambda number: texts("publishing.line", batch=number, file=batches[number].file),
        key=CHOSEN,
    )
    # Beside the list and not in it: a phone cuts a list's lines off.
    show_part("section", "publishing_about", {"paragraphs": [_about(batches[chosen], texts)]})
    why = typed_line(texts("publishing.why_withdrawn"), WHY_WITHDRAWN)
    # Done before the page is made anew, so that the list is that from after it.
    st.button(
        texts("publishing.withdraw"), key=WITHDRAW, disabled=not why, on_click=_take_back, args=(why, texts)
    )


def _take_back(why: str, texts: Texts) -> None:
    chosen: int = st.session_state[CHOSEN]
    _do(lambda by: _withdrawn(chosen, by, why, texts), texts)


def _about(batch: Batch, texts: Texts) -> str:
    return texts(
        "publishing.about",
        years=", ".join(str(period) for _, period in batch.reviews),
        figures=batch.figure_count,
        by=batch.by,
        at=moment(batch.at, texts.language),
    )


def _do(deed: Callable[[str], str], texts: Texts) -> None:
    """Do what only a publisher may, and keep what came of it."""
    by = publisher()
    try:
        st.session_state[TOLD] = deed(by) if by else texts("publishing.refused")
    except StoreError as error:
        st.session_state[TOLD] = _said(error, texts)


def _said(error: StoreError, texts: Texts) -> str:
    """Say what the publisher can mend; where the store is kept, and what ails it, is for the log alone."""
    if isinstance(error, StoreUnavailableError | NewerStoreError):
        LOGGER.warning("Nothing published or withdrawn: %s", error)
        return texts("publishing.unavailable")
    return error.told(texts)


def _new(outcome: Outcome, source: Source, by: str, why: str) -> NewBatch:
    return NewBatch(outcome.file, outcome.digest, source, outcome.figures, by, why)


def _published(new: NewBatch, texts: Texts) -> str:
    batch = _store().publish(new)
    return texts("publishing.published", batch=batch.batch_id, figures=batch.figure_count)


def _withdrawn(batch_id: int, by: str, why: str, texts: Texts) -> str:
    return texts("publishing.withdrawn", batch=_store().withdraw(batch_id, by, why).batch_id)


def _standing(texts: Texts) -> tuple[Batch, ...]:
    """List the batches that were not taken back, the newest first; none where the store can't be read."""
    try:
        return tuple(batch for batch in reversed(_store().batches()) if batch.withdrawn is None)
    except StoreError as error:
        st.session_state[TOLD] = _said(error, texts)
        return ()


def _store() -> Store:
    return open_store(database_url())
