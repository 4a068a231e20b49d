"""Run all checks of the summary sheets of a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault
from data.importing.checks.blank_cells import find_blank_zeros
from data.importing.checks.counts import find_count_faults
from data.importing.checks.district_rows import find_other_level, find_presence_faults
from data.importing.checks.known_figures import find_broken_starts
from data.importing.checks.other_readings import find_other_readings
from data.importing.checks.paired_sheets import find_classes_over_all, find_pair_faults
from data.importing.checks.percents import find_cut_percents, find_percent_faults
from data.importing.checks.totals import find_total_faults
from data.importing.checks.yearly_flow import find_flow_faults, find_unfinished_years
from data.importing.imported_figure import ImportedFigure
from data.importing.model import ConventionQuestion, ImportRequest
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.review import choose_review, find_other_review
from data.importing.summary.describe import describe_table
from data.importing.summary.figures import build_end_figures, build_start_figures
from data.importing.summary.layout_doubts import (
    find_headless,
    find_hidden,
    find_telling_notes,
    make_whole_fault,
)
from data.importing.summary.review_faults import find_known_review, find_review_faults, find_same_subject
from data.importing.summary.sheet import read_summary
from data.importing.summary.sheet_model import SummarySheet, SummaryTask
from data.importing.summary.table import SummaryTable
from data.importing.understanding import UnderstoodTable
from data.model.area_names import AreaNames
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class CheckedSummaries:
    """Figures of the summaries, what is wrong and what is doubtful, and what was understood of each."""

    found: tuple[ImportedFigure, ...] = ()
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    questions: tuple[ConventionQuestion, ...] = ()
    understood: tuple[UnderstoodTable, ...] = ()


@dataclass(frozen=True, slots=True)
class _ReviewedBlock:
    """A table that was read, or what says that it is of another review than the one asked for."""

    block: SummaryBlock
    other: tuple[Fault, ...]
    sheet: SummarySheet | None

    @classmethod
    def read(cls, block: SummaryBlock, task: SummaryTask, catalogue: Catalogue) -> "_ReviewedBlock":
        """Read a table where it is of the review."""
        other = tuple(find_other_review(block, task.review, task.file, catalogue))
        return cls(block, other, None if other else read_summary(block, task))


def check_summaries(
    file: str,
    blocks: Sequence[SummaryBlock],
    asked: ImportRequest,
    catalogue: Catalogue,
    known: FigureSet,
    names: AreaNames,
) -> CheckedSummaries:
    """Read and check every table of the summary sheets by itself and beside the others."""
    if not blocks:
        return CheckedSummaries()
    task = SummaryTask(file, names, asked, choose_review(blocks, asked, catalogue))
    reviewed = [_ReviewedBlock.read(block, task, catalogue) for block in blocks]
    read = [one.sheet for one in reviewed if one.sheet is not None and one.sheet.whole is None]
    checked = _check_tables([one.table for sheet in read for one in sheet.tables], task, catalogue, known)
    wrong = [*_list_reading_faults(read, reviewed, file), *checked.faults]
    return CheckedSummaries(
        checked.found,
        (*wrong, *find_review_faults(file, task.review, catalogue)),
        (
            *checked.warnings,
            *find_telling_notes(read, task.review, file),
            *_find_layout_doubts(blocks, file),
        ),
        tuple(question for sheet in read for question in sheet.questions),
        tuple(describe_table(one.block, one.sheet, task.review, one.other) for one in reviewed),
    )


def _list_reading_faults(
    read: Sequence[SummarySheet], reviewed: Sequence[_ReviewedBlock], file: str
) -> list[Fault]:
    """Return what is wrong in tables that were read; where there is none, why each was passed over."""
    if read:
        return [fault for sheet in read for fault in sheet.faults]
    wholes = [one.sheet for one in reviewed if one.sheet is not None and one.sheet.whole]
    faults = [fault for one in reviewed for fault in one.other]
    return [*faults, *(make_whole_fault(sheet, file) for sheet in wholes)]


def _find_layout_doubts(blocks: Sequence[SummaryBlock], file: str) -> Iterator[Fault]:
    """Yield a warning for each table without a head, then for what is hidden in any."""
    for block in blocks:
        yield from find_headless(block, file)
    for block in blocks:
        yield from find_hidden(block, file)


def _check_tables(
    tables: Sequence[SummaryTable], task: SummaryTask, catalogue: Catalogue, known: FigureSet
) -> CheckedSummaries:
    faults = [fault for table in tables for fault in _table_faults(table, catalogue, task.names)]
    faults += [*find_same_subject(tables), *find_pair_faults(tables), *find_classes_over_all(tables)]
    warnings = tuple(_find_table_doubts(tables))
    reviewed = find_known_review(task.review, catalogue)
    if reviewed is None:
        return CheckedSummaries((), tuple(faults), warnings)
    before = replace(reviewed, period=reviewed.period - 1)
    starts = [start for table in tables for start in build_start_figures(table, before, task.asked)]
    found = tuple(figure for table in tables for figure in build_end_figures(table, reviewed, task.asked))
    return CheckedSummaries(found, tuple(faults), (*warnings, *find_broken_starts(starts, known)))


def _find_table_doubts(tables: Sequence[SummaryTable]) -> Iterator[Fault]:
    for table in tables:
        yield from find_cut_percents(table)
        yield from find_blank_zeros(table)
        yield from find_unfinished_years(table)


def _table_faults(table: SummaryTable, catalogue: Catalogue, names: AreaNames) -> Iterator[Fault]:
    if (other := find_other_level(table, catalogue.districts, names)) is not None:
        yield other
        return
    yield from find_presence_faults(table, catalogue.districts, names)
    yield from find_other_readings(table)
    yield from find_count_faults(table)
    yield from find_percent_faults(table)
    yield from find_flow_faults(table)
    yield from find_total_faults(table)
