"""Publishing and taking back from the browser; whether the visitor may is asked again at each deed."""

from collections.abc import Mapping

import streamlit as st

from data.importing.model import ImportResult
from data.model.sources import Source
from data.store.batches import Batch, NewBatch
from data.store.errors import StoreError
from language.catalogue import Texts
from language.dates import format_moment
from ui.components.line_input import show_line_input
from ui.components.section import show_words
from ui.publishing.deeds import describe_store_error, open_own_store, run_as_publisher
from ui.publishing.publisher import find_publisher

TOLD = "publishing_told"
"""What came of the last deed; kept, for the page is made anew as soon as the map follows."""

WHY_PUBLISHED, WHY_WITHDRAWN, CHOSEN = "publishing_why", "publishing_why_withdrawn", "publishing_batch"
PUBLISH, WITHDRAW = "publishing_publish", "publishing_withdraw"


def show_publish_button(outcome: ImportResult, named: str, by: str, texts: Texts, *, seen: bool) -> None:
    """Show the button that publishes a checked file; it was looked at, and its source was named."""
    lead = texts("publishing.lead", by=by) if named else texts("publishing.needs_source")
    show_words("publishing", texts("import.publish_title"), lead)
    why = show_line_input(texts("publishing.why"), WHY_PUBLISHED)
    label = texts("publishing.publish", figures=len(outcome.figures))
    if st.button(label, key=PUBLISH, type="primary", disabled=not (named and seen)):
        source = Source("import", named, "", "", "")
        run_as_publisher(
            lambda name: _publish_batch(_make_new_batch(outcome, source, name, why), texts), TOLD, texts
        )


def show_published_batches(texts: Texts) -> None:
    """Show a publisher what stands and how it is taken back, and anybody what came of their deed."""
    if find_publisher() is not None and (standing := _list_standing_batches(texts)):
        _show_withdrawal_box(standing, texts)
    if told := st.session_state.get(TOLD):
        show_words("publishing_told", texts("publishing.told"), told)


def _show_withdrawal_box(standing: tuple[Batch, ...], texts: Texts) -> None:
    show_words("publishing_standing", texts("publishing.standing"), texts("publishing.standing_lead"))
    chosen = _show_batch_choice({batch.batch_id: batch for batch in standing}, texts)
    # Beside the list and not in it: a phone cuts a list's lines off.
    show_words("publishing_about", "", _describe_batch(chosen, texts))
    why = show_line_input(texts("publishing.why_withdrawn"), WHY_WITHDRAWN)
    # Done before the page is made anew, so that the list is that from after it.
    st.button(
        texts("publishing.withdraw"),
        key=WITHDRAW,
        disabled=not why,
        on_click=_withdraw_chosen,
        args=(why, texts),
    )


def _show_batch_choice(batches: Mapping[int, Batch], texts: Texts) -> Batch:
    """Show the list of what stands, and return what is chosen in it."""
    number = st.selectbox(
        texts("publishing.batch"),
        list(batches),
        format_func=lambda number: texts("publishing.line", batch=number, file=batches[number].file),
        key=CHOSEN,
    )
    return batches[number]


def _withdraw_chosen(why: str, texts: Texts) -> None:
    chosen: int = st.session_state[CHOSEN]
    run_as_publisher(lambda by: _withdraw_batch(chosen, by, why, texts), TOLD, texts)


def _describe_batch(batch: Batch, texts: Texts) -> str:
    return texts(
        "publishing.about",
        years=", ".join(str(period) for _, period in (*batch.reviews, *batch.goals)),
        held=_count_contents(batch, texts),
        by=batch.by,
        at=format_moment(batch.at, texts.language),
    )


def _count_contents(batch: Batch, texts: Texts) -> str:
    if batch.target_count:
        return texts("publishing.targets", count=batch.target_count)
    return texts("publishing.figures", count=batch.figure_count)


def _make_new_batch(outcome: ImportResult, source: Source, by: str, why: str) -> NewBatch:
    return NewBatch(outcome.file, outcome.digest, source, outcome.figures, by, why)


def _publish_batch(new: NewBatch, texts: Texts) -> str:
    batch = open_own_store().publish(new)
    return texts("publishing.published", batch=batch.batch_id, figures=batch.figure_count)


def _withdraw_batch(batch_id: int, by: str, why: str, texts: Texts) -> str:
    return texts("publishing.withdrawn", batch=open_own_store().withdraw(batch_id, by, why).batch_id)


def _list_standing_batches(texts: Texts) -> tuple[Batch, ...]:
    """List the batches that were not taken back, the newest first; none where the store can't be read."""
    try:
        return tuple(batch for batch in reversed(open_own_store().batches()) if batch.withdrawn is None)
    except StoreError as error:
        st.session_state[TOLD] = describe_store_error(error, texts)
        return ()
