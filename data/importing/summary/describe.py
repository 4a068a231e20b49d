"""Describe what was understood of a summary sheet: columns in words, rows taken and passed over."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from data.errors import Fault
from data.importing.grammar.restrictions import PLANS, PassedOver
from data.importing.grammar.standards import list_standards
from data.importing.grammar.statements import NOTHING, Statement, read_statement
from data.importing.grammar.terms import Slot, Term
from data.importing.limits import COLUMNS_LISTED, NOTE_CHARACTERS, ROWS_LISTED, TABLES_LISTED
from data.importing.sheet_layouts import BookReading
from data.importing.summary.blocks import SummaryBlock
from data.importing.summary.column_meanings import ColumnMeaning, HeaderColumn, understand_columns
from data.importing.summary.columns import SummaryStage, format_column_name, format_position_letters
from data.importing.summary.header_rows import get_cell_text
from data.importing.summary.review import ChosenReview
from data.importing.summary.rows import FEWEST_NUMBERS, SummaryRow, SummaryRowKind
from data.importing.summary.sheet import SummarySheet
from data.importing.understanding import UnderstoodColumn, UnderstoodRow, UnderstoodTable
from data.model.figures import Indicator
from language.message import Text, join_texts, make_message
from language.text_cleaning import shorten_line

_DESCRIBED = (Slot.MEASURE, Slot.COUNTED, Slot.CLASS, Slot.MOVEMENT, Slot.GROUP, Slot.DETAIL, Slot.PART,
              Slot.MOMENT, Slot.ORIGIN)  # fmt: skip
_STRUCTURE = (Term.NUMBER, Term.PLACE, Term.COMMUNES, Term.CODE, Term.KIND, Term.AREA, Term.NOTE)
_TAKEN_ROWS = frozenset({SummaryRowKind.AREA, SummaryRowKind.TOTAL})
_GROUPED = frozenset({SummaryRowKind.AREA, SummaryRowKind.COMMUNE})


def describe_table(
    block: SummaryBlock, sheet: SummarySheet | None, review: ChosenReview, other: Sequence[Fault]
) -> UnderstoodTable:
    """Describe a table, whether it is taken or not."""
    meanings = (
        sheet.meanings
        if sheet
        else understand_columns(block.columns, block.title, NOTHING, review.period, review.standard)
    )
    taken = sheet is not None and bool(sheet.tables)
    columns = [_describe_unit(block), *(_describe_column(one, sheet, block) for one in meanings)]
    columns += [_describe_hidden(one) for one in block.hidden_columns]
    columns += [_describe_headless(position) for position in list_headless_columns(block)]
    rows = [*_describe_rows(sheet, block)] if sheet else []
    year, standard = block.title.find_year_line(), block.title.find_standard_line()
    own = review.period in block.title.years
    return UnderstoodTable(
        sheet=block.sheet.name,
        taken=taken,
        reason="" if taken else _reason_of_table(sheet, other),
        title=tuple(
            f"{line.address}: {_shorten(line.text)}" for line in block.title.lines[: COLUMNS_LISTED.value]
        ),
        year=review.period if taken else None,
        year_cell=(year.address or block.sheet.name) if year and own else "",
        standard=review.standard if taken else None,
        standard_cell=(standard.address or block.sheet.name) if standard else "",
        standard_follows_year=review.follows_year,
        columns=tuple(columns[: COLUMNS_LISTED.value]),
        rows=tuple(rows[: ROWS_LISTED.value]),
        more_rows=max(len(rows) - ROWS_LISTED.value, 0),
    )


def limit_tables(tables: Sequence[UnderstoodTable]) -> tuple[UnderstoodTable, ...]:
    """Keep as many tables as are listed, those that are taken first."""
    return tuple(sorted(tables, key=lambda one: not one.taken)[: TABLES_LISTED.value])


def describe_left_out(sheets: BookReading) -> Iterator[UnderstoodTable]:
    """Describe the sheets that were not read at all."""
    for name in sheets.hidden:
        yield UnderstoodTable(name, taken=False, reason=make_message("import_reason.hidden"))
    for name in sheets.unread:
        yield UnderstoodTable(name, taken=False, reason=make_message("import_reason.no_table"))


def make_whole_fault(sheet: SummarySheet, file: str) -> Fault:
    """Make the fault of a table that holds none of the figures that are kept."""
    whole = sheet.whole
    line = whole.line if whole else sheet.block.title.name_line
    reason = make_message(f"import_reason.{whole.reason if whole else PassedOver.UNKNOWN}")
    return Fault(
        file=file,
        sheet=sheet.block.sheet.name,
        row=line.row,
        found=make_message("import_fault.whole_table", text=_shorten(line.text), reason=reason),
        expected=make_message("import_fault.result_of_review"),
    )


def find_hidden(block: SummaryBlock, file: str) -> Iterator[Fault]:
    """Find the rows and columns that were left out because they are hidden."""
    rows = ", ".join(str(index + 1) for index in block.hidden_rows[: ROWS_LISTED.value])
    columns = ", ".join(format_position_letters(one.position) for one in block.hidden_columns)
    for found in (
        make_message("import_fault.rows_hidden", count=len(block.hidden_rows), rows=rows) if rows else None,
        make_message("import_fault.columns_hidden", count=len(block.hidden_columns), columns=columns)
        if columns
        else None,
    ):
        if found is not None:
            yield Fault(
                file=file,
                sheet=block.sheet.name,
                found=found,
                expected=make_message("import_fault.shown_rows"),
                advice=make_message("import_fault.show_hidden"),
            )


def find_telling_notes(sheets: Sequence[SummarySheet], review: ChosenReview, file: str) -> Iterator[Fault]:
    """Find notes that call a table's figures a plan, or figures of another year or standard than is read."""
    for sheet in sheets:
        for row, text in dict.fromkeys(_list_notes(sheet)):
            if _tells_otherwise(read_statement(text), review):
                yield Fault(
                    file=file,
                    sheet=sheet.block.sheet.name,
                    row=row,
                    found=f"“{_shorten(text)}”",
                    expected=make_message("import_fault.result_of_review"),
                )


