"""Choose the year and the standard that a file's tables are read for: the file's own words win or object."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from data.errors import Fault
from data.importing.grammar.terms import Term
from data.importing.model import ImportRequest
from data.importing.structure.blocks import SummaryBlock
from data.importing.structure.title import TitleLine
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from language.message import Text, make_message


@dataclass(frozen=True, slots=True)
class ChosenReview:
    """The year and standard that are read, as far as they are known.

    `follows_year` says that nobody named the standard: the year was reviewed by no other.
    """

    period: int | None
    standard: Standard | None
    follows_year: bool = False


def choose_review(blocks: Sequence[SummaryBlock], asked: ImportRequest, catalogue: Catalogue) -> ChosenReview:
    """Return the review that the file names; a choice that a person made for this file comes before it."""
    period = asked.period if asked.chosen and asked.period is not None else _find_period(blocks, asked)
    standards = {one for block in blocks for one in block.title.standards if one is not None}
    if asked.chosen and asked.standard is not None:
        return ChosenReview(period, asked.standard)
    if len(standards) == 1:
        return ChosenReview(period, standards.pop())
    standard = None if asked.chosen else _find_standard(period, asked.standard, catalogue)
    return ChosenReview(period, standard, follows_year=standard not in {None, asked.standard})


def _find_period(blocks: Sequence[SummaryBlock], asked: ImportRequest) -> int | None:
    titled = {year for block in blocks if len(block.title.years) == 1 for year in block.title.years}
    columns = {year for block in blocks for year in list_column_years(block)}
    named = titled or columns
    if not named and not asked.chosen and any(_is_of_several_years(block) for block in blocks):
        return None
    if not named or asked.period in named:
        return asked.period
    return named.pop() if len(named) == 1 else None


def _is_of_several_years(block: SummaryBlock) -> bool:
    """Return whether a title names a span of years that is no standard's: a person must say which."""
    said = block.title.said
    return bool(said.spans) and not said.has(Term.STANDARD)


def _find_standard(period: int | None, asked: Standard | None, catalogue: Catalogue) -> Standard | None:
    """Return the standard on the page, or the only one by which that year was reviewed."""
    if period is None or (asked is not None and period in catalogue.standards[asked].lawful_reviews):
        return asked
    fitting = [code for code, one in catalogue.standards.items() if period in one.lawful_reviews]
    return fitting[0] if len(fitting) == 1 else None


def list_column_years(block: SummaryBlock) -> frozenset[int]:
    """Return the years that a table's columns name, but for those that compare."""
    said = (column.said for column in block.columns)
    return frozenset(
        year for one in said if len(one.years) == 1 and not one.has(Term.CHANGE) for year in one.years
    )


def find_other_review(
    block: SummaryBlock, review: ChosenReview, file: str, catalogue: Catalogue
) -> Iterator[Fault]:
    """Find what a table says of another year or another standard than the one that is read."""
    title = block.title
    years, columns = title.years, list_column_years(block)
    line = title.find_year_line()
    if review.period is not None and years and review.period not in years | columns:
        yield _fault(block, file, line, make_message("import_fault.year_in_title", years=_join(years)),
                     make_message("import_fault.year", year=review.period))  # fmt: skip
    elif review.period is not None and not years and columns and review.period not in columns:
        yield _fault(block, file, None, make_message("import_fault.year_in_columns", years=_join(columns)),
                     make_message("import_fault.year", year=review.period))  # fmt: skip
    yield from _other_standard(block, review, file, catalogue)


def _other_standard(
    block: SummaryBlock, review: ChosenReview, file: str, catalogue: Catalogue
) -> Iterator[Fault]:
    line = block.title.find_standard_line()
    for standard in sorted(block.title.standards, key=str):
        if standard is None:
            found: Text = make_message("import_fault.standard_unclear", text=line.text if line else "")
        elif review.standard is None or standard is review.standard:
            continue
        else:
            found = make_message("import_fault.standard_in_title", name=catalogue.standards[standard].name_vi)
        yield _fault(block, file, line, found, _expect_standard(review, catalogue))
    for first, last in sorted(block.title.said.spans):
        if review.period is not None and not first <= review.period <= last and not block.title.standards:
            found = make_message("import_fault.span_in_title", first=first, last=last)
            yield _fault(block, file, line, found,
                         make_message("import_fault.year", year=review.period))  # fmt: skip


def _expect_standard(review: ChosenReview, catalogue: Catalogue) -> Text:
    """Name the standard that was asked for, where one was."""
    if review.standard is None:
        return make_message("import_fault.the_standard")
    return make_message("import_fault.standard_asked", name=catalogue.standards[review.standard].name_vi)


def _fault(block: SummaryBlock, file: str, line: TitleLine | None, found: Text, expected: Text) -> Fault:
    return Fault(
        file=file,
        sheet=block.sheet.name,
        row=line.row if line else None,
        column="".join(sign for sign in line.address if sign.isalpha()) if line and line.address else None,
        found=found,
        expected=expected,
        advice=make_message("import_fault.check_choice"),
    )


def _join(years: frozenset[int]) -> str:
    return ", ".join(str(year) for year in sorted(years))
