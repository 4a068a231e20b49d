"""Run all checks of the summary sheets of a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.errors import Fault
from data.importing.checks.counts import find_count_faults
from data.importing.checks.district_rows import find_presence_faults
from data.importing.checks.known_figures import find_broken_starts
from data.importing.checks.paired_sheets import find_pair_faults
from data.importing.checks.percents import find_percent_faults
from data.importing.checks.totals import find_total_faults
from data.importing.checks.yearly_flow import find_flow_faults
from data.importing.imported_figure import ImportedFigure, ImportedReview
from data.importing.model import ImportedSheet, ImportRequest
from data.importing.summary.figures import build_end_figures, build_start_figures
from data.importing.summary.sheet import SummarySheet
from data.importing.summary.table import SummaryTable
from data.importing.tidy.row_keys import describe_review_years
from data.model.area_names import AreaNames
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.message import make_message

ReadSummaries = Sequence[tuple[ImportedSheet, SummarySheet]]


@dataclass(frozen=True, slots=True)
class CheckedSummaries:
    """Figures of the summaries, what is wrong and what is doubtful."""

    found: tuple[ImportedFigure, ...] = ()
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def check_summaries(
    file: str, read: ReadSummaries, asked: ImportRequest, catalogue: Catalogue, known: FigureSet
) -> CheckedSummaries:
    """Check every summary sheet by itself and beside the others; nothing to say where there is none."""
    if not read:
        return CheckedSummaries()
    tables = [sheet.table for _, sheet in read if sheet.table is not None]
    faults = [fault for _, sheet in read for fault in sheet.faults]
    names = AreaNames.of(catalogue.areas.values())
    for table in tables:
        faults += _table_faults(table, catalogue, names)
    faults += [*_same_subject(tables), *find_pair_faults(tables), *_review_faults(file, asked, catalogue)]
    warnings = tuple(_other_year(file, read, asked))
    review = _review(asked, catalogue)
    if review is None:
        return CheckedSummaries((), tuple(faults), warnings)
    before = replace(review, period=review.period - 1)
    starts = [start for table in tables for start in build_start_figures(table, before, asked)]
    found = tuple(figure for table in tables for figure in build_end_figures(table, review, asked))
    return CheckedSummaries(found, tuple(faults), (*warnings, *find_broken_starts(starts, known)))


def _table_faults(table: SummaryTable, catalogue: Catalogue, names: AreaNames) -> Iterator[Fault]:
    yield from find_presence_faults(table, catalogue.districts, names)
    yield from find_count_faults(table)
    yield from find_percent_faults(table)
    yield from find_flow_faults(table)
    yield from find_total_faults(table)


def _same_subject(tables: Sequence[SummaryTable]) -> Iterator[Fault]:
    first: dict[str, SummaryTable] = {}
    for table in tables:
        before = first.setdefault(table.indicator, table)
        if before is not table:
            found = make_message("import_fault.same_subject", sheet=before.sheet)
            expected = make_message("import_fault.one_of_each")
            yield Fault(
                file=table.file,
                sheet=table.sheet,
                found=found,
                expected=expected,
                advice=make_message("import_fault.one_sheet_away"),
            )


def _review(asked: ImportRequest, catalogue: Catalogue) -> ImportedReview | None:
    if asked.standard is None or asked.period is None:
        return None
    known = asked.period in catalogue.standards[asked.standard].reviews
    return ImportedReview(asked.standard, asked.period) if known else None


def _review_faults(file: str, asked: ImportRequest, catalogue: Catalogue) -> Iterator[Fault]:
    if asked.standard is None:
        yield Fault(
            file=file,
            found=make_message("import_fault.no_standard"),
            expected=make_message("import_fault.the_standard"),
            advice=make_message("import_fault.choose_standard"),
        )
    if asked.period is None:
        yield Fault(
            file=file,
            found=make_message("import_fault.no_year"),
            expected=make_message("import_fault.the_year"),
            advice=make_message("import_fault.choose_year"),
        )
    if asked.standard is not None and asked.period is not None and _review(asked, catalogue) is None:
        expected = describe_review_years(catalogue, asked.standard)
        yield Fault(
            file=file,
            found=make_message("import_fault.year", year=asked.period),
            expected=expected,
            advice=make_message("import_fault.choose_either"),
        )


def _other_year(file: str, read: ReadSummaries, asked: ImportRequest) -> Iterator[Fault]:
    for sheet, summary in read:
        if asked.period is not None and summary.years and asked.period not in summary.years:
            years = ", ".join(str(year) for year in sorted(summary.years))
            advice = make_message("import_fault.check_choice")
            yield Fault(
                file=file,
                sheet=sheet.name,
                found=make_message("import_fault.year_in_title", years=years),
                expected=make_message("import_fault.year", year=asked.period),
                advice=advice,
            )