def _list_notes(sheet: SummarySheet) -> Iterator[tuple[int, str]]:
    """Yield the notes below a table, and each text of its columns of notes once, with their rows from 1."""
    yield from ((row.row, row.label) for row in sheet.rows.passed if row.kind is SummaryRowKind.NOTE)
    rows, seen = sheet.block.sheet.rows, set[str]()
    for one in sheet.block.columns:
        for index in sheet.block.indices if one.said.has(Term.NOTE) else ():
            text = get_cell_text(rows[index], one.position)
            if text and text not in seen:
                seen.add(text)
                yield index + 1, text


def _tells_otherwise(said: Statement, review: ChosenReview) -> bool:
    standards = list_standards(said)
    return (
        said.has(*PLANS)
        or bool(said.years and review.period not in said.years)
        or bool(standards and review.standard not in standards)
    )


def _shorten(text: str) -> str:
    return shorten_line(text, NOTE_CHARACTERS.value)


def _reason_of_table(sheet: SummarySheet | None, other: Sequence[Fault]) -> Text:
    if other:
        return make_message("import_reason.other_review", found=other[0].found)
    if sheet is not None and sheet.whole is not None:
        return make_message(f"import_reason.{sheet.whole.reason}")
    return make_message("import_reason.faulty")


def _describe_unit(block: SummaryBlock) -> UnderstoodColumn:
    header = block.header
    texts = [
        row[header.unit] for row in block.sheet.rows[header.first : header.last + 1] if header.unit < len(row)
    ]
    return UnderstoodColumn(
        format_position_letters(header.unit),
        (),
        _shorten(" ".join(text for text in texts if isinstance(text, str))),
        make_message("import_term.place"),
        taken=True,
    )


def _describe_column(one: ColumnMeaning, sheet: SummarySheet | None, block: SummaryBlock) -> UnderstoodColumn:
    reason = _reason_of_column(one, sheet)
    return UnderstoodColumn(
        format_position_letters(one.position),
        one.header.cells,
        _shorten(" / ".join(one.header.texts)),
        _meaning(one, block),
        taken=reason is None,
        reason="" if reason is None else make_message(f"import_reason.{reason}"),
    )


def _reason_of_column(one: ColumnMeaning, sheet: SummarySheet | None) -> PassedOver | None:
    if one.reason is not None or one.column is None:
        return one.reason or PassedOver.NO_FIGURE
    if sheet is None or not sheet.tables:
        return PassedOver.NOT_TAKEN
    for read in sheet.tables:
        if one.column in read.table.passed and one.indicator is read.table.indicator:
            return read.table.passed[one.column]
        if read.table.positions.get(one.column) == one.position:
            kept = one.column.stage in (SummaryStage.END, SummaryStage.TOTAL)
            return None if kept else PassedOver.CHECKED
    return PassedOver.YEAR if one.year is not None else PassedOver.SUM_OF_BOTH


