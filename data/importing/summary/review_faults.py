"""Find reviews that are not known, and tables of one file that are about the same."""

from collections.abc import Iterator, Sequence

from data.errors import Fault, FaultPlace
from data.importing.imported_figure import ImportedReview
from data.importing.structure.review import ChosenReview
from data.importing.summary.table import SummaryTable
from data.importing.tidy.row_keys import describe_review_years
from data.published.catalogue import Catalogue
from language.message import make_message


def find_same_subject(tables: Sequence[SummaryTable]) -> Iterator[Fault]:
    """Find tables about the same kind of households as an earlier one."""
    first: dict[str, SummaryTable] = {}
    for table in tables:
        before = first.setdefault(table.indicator, table)
        if before is not table:
            yield FaultPlace(table.file, table.sheet).make_fault(
                make_message("import_fault.same_subject", sheet=before.sheet),
                make_message("import_fault.one_of_each"),
                make_message("import_fault.one_sheet_away"),
            )


def find_known_review(review: ChosenReview, catalogue: Catalogue) -> ImportedReview | None:
    """Return the review that is read, or None where it is open or unknown."""
    if review.standard is None or review.period is None:
        return None
    known = review.period in catalogue.standards[review.standard].lawful_reviews
    return ImportedReview(review.standard, review.period) if known else None


def find_review_faults(file: str, review: ChosenReview, catalogue: Catalogue) -> Iterator[Fault]:
    """Find a standard or a year that nobody named, or that do not belong together."""
    place = FaultPlace(file)
    if review.standard is None:
        yield place.make_fault(
            make_message("import_fault.no_standard"),
            make_message("import_fault.the_standard"),
            make_message("import_fault.choose_standard"),
        )
    if review.period is None:
        yield place.make_fault(
            make_message("import_fault.no_year"),
            make_message("import_fault.the_year"),
            make_message("import_fault.choose_year"),
        )
    yield from _find_unknown_review(place, review, catalogue)


def _find_unknown_review(place: FaultPlace, review: ChosenReview, catalogue: Catalogue) -> Iterator[Fault]:
    if review.standard is None or review.period is None or find_known_review(review, catalogue) is not None:
        return
    yield place.make_fault(
        make_message("import_fault.year", year=review.period),
        describe_review_years(catalogue, review.standard),
        make_message("import_fault.choose_either"),
    )
