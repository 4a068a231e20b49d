"""Both kinds of file say the same, in unbroken Vietnamese, stamped on each page where a figure is made up."""

import io
import re
import unicodedata
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from pypdf import PageObject, PdfReader

from reports.jobs.progress import listen_to_progress
from reports.paper.content import (
    AreaReport,
    ReportBlock,
    ReportCell,
    ReportColumn,
    ReportFile,
    ReportParagraph,
    ReportSection,
    ReportTable,
)
from reports.paper.docx_file import write_docx
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_all_districts_job, make_report_job
from reports.paper.pdf_file import write_pdf
from reports.qr_code import list_code_rows
from tests.reports.qr_reading import read_picture

STAMP = "CÓ SỐ ƯỚC TÍNH"
PAYLOADS = ('#import "x"', "*đậm* _x_ $1+1$", "</w:t><w:t>", "{{7*7}}", "#panic()", "<script>", "= Tiêu đề")


def pages(content: bytes) -> list[str]:
    return [read_page(page) for page in PdfReader(io.BytesIO(content)).pages]


def read_page(page: PageObject) -> str:
    return unicodedata.normalize("NFC", page.extract_text())


def words(content: bytes) -> str:
    made = Document(io.BytesIO(content))
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(paragraph.text for paragraph in made.paragraphs), *cells])


def read_part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(f"word/{name}.xml").decode()


def plain(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def in_pdf(basis: ReportInputs) -> bytes:
    return make_report_job("906", ReportFormat.PDF, basis).make()


@pytest.fixture(scope="module")
def in_document(basis: ReportInputs) -> bytes:
    return make_report_job("906", ReportFormat.DOCUMENT, basis).make()


def test_names_and_numbers_come_back_whole(in_pdf: bytes, in_document: bytes) -> None:
    for text in ("\n".join(pages(in_pdf)), words(in_document)):
        for expected in ("Huyện Giồng Riềng", "Kiên Giang", "8,32", "Sở Giáo dục và Đào tạo"):
            assert plain(expected) in plain(text)


def test_every_cell_of_the_pdf_stands_in_the_document_too(
    basis: ReportInputs, in_pdf: bytes, in_document: bytes
) -> None:
    paper = make_report_job("906", ReportFormat.PDF, basis)
    assert paper.make() == in_pdf
    printed = plain("".join(pages(in_pdf)))
    made = Document(io.BytesIO(in_document))
    cells = {plain(cell.text) for table in made.tables for row in table.rows for cell in row.cells}
    numbers = {cell for cell in cells if re.match(r"[−+\d]", cell)}
    assert len(numbers) > 100
    assert {number for number in numbers if number not in printed} == set()


def test_every_page_is_stamped_where_a_figure_is_made_up(in_pdf: bytes, in_document: bytes) -> None:
    assert all(STAMP in page for page in pages(in_pdf))
    made = Document(io.BytesIO(in_document))
    assert all(STAMP in section.header.paragraphs[0].text for section in made.sections)


def test_a_document_is_hatched_where_a_figure_is_estimated_and_marked_behind_every_page(
    in_document: bytes,
) -> None:
    made = Document(io.BytesIO(in_document))
    cells = [cell for table in made.tables for row in table.rows for cell in row.cells]
    estimated = [cell for cell in cells if cell.text.endswith(" ước tính")]
    assert read_part(in_document, "document").count('w:val="thinDiagStripe"') == len(estimated) > 0
    assert {table.style.name for table in made.tables if table.style} == {"Bảng số liệu"}
    assert re.search(r'string="CÓ SỐ ƯỚC TÍNH: \d+"', read_part(in_document, "header1"))


def test_every_page_bears_the_code_of_its_link_and_none_without_one(
    basis: ReportInputs, in_pdf: bytes, in_document: bytes
) -> None:
    linked = replace(basis, link="https://ban-do.example/ho-so?huyen=906")
    made = PdfReader(io.BytesIO(make_report_job("906", ReportFormat.PDF, linked).make())).pages
    assert len(made) == len(pages(in_pdf))
    marks = [mark.get_object() for page in made for mark in page.annotations or ()]
    assert [mark["/A"]["/URI"] for mark in marks] == [linked.link] * len(made)
    assert not any("/Annots" in page for page in PdfReader(io.BytesIO(in_pdf)).pages)
    document = make_report_job("906", ReportFormat.DOCUMENT, linked).make()
    assert linked.link in read_part(document, "footer1")
    footer = Document(io.BytesIO(document)).sections[0].footer.part
    (picture,) = [part.blob for part in footer.related_parts.values() if part.content_type == "image/png"]
    assert read_picture(picture) == list_code_rows(linked.link)
    assert "descr" not in read_part(in_document, "footer1")


def test_no_page_is_stamped_where_all_is_published(published_basis: ReportInputs) -> None:
    assert not any(
        STAMP in page for page in pages(make_report_job("906", ReportFormat.PDF, published_basis).make())
    )
    content = make_report_job("906", ReportFormat.DOCUMENT, published_basis).make()
    assert STAMP not in Document(io.BytesIO(content)).sections[0].header.paragraphs[0].text
    assert "textpath" not in read_part(content, "header1")


def test_all_districts_come_in_one_file_by_the_alphabet_and_tell_how_far_they_are(
    basis: ReportInputs,
) -> None:
    told: list[tuple[int, int]] = []
    with listen_to_progress(lambda done, total: told.append((done, total))):
        content = make_all_districts_job(ReportFormat.PDF, basis).make()
    assert told == [(done, 15) for done in range(16)]
    printed = PdfReader(io.BytesIO(content)).pages
    contents = read_page(printed[1])
    names = ["An Biên", "Châu Thành", "Giang Thành", "Hà Tiên", "Hòn Đất", "Vĩnh Thuận"]
    places = [contents.index(name) for name in names]
    assert places == sorted(places)
    assert 40 <= len(printed) <= 80


def test_texts_never_become_markup(basis: ReportInputs) -> None:
    table = ReportTable(
        "c",
        (ReportColumn("#a"), ReportColumn("b", numeric=True)),
        tuple((ReportCell(p), ReportCell(p)) for p in PAYLOADS),
    )
    blocks: tuple[ReportBlock, ...] = (*(ReportParagraph(payload) for payload in PAYLOADS), table)
    bundle = ReportFile(
        "#t",
        "d",
        "",
        "",
        (AreaReport("= x", "#y", estimated=frozenset(), sections=(ReportSection("*s*", blocks),)),),
    )
    printed = plain("".join(pages(write_pdf(bundle, basis.today, basis.texts))))
    written = plain(words(write_docx(bundle, basis.today, basis.texts)))
    for payload in PAYLOADS:
        assert plain(payload) in printed
        assert plain(payload) in written


def test_the_document_has_real_headings_and_headers_that_repeat(in_document: bytes) -> None:
    made = Document(io.BytesIO(in_document))
    styles = [paragraph.style.name for paragraph in made.paragraphs if paragraph.style]
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") >= 7
    assert all("w:tblHeader" in table.rows[0]._tr.xml for table in made.tables)  # noqa: SLF001 (as it is written)
