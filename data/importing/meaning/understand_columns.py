"""Find what each column of a summary sheet means, from left to right."""

from collections.abc import Iterator, Sequence

from data.importing.grammar.restrictions import PLANS
from data.importing.grammar.statements import Statement, read_statement
from data.importing.grammar.terms import Slot, Term
from data.importing.meaning.column_meanings import ColumnMeaning
from data.importing.meaning.column_reader import ColumnReader
from data.importing.meaning.column_words import is_everyone
from data.importing.structure.header import HeaderColumn
from data.importing.structure.title import INDICATORS, SheetTitle
from data.model.figures import Indicator
from data.model.standards import Standard


def understand_columns(
    headers: Sequence[HeaderColumn],
    title: SheetTitle,
    section: Statement,
    year: int | None,
    standard: Standard | None,
) -> tuple[ColumnMeaning, ...]:
    """Return each column's meaning, from left to right; `section` is what rows below the header add to it.

    Columns that name another standard than the one that is read are passed over.
    """
    everyone = any(is_everyone(one.said) and not one.said.of(Slot.GROUP) for one in headers)
    classed = frozenset().union(*(one.said.of(Slot.MOMENT) for one in headers if _names_class(one)))
    poor_groups = frozenset(_list_poor_groups(headers))
    planned = [year for one in headers if one.said.terms & PLANS for year in one.said.years]
    found: list[ColumnMeaning] = []
    for header in headers:
        reader = ColumnReader(
            header=header,
            title=title,
            section=section,
            everyone=everyone,
            classed=classed,
            planned_from=min(planned, default=None),
            year=year,
            standard=standard,
            before=tuple(found),
            beside=_list_classes_beside(header, headers),
            poor_groups=poor_groups,
        )
        found.append(reader.read())
    return tuple(found)


def _names_class(header: HeaderColumn) -> bool:
    """Return whether a header counts households of a class that it names itself."""
    said = header.said
    named = said.terms & INDICATORS.keys() and not said.of(Slot.MOVEMENT)
    return bool(named) and not said.has(Term.RATE, Term.SHARE, Term.PERSONS)


def _list_poor_groups(
    headers: Sequence[HeaderColumn],
) -> Iterator[tuple[Indicator, frozenset[Term]]]:
    for one in headers:
        said = one.said
        if _names_class(one) and said.of(Slot.GROUP) and not said.has(Term.START):
            yield from ((INDICATORS[term], said.of(Slot.GROUP)) for term in said.terms & INDICATORS.keys())


def _list_classes_beside(header: HeaderColumn, headers: Sequence[HeaderColumn]) -> frozenset[Term]:
    """Return the classes of the columns under the same wide heading that names a group: 'DTTS' over both."""
    if len(header.cells) < 2 or not read_statement(header.texts[0]).of(Slot.GROUP):  # noqa: PLR2004
        return frozenset()
    same = (one for one in headers if one.cells[:1] == header.cells[:1])
    return frozenset().union(*(one.said.of(Slot.CLASS) for one in same)) & INDICATORS.keys()
