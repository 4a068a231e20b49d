"""Write a sheet of one standard: each measure a block of areas by reviews."""

from collections.abc import Iterator, Mapping, Sequence

import xlsxwriter

from analysis.display.figures import format_figure
from analysis.measure import Measure, list_measures
from data.model.areas import Area
from data.model.estimates import round_estimate
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard, StandardDefinition
from language.catalogue import Texts
from language.dates import format_partial_date
from language.numbers import format_count, format_percent
from reports.tables.figure_workbook import WorkbookFormats
from reports.tables.status_formats import StatusFormats

A4 = 9
"""Excel's number for the paper."""

HEADER_ROW = 3
"""Title, stamp and legend stand above the years; all four stay in sight."""

COMMENT_SIZE = {"x_scale": 2.4, "y_scale": 1.4}
AREA_WIDTH, YEAR_WIDTH, LONGEST_COMMENT = 34, 13, 900


class StandardSheet:
    """Writes the figures of one standard."""

    def __init__(self, book: xlsxwriter.Workbook, definition: StandardDefinition, texts: Texts) -> None:
        self._sheet = book.add_worksheet(format_sheet_name(definition.code, texts))
        self._formats, self._looks = WorkbookFormats(book), StatusFormats(book)
        self._definition, self._texts = definition, texts

    def fill(self, figures: Sequence[Figure], areas: Mapping[str, Area]) -> None:
        """Write title, stamp, legend, and a block for each measure that has any figure."""
        own = [figure for figure in figures if figure.key.standard is self._definition.code]
        self._head(own)
        row = HEADER_ROW + 1
        found = FigureSet.of(own)
        for measure, codes in _group_by_measure(own, areas):
            self._sheet.write_string(row, 0, self._measure(measure), self._formats.head)
            for place, code in enumerate(codes, start=row + 1):
                self._line(place, measure, areas[code], found)
            row += len(codes) + 2

    def _head(self, figures: Sequence[Figure]) -> None:
        sheet, definition, texts = self._sheet, self._definition, self._texts
        basis = f"{definition.legal_basis}, {format_partial_date(definition.legal_date, texts.language)}"
        title = f"{texts.choose_text(definition.name_vi, definition.name_en)} – {basis}"
        sheet.write_string(0, 0, title, self._formats.title)
        made = sum(not figure.published for figure in figures)
        if made:
            warning = texts("standard_sheet.stamp", count=made, total=len(figures))
            sheet.write_string(1, 0, warning, self._formats.loud)
        present = {figure.status for figure in figures} | {Status.MISSING}
        self._write_legend([status for status in Status if status in present])
        sheet.write_string(HEADER_ROW, 0, texts("column.area"), self._formats.head)
        for column, period in enumerate(definition.reviews, start=1):
            sheet.write_number(HEADER_ROW, column, period, self._formats.head)
        self._lay_out_page(max(len(definition.reviews), len(present)))

    def _write_legend(self, statuses: Sequence[Status]) -> None:
        """Show how each status looks."""
        self._sheet.write_string(2, 0, self._texts("standard_sheet.legend"), self._formats.plain)
        for column, status in enumerate(statuses, start=1):
            words = self._texts(f"status.{status.value}")
            self._sheet.write_string(2, column, words, self._looks.of(status))

    def _lay_out_page(self, years: int) -> None:
        """Keep the head in sight, on paper too, and set the widths of so many columns."""
        sheet = self._sheet
        sheet.freeze_panes(HEADER_ROW + 1, 1)
        sheet.repeat_rows(0, HEADER_ROW)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_column(0, 0, AREA_WIDTH)
        sheet.set_column(1, years, YEAR_WIDTH)

    def _measure(self, measure: Measure) -> str:
        texts = self._texts
        parts = (
            texts(f"indicator.{measure.indicator.value}"),
            texts(f"group.{measure.group.value}"),
            texts(f"unit.{measure.unit.value}"),
        )
        return " · ".join(parts)

    def _line(self, row: int, measure: Measure, area: Area, found: FigureSet) -> None:
        self._sheet.write_string(row, 0, area.named(self._texts.language), self._formats.plain)
        for column, period in enumerate(self._definition.reviews, start=1):
            known = found.candidates(measure.key(area.code, self._definition.code, period))
            if known:
                self._cell(row, column, known)
            else:
                self._sheet.write_blank(row, column, None, self._looks.of(Status.MISSING))

    def _cell(self, row: int, column: int, known: Sequence[Figure]) -> None:
        """Write the most trustworthy figure; a comment holds its source, and what other sources say."""
        first = known[0]
        value = round_estimate(first.value, first.key.unit) if first.estimate else first.value
        self._sheet.write_number(row, column, value, self._looks.of(first.status, first.key.unit))
        if first.estimate:
            self._sheet.write_comment(row, column, format_figure(first, self._texts), COMMENT_SIZE)
        elif first.published:
            comment = "\n".join(self._origin(figure) for figure in known)
            self._sheet.write_comment(row, column, comment[:LONGEST_COMMENT], COMMENT_SIZE)

    def _origin(self, figure: Figure) -> str:
        source, language = figure.source, self._texts.language
        note = self._texts.choose_text(figure.note_vi, figure.note_en)
        date = format_partial_date(source.date, language)
        known = (source.document_number, source.get_publisher_name(language), date, note)
        about = ", ".join(part for part in known if part)
        write = format_percent if figure.key.unit is Unit.PERCENT else format_count
        status = self._texts(f"status.{figure.status.value}")
        return f"{write(figure.value, language)} ({status}): {about}"


def format_sheet_name(standard: Standard, texts: Texts) -> str:
    """Return the name of a standard's sheet; a spreadsheet allows 31 letters."""
    return texts(f"standard.{standard.value}")[:31]


def _group_by_measure(
    figures: Sequence[Figure], areas: Mapping[str, Area]
) -> Iterator[tuple[Measure, list[str]]]:
    """Yield each measure with the areas that have a figure of it, in the order of the area table."""
    present: dict[Measure, set[str]] = {}
    for figure in figures:
        present.setdefault(_measure_of(figure.key), set()).add(figure.key.area_code)
    for measure in list_measures(tuple(Indicator), tuple(Group), tuple(Unit)):
        if codes := present.get(measure):
            yield measure, [code for code in areas if code in codes]


def _measure_of(key: Key) -> Measure:
    return Measure(key.indicator, key.group, key.unit)