def _meaning(one: ColumnMeaning, block: SummaryBlock) -> Text:
    """Put a column's meaning into words: its name where it is a column that is known, else its terms."""
    if one.column is not None and one.reason is None:
        name = format_column_name(one.column, one.indicator or Indicator.POOR)
        year = one.year or next(iter(block.title.years), None)
        return name if year is None else join_texts([name, make_message("import_term.year", year=year)], ", ")
    return _describe_terms(one.header)


def _describe_terms(header: HeaderColumn) -> Text:
    said = header.said
    terms = [term for slot in _DESCRIBED for term in sorted(said.of(slot))]
    terms += [term for term in _STRUCTURE if said.has(term) and not terms]
    words: list[Text] = [make_message(f"import_term.{term}") for term in terms]
    words += [make_message("import_term.year", year=year) for year in sorted(said.years)]
    words += [f"“{' '.join(said.unknown)}”?"] if said.unknown else []
    return join_texts(words, ", ")


def _describe_hidden(header: HeaderColumn) -> UnderstoodColumn:
    return UnderstoodColumn(
        format_position_letters(header.position),
        header.cells,
        _shorten(" / ".join(header.texts)),
        _describe_terms(header),
        taken=False,
        reason=make_message("import_reason.hidden"),
    )


def list_headless_columns(block: SummaryBlock) -> list[int]:
    """Return the places, from 0, of columns of numbers that no header names."""
    headed = {one.position for one in (*block.columns, *block.hidden_columns)}
    headed |= {block.header.unit, *([] if block.header.number is None else [block.header.number])}
    counted: Counter[int] = Counter()
    for index in block.indices:
        row = block.sheet.rows[index]
        counted.update(at for at, cell in enumerate(row) if at not in headed and isinstance(cell, float))
    return sorted(position for position, count in counted.items() if count >= FEWEST_NUMBERS)


def _describe_headless(position: int) -> UnderstoodColumn:
    reason = make_message("import_reason.no_header")
    return UnderstoodColumn(format_position_letters(position), (), "", "", taken=False, reason=reason)


def find_headless(block: SummaryBlock, file: str) -> Iterator[Fault]:
    """Find columns of numbers without a header, which are passed over."""
    for position in list_headless_columns(block):
        yield Fault(
            file=file,
            sheet=block.sheet.name,
            row=block.header.last + 1,
            column=format_position_letters(position),
            found=make_message("import_reason.no_header"),
            expected=make_message("import_fault.one_meaning"),
        )


def _describe_rows(sheet: SummarySheet, block: SummaryBlock) -> Iterator[UnderstoodRow]:
    """List the rows in the order of the sheet; districts and communes below one another as one entry."""
    taken = {line.index for read in sheet.tables for line in read.table.lines if line.kind in _TAKEN_ROWS}
    hidden = [SummaryRow(index, "", SummaryRowKind.NOTE, -1) for index in block.hidden_rows]
    group: list[SummaryRow] = []
    for row in sorted((*sheet.rows.lines, *sheet.rows.passed, *hidden), key=lambda row: row.index):
        if group and (
            group[-1].kind is not row.kind or row.kind not in _GROUPED or row.section != group[-1].section
        ):
            yield _describe_group(group, taken, sheet.left_out)
            group = []
        group.append(row)
    if group:
        yield _describe_group(group, taken, sheet.left_out)


def _describe_group(
    group: Sequence[SummaryRow], taken: Iterable[int], left_out: Mapping[int, PassedOver]
) -> UnderstoodRow:
    first, last = group[0], group[-1]
    label = _shorten(first.label if first is last else f"{first.label} … {last.label}")
    kept = first.index in taken
    hidden = first.section < 0
    return UnderstoodRow(
        first.row,
        last.row,
        label,
        make_message("import_reason.hidden")
        if hidden
        else make_message(f"import_row.{first.kind}", count=len(group)),
        taken=kept,
        reason="" if kept else make_message(_reason_of_row(first, left_out)),
    )


def _reason_of_row(row: SummaryRow, left_out: Mapping[int, PassedOver]) -> str:
    if row.section < 0:
        return "import_reason.hidden"
    return (
        f"import_reason.{left_out[row.index]}" if row.index in left_out else f"import_row_reason.{row.kind}"
    )
