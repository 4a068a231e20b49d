"""Write the same reports as DOCX, for editing: real headings, captions, tables with repeated headers."""

import io
from datetime import date, datetime, time

from docx import Document
from docx.document import Document as DocumentFile
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table as TableInFile
from docx.table import _Cell as CellInFile
from docx.text.paragraph import Paragraph as ParagraphInFile

from analysis.display.colours import Colour
from data.model.figures import Status
from language.catalogue import Texts
from reports.paper.content import (
    AreaReport,
    ReportBlock,
    ReportBullets,
    ReportCell,
    ReportCode,
    ReportColumn,
    ReportFile,
    ReportFindings,
    ReportParagraph,
    ReportPicture,
    ReportTable,
)
from reports.paper.docx_style import HEAD_RULE, add_mark, add_table_style, draw_rule, hatch, set_text_styles
from reports.qr_code import write_qr_picture

CAUTION = RGBColor.from_string(Colour.CAUTION.removeprefix("#"))
SOFT = RGBColor.from_string(Colour.SOFT_ON_PAPER.removeprefix("#"))
WIDTH = Mm(170)
CODE = Mm(16)
SMALL = Pt(8.5)
MANY_COLUMNS = 6


def write_docx(bundle: ReportFile, today: date, texts: Texts) -> bytes:
    """Write reports as a document for A4."""
    made = Document()
    _set_up_document(made, bundle, today, texts)
    if bundle.contents:
        made.add_paragraph(bundle.title, style="Title")
        made.add_paragraph(bundle.made)
        _add_contents(made, bundle, texts)
    for index, paper in enumerate(bundle.papers):
        if bundle.contents or index:
            made.add_page_break()  # type: ignore[no-untyped-call]
        _add_paper(made, paper, texts)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _set_up_document(made: DocumentFile, bundle: ReportFile, today: date, texts: Texts) -> None:
    """Set page, typeface, language, header and footer."""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    set_text_styles(made, texts.language)
    add_table_style(made, texts("paper.table_style"))
    _add_head_and_foot(made, bundle, texts)
    properties = made.core_properties
    properties.title, properties.author, properties.language = bundle.title, "", texts.language.tag
    properties.created = properties.modified = datetime.combine(today, time())


def _add_head_and_foot(made: DocumentFile, bundle: ReportFile, texts: Texts) -> None:
    """Write title and stamp above, day and page below, and the mark behind every page."""
    section = made.sections[0]
    for name in ("Header", "Footer"):
        made.styles[name].paragraph_format.tab_stops.clear_all()
    head = section.header.paragraphs[0]
    _end_at_margin(head)
    _add(head, bundle.title, SOFT, size=SMALL)
    if bundle.stamp:
        _add(head, f"\t{bundle.stamp_note}", CAUTION, size=SMALL, bold=True)
        add_mark(head, bundle.stamp)
    foot = section.footer.paragraphs[0]
    _end_at_margin(foot)
    _add(foot, f"{bundle.made}\t{texts('paper.page')} ", SOFT, size=SMALL)
    _add_page_number(foot)
    if bundle.link:
        _add_code(section.footer.add_paragraph(), bundle.link)


def _add_code(paragraph: ParagraphInFile, link: str) -> None:
    """Add the QR code of an address at the right of every page."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    picture = paragraph.add_run().add_picture(io.BytesIO(write_qr_picture(link)), width=CODE)
    picture._inline.docPr.set("descr", link)  # noqa: SLF001 (python-docx has no other way)


def _end_at_margin(paragraph: ParagraphInFile) -> None:
    """Let what follows a tab end at the right margin."""
    stops = paragraph.paragraph_format.tab_stops
    stops.clear_all()
    stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _add_contents(made: DocumentFile, bundle: ReportFile, texts: Texts) -> None:
    made.add_paragraph(texts("paper.contents"), style="Heading 2")
    for paper in bundle.papers:
        made.add_paragraph(paper.title, style="List Bullet")


def _add_paper(made: DocumentFile, paper: AreaReport, texts: Texts) -> None:
    made.add_heading(paper.title, 1)
    _add(made.add_paragraph(), paper.subtitle, SOFT)
    for section in paper.sections:
        made.add_heading(section.title, 2)
        for block in section.blocks:
            _add_block(made, block, texts)


def _add_block(made: DocumentFile, block: ReportBlock, texts: Texts) -> None:
    match block:
        case ReportParagraph(text, caution):
            lead = _add(made.add_paragraph(), text, CAUTION if caution else None, bold=caution)
            lead.paragraph_format.keep_with_next = True
        case ReportBullets(lines) | ReportFindings(lines):
            style = "List Bullet" if isinstance(block, ReportBullets) else "List Number"
            for line in lines:
                made.add_paragraph(line, style=style)
        case ReportPicture(content, words):
            picture = made.add_picture(io.BytesIO(content), width=WIDTH)
            picture._inline.docPr.set("descr", words)  # noqa: SLF001 (python-docx has no other way)
        case ReportCode(link):
            _add_code(made.add_paragraph(), link)
        case ReportTable():
            _add_table(made, block, texts)


def _add_table(made: DocumentFile, table: ReportTable, texts: Texts) -> None:
    if table.caption:
        caption = _add(made.add_paragraph(), table.caption, bold=True)
        caption.paragraph_format.keep_with_next = True
    size = Pt(7.5) if len(table.columns) > MANY_COLUMNS else Pt(9)
    grid = made.add_table(rows=1, cols=len(table.columns), style=texts("paper.table_style"))
    grid.alignment = WD_TABLE_ALIGNMENT.CENTER
    grid.autofit = False
    for cell, column in zip(grid.rows[0].cells, table.columns, strict=True):
        _fill(cell, ReportCell(column.label), column, size, texts, bold=True)
        draw_rule(cell, HEAD_RULE)
    _repeat_header(grid)
    for row in table.rows:
        for cell, column, content in zip(grid.add_row().cells, table.columns, row, strict=True):
            _fill(cell, content, column, size, texts)
    _set_widths(grid, table)
    made.add_paragraph()


def _fill(
    cell: CellInFile, content: ReportCell, column: ReportColumn, size: Pt, texts: Texts, *, bold: bool = False
) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    if column.numeric:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _add(paragraph, content.text, size=size, bold=bold)
    if content.status is Status.ESTIMATED:
        hatch(cell)
    if content.status and content.status is not Status.MISSING:
        colour = CAUTION if content.status is Status.ESTIMATED else SOFT
        _add(paragraph, f" {texts(f'status.{content.status.value}')}", colour, size=Pt(size.pt - 1.5))


def _set_widths(grid: TableInFile, table: ReportTable) -> None:
    whole = sum(column.width for column in table.columns)
    for row in grid.rows:
        for cell, column in zip(row.cells, table.columns, strict=True):
            cell.width = int(WIDTH * column.width / whole)


def _repeat_header(grid: TableInFile) -> None:
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    grid.rows[0]._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 (python-docx has no other way)


def _add_page_number(paragraph: ParagraphInFile) -> None:
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = text or None
        run._r.append(part)  # noqa: SLF001 (python-docx has no other way)


def _add(
    paragraph: ParagraphInFile,
    text: str,
    colour: RGBColor | None = None,
    *,
    size: Pt | None = None,
    bold: bool = False,
) -> ParagraphInFile:
    run = paragraph.add_run(text)
    run.bold = bold
    if colour is not None:
        run.font.color.rgb = colour
    if size is not None:
        run.font.size = size
    return paragraph
