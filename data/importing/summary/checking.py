"""All that must hold in the summary sheets of a file, and what is doubtful in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from data.catalogue import Catalogue
from data.errors import Fault
from data.figures import FigureSet
from data.importing.checks.counts import count_faults
from data.importing.checks.flow import flow_faults
from data.importing.checks.history import broken_starts
from data.importing.checks.pair import pair_faults
from data.importing.checks.percents import percent_faults
from data.importing.checks.presence import presence_faults
from data.importing.checks.totals import total_faults
from data.importing.found import Found, Review
from data.importing.model import Asked, Sheet
from data.importing.names import AreaNames
from data.importing.summary.figures import figures_of, starts_of
from data.importing.summary.reading import SummarySheet
from data.importing.summary.table import Table
from data.importing.tidy.keys import reviews_expected
from language.sentence import Sentence

Read = Sequence[tuple[Sheet, SummarySheet]]


@dataclass(frozen=True, slots=True)
class Checked:
    """Figures of the summaries, what is wrong and what is doubtful."""

    found: tuple[Found, ...] = ()
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def check_summaries(file: str, read: Read, asked: Asked, catalogue: Catalogue, known: FigureSet) -> Checked:
    """Check every summary sheet by itself and beside the others; nothing to say where there is none."""
    if not read:
        return Checked()
    tables = [sheet.table for _, sheet in read if sheet.table is not None]
    faults = [fault for _, sheet in read for fault in sheet.faults]
    names = AreaNames.of(catalogue.areas.values())
    for table in tables:
        faults += _table_faults(table, catalogue, names)
    faults += [*_same_subject(tables), *pair_faults(tables), *_review_faults(file, asked, catalogue)]
    warnings = tuple(_other_year(file, read, asked))
    review = _review(asked, catalogue)
    if review is None:
        return Checked((), tuple(faults), warnings)
    before = replace(review, period=review.period - 1)
    starts = [start for table in tables for start in starts_of(table, before, asked)]
    found = tuple(figure for table in tables for figure in figures_of(table, review, asked))
    return Checked(found, tuple(faults), (*warnings, *broken_starts(starts, known)))


def _table_faults(table: Table, catalogue: Catalogue, names: AreaNames) -> Iterator[Fault]:
    yield from presence_faults(table, catalogue.districts, names)
    yield from count_faults(table)
    yield from percent_faults(table)
    yield from flow_faults(table)
    yield from total_faults(table)


def _same_subject(tables: Sequence[Table]) -> Iterator[Fault]:
    first: dict[str, Table] = {}
    for table in tables:
        before = first.setdefault(table.indicator, table)
        if before is not table:
            found = Sentence("import_fault.same_subject", sheet=before.sheet)
            expected = Sentence("import_fault.one_of_each")
            yield Fault(
                table.file, None, None, found, expected, Sentence("import_fault.one_sheet_away"), table.sheet
            )


def _review(asked: Asked, catalogue: Catalogue) -> Review | None:
    if asked.standard is None or asked.period is None:
        return None
    known = asked.period in catalogue.standards[asked.standard].reviews
    return Review(asked.standard, asked.period) if known else None


def _review_faults(file: str, asked: Asked, catalogue: Catalogue) -> Iterator[Fault]:
    if asked.standard is None:
        yield Fault(
            file,
            None,
            None,
            Sentence("import_fault.no_standard"),
            Sentence("import_fault.the_standard"),
            Sentence("import_fault.choose_standard"),
        )
    if asked.period is None:
        yield Fault(
            file,
            None,
            None,
            Sentence("import_fault.no_year"),
            Sentence("import_fault.the_year"),
            Sentence("import_fault.choose_year"),
        )
    if asked.standard is not None and asked.period is not None and _review(asked, catalogue) is None:
        expected = reviews_expected(catalogue, asked.standard)
        yield Fault(
            file,
            None,
            None,
            Sentence("import_fault.year", year=asked.period),
            expected,
            Sentence("import_fault.choose_either"),
        )


def _other_year(file: str, read: Read, asked: Asked) -> Iterator[Fault]:
    for sheet, summary in read:
        if asked.period is not None and summary.years and asked.period not in summary.years:
            years = ", ".join(str(year) for year in sorted(summary.years))
            advice = Sentence("import_fault.check_choice")
            yield Fault(
                file,
                None,
                None,
                Sentence("import_fault.year_in_title", years=years),
                Sentence("import_fault.year", year=asked.period),
                advice,
                sheet.name,
            )
