"""A payload in any field of a brought file comes out as the text it is, or is refused with a fault."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

import pytest

from data.errors import Fault
from data.importing.book_importer import import_book
from data.importing.importer import import_file
from data.importing.limits import NAME_CHARACTERS
from data.importing.model import ImportedBook, ImportRequest, ImportResult
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.text_cleaning import clean_file_name, name_unnamed_file
from tests.attack.bringing import (
    FORMATS,
    REFUSED,
    SUMMARY_FIELDS,
    TIDY_FIELDS,
    brought,
    fit,
    in_parts,
    summary,
    tidy,
    widened,
    written,
)
from tests.attack.looking import Count, check_plain, visible
from tests.attack.payloads import PAYLOADS
from tests.data.importing.summaries import ASKED, SOURCE
from tests.language.rendered import in_vietnamese
from tests.long_form import choose_count

NOTHING = FigureSet.of(())
TEXTS = tuple(PAYLOADS.values())
NOTES = ["Ước"] * 12
AT_ONCE = ("note", "header")
"""Fields of a summary sheet that can hold every payload in one file."""

ONE_IN, SUMMARY_ONE_IN = 20, 4
"""One payload in so many is brought in a file of its own; `make attack` asks for all."""


def choose_texts(texts: Sequence[str], one_in: int) -> Sequence[str]:
    """Return one text in so many, or all in the long form."""
    return texts[:: choose_count(short=one_in, long=1)]


def texts_of(outcome: ImportResult) -> Iterator[str]:
    """Give every text of an outcome that a page or a terminal may show."""
    yield outcome.file
    for fault in (*outcome.faults, *outcome.warnings):
        yield str(fault)
        yield from (str(getattr(fault, field.name)) for field in fields(Fault))
    for question in outcome.questions:
        yield from (question.sheet, in_vietnamese(question.column), *question.samples)
    for figure in outcome.figures:
        yield from (figure.note_vi, figure.note_en, figure.as_of)


def read(book: ImportedBook, catalogue: Catalogue) -> ImportResult:
    outcome = import_book(book, ImportRequest(SOURCE), catalogue, NOTHING)
    check_plain(texts_of(outcome))
    return outcome


def read_book_of(format_: str, *parts: object) -> ImportedBook:
    made = brought(format_, *parts)  # type: ignore[arg-type]
    assert isinstance(made, ImportedBook), made
    return made


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("field", ["note", "note_en"])
def test_a_note_is_kept_as_the_text_that_a_person_sees(
    format_: str, field: str, catalogue: Catalogue, count: Count
) -> None:
    outcome = read(read_book_of(format_, {"Bảng": tidy(field, TEXTS)}), catalogue)
    assert outcome.faults == ()
    kept = [getattr(figure, {"note": "note_vi"}.get(field, field)) for figure in outcome.figures]
    assert [visible(note) for note in kept] == [visible(str(fit(format_, text))) for text in TEXTS]
    count(len(kept))


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("field", sorted(TIDY_FIELDS.keys() - {"note", "note_en"}))
def test_in_any_other_cell_of_a_tidy_table_it_is_a_fault_or_passed_over(
    format_: str, field: str, catalogue: Catalogue, count: Count
) -> None:
    for part in in_parts(TEXTS):
        outcome = read(read_book_of(format_, {"Bảng": tidy(field, part)}), catalogue)
        if field in REFUSED:
            told = {fault.row: fault for fault in outcome.faults}
            assert [text for row, text in enumerate(part, 2) if row not in told] == []
        assert bool(outcome.figures) != bool(outcome.faults)
    count(len(TEXTS))


@pytest.mark.parametrize("format_", FORMATS)
def test_a_header_that_means_nothing_changes_nothing(
    format_: str, catalogue: Catalogue, count: Count
) -> None:
    rows = widened(tidy("note", NOTES), 0, TEXTS)
    outcome = read(read_book_of(format_, {"Bảng": rows}), catalogue)
    assert [figure.note_vi for figure in outcome.figures] == NOTES
    count(len(TEXTS))


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("field", SUMMARY_FIELDS)
def test_a_summary_sheet_holds_it_as_a_text_or_is_faulty(
    format_: str, field: str, catalogue: Catalogue, count: Count
) -> None:
    tried = TEXTS if field in AT_ONCE else choose_texts(TEXTS, SUMMARY_ONE_IN)
    for rows in summary(field, tried):
        book = read_book_of(format_, {"Hộ nghèo": rows})
        outcome = import_book(book, ASKED, catalogue, NOTHING)
        check_plain(texts_of(outcome))
        if field in {"district", "number"}:
            assert outcome.faults or outcome.questions
        assert outcome.figures or outcome.faults or outcome.questions
    count(len(tried))


@pytest.mark.parametrize("format_", ["xlsx", "xls", "ods"])
def test_a_sheet_that_is_not_read_is_named_in_one_plain_line(
    format_: str, catalogue: Catalogue, count: Count
) -> None:
    part = TEXTS[:90] if format_ == "ods" else TEXTS[:60]
    named = {f"{place} {text}": [["chữ"], ["khác"]] for place, text in enumerate(part)}
    outcome = read(read_book_of(format_, {"Bảng": tidy("note", ["Ước"]), **named}), catalogue)
    assert outcome.figures
    told = [fault.sheet for fault in outcome.warnings if fault.sheet]
    assert len(told) > 40
    assert all("\n" not in sheet and len(sheet) <= NAME_CHARACTERS.value for sheet in told)
    count(len(part))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_files_name_is_one_bare_line(payload: str, count: Count) -> None:
    name = clean_file_name(PAYLOADS[payload])
    check_plain([name])
    assert name.isprintable()
    assert not set("/\\\n\t") & set(name)
    assert name == name_unnamed_file() or name.strip(". ")
    count(1)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_reading_process_says_the_same(format_: str, catalogue: Catalogue, count: Count) -> None:
    content = written(format_, {"Bảng": tidy("note", TEXTS)})
    outcome = import_file(content, PAYLOADS["path"], ImportRequest(SOURCE), catalogue, NOTHING)
    check_plain(texts_of(outcome))
    assert outcome.file == "passwd"
    assert len(outcome.figures) == len(TEXTS)
    count(len(TEXTS))


@pytest.mark.parametrize("format_", FORMATS)
def test_a_payload_alone_in_a_file_is_read_or_refused_in_plain_words(
    format_: str, catalogue: Catalogue, count: Count
) -> None:
    alone = choose_texts(TEXTS, ONE_IN)
    for text in alone:
        for field in TIDY_FIELDS:
            made = brought(format_, {"Bảng": tidy(field, [text])})
            if isinstance(made, ImportedBook):
                read(made, catalogue)
            else:
                check_plain(made)
    count(len(alone) * len(TIDY_FIELDS))
