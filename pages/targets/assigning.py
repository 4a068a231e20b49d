"""Assign targets from the browser, by those listed: the plan on the page, or a sheet that is brought."""

import hashlib
import re
from collections.abc import Sequence

import streamlit as st

from analysis.targets.plan import DistrictPlan, TargetPlan
from data.assigned_rows import build_assigned_rows
from data.csv_text import write_csv
from data.importing.targets.sheet import TargetImport
from data.model.assigned_targets import AssignedTarget, TargetKey
from data.model.sources import Source
from data.published.cell_patterns import DATE_PATTERN
from data.store.batches import NewBatch
from language.catalogue import Texts
from pages.targets.brought_sheet import read_sheet_once
from pages.targets.commands import write_assign_commands
from ui.components.line_input import show_line_input
from ui.components.section import show_words
from ui.publishing.deeds import open_own_store, run_as_publisher
from ui.publishing.publisher import find_publisher
from ui.publishing.sheet_box import MOST_MEGABYTES, show_sheet_box
from ui.resources.shared_data import get_catalogue

TOLD, FILE_KEY = "assigning_told", "assigning_file"
ISSUER, DOCUMENT, DATE, WHY = "assigning_issuer", "assigning_document", "assigning_date", "assigning_why"
ASSIGN_PLAN, ASSIGN_FILE = "assigning_plan", "assigning_sheet"


def show_assigning(plan: TargetPlan | None, texts: Texts) -> None:
    """Show a publisher how targets are assigned, and anybody else who does it."""
    by = find_publisher()
    if by is None:
        show_words("assigning", texts("assigning.title"), texts("assigning.others"))
        with st.expander(texts("package.for_administrators")):
            st.code(write_assign_commands(texts), language=None, wrap_lines=True)
    else:
        show_words("assigning", texts("assigning.title"), texts("assigning.lead", by=by))
        _show_boxes(plan, texts)
    if told := st.session_state.get(TOLD):
        show_words("assigning_told", texts("publishing.told"), told)


def _show_boxes(plan: TargetPlan | None, texts: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="assigning_document_row"):
        issuer = show_line_input(texts("assigning.issuer"), ISSUER, texts("assigning.issuer_example"))
        document = show_line_input(texts("assigning.document"), DOCUMENT, texts("assigning.document_example"))
        date = show_line_input(texts("assigning.date"), DATE, texts("assigning.date_example"))
        why = show_line_input(texts("assigning.why"), WHY)
    dated = not date or re.fullmatch(DATE_PATTERN, date) is not None
    if not dated:
        show_words("assigning_date_fault", "", texts("assigning.wrong_date"))
    source = Source("import", issuer, document, date, "")
    ready = bool(issuer and document) and dated
    if plan is not None:
        _show_plan_button(plan, source, why, texts, ready=ready)
    _show_sheet(source, why, texts, ready=ready)


def _show_plan_button(plan: TargetPlan, source: Source, why: str, texts: Texts, *, ready: bool) -> None:
    label = texts("assigning.assign_plan", count=len(plan.districts))
    if st.button(label, key=ASSIGN_PLAN, type="primary", disabled=not ready):
        targets = [build_assigned_target(one, plan, source) for one in plan.districts]
        _assign(make_plan_batch(targets, plan, source, why, texts), texts)


def _show_sheet(source: Source, why: str, texts: Texts, *, ready: bool) -> None:
    uploaded = show_sheet_box(texts("assigning.sheet", megabytes=MOST_MEGABYTES), FILE_KEY)
    if uploaded is None:
        return
    content = uploaded.getvalue()
    found = read_sheet_once(hashlib.sha256(content).hexdigest(), source, _file=(content, uploaded.name))
    if not found.usable:
        faults = [fault.render(texts) for fault in found.faults]
        show_words("assigning_faults", texts("assigning.faulty"), *faults)
        return
    _show_found_targets(found, texts)
    label = texts("assigning.assign_sheet", count=len(found.targets))
    if st.button(label, key=ASSIGN_FILE, type="primary", disabled=not ready):
        _assign(NewBatch(found.file, found.digest, source, (), "", why, found.targets), texts)


def _show_found_targets(found: TargetImport, texts: Texts) -> None:
    areas = get_catalogue().areas
    names = ", ".join(areas[target.key.area_code].name_vi for target in found.targets)
    goals = sorted({target.key.goal_period for target in found.targets})
    told = texts("assigning.found", count=len(found.targets), goals=", ".join(map(str, goals)), names=names)
    show_words("assigning_found", "", told)


def build_assigned_target(one: DistrictPlan, plan: TargetPlan, source: Source) -> AssignedTarget:
    """Return a district's part of a plan as a target."""
    question = plan.base.question
    return AssignedTarget(
        key=TargetKey(one.base.area.code, question.standard, plan.request.goal_period),
        base_period=question.period,
        base_rate=one.base.start_rate,
        goal_rate=one.goal_rate,
        reduction=one.reduction,
        source=source,
    )


def make_plan_batch(
    targets: Sequence[AssignedTarget], plan: TargetPlan, source: Source, why: str, texts: Texts
) -> NewBatch:
    """Make the batch of a plan; its digest is that of the sheet which holds its targets."""
    name = texts("targets.file_name", base=plan.base.question.period, goal=plan.request.goal_period)
    content = write_csv(build_assigned_rows(targets, get_catalogue().areas, texts))
    digest = hashlib.sha256(content).hexdigest()
    return NewBatch(f"{name}.csv", digest, source, (), "", why, tuple(targets))


def _assign(new: NewBatch, texts: Texts) -> None:
    run_as_publisher(lambda by: _publish(new, by, texts), TOLD, texts)


def _publish(new: NewBatch, by: str, texts: Texts) -> str:
    named = NewBatch(new.file, new.digest, new.source, (), by, new.why, new.targets)
    batch = open_own_store().publish(named)
    return texts("assigning.assigned", batch=batch.batch_id, count=batch.target_count)
