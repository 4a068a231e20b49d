"""A payload in a source or a note leaves every file as the text it is, and no spreadsheet works it out."""

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterable
from datetime import date
from html.parser import HTMLParser
from itertools import product
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from docx import Document
from fastapi import FastAPI
from pptx import Presentation
from pypdf import PdfReader

from data.commands.export import write_tidy_csv
from data.csv_text import CsvForm
from data.model.figure_set import FigureSet
from data.model.figures import Figure
from data.published.catalogue import Catalogue
from data.published.duties import load_duties
from geo.boundaries import Boundaries, load_boundaries
from language.catalogue import Texts
from maps.drawing.canvas import Canvas
from maps.drawing.file_writer import write_figure
from maps.drawing.sheet import A4, MapFileFormat
from maps.drawing.typeface import TextStyle
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_report_job
from reports.presentations.data.building import build_presentation_data
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_file import read_meeting_file, write_meeting_file
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.meeting_link import decode_meeting_link, encode_meeting_link
from reports.presentations.offline_html import write_offline_html
from reports.slides.pptx_file import write_pptx
from reports.tables.csv_file import write_figure_csv
from reports.tables.data_workbook import write_data_workbook
from reports.tables.figure_workbook import write_figure_workbook
from reports.tables.json_file import write_figure_json
from reports.templates.example_review import build_example_review
from reports.templates.form import build_blank_form
from reports.templates.summary_workbook import write_summary_template
from reports.templates.tidy_table import write_tidy_template_csv, write_tidy_template_workbook
from server.api.application import OpenDataInputs, build_open_data_app
from tests.analysis.meetings import known_codes
from tests.attack.carrying import NOTES, QUESTIONS, SOURCES, gathered, meetings, spread
from tests.attack.looking import Count, check_harmless, check_plain, squeezed, visible
from tests.attack.payloads import PAYLOADS, PRODUCT
from tests.maps.folium_page import send
from tests.reports.book import read_book
from tests.server.asgi import ask
from ui.downloads.presentation_files import collect_copy_parts

DAY = date(2026, 1, 2)
DISTRICT = "914"
PUBLISHERS = [source.publisher for source in SOURCES]
SCENES = 40
OWN_FORMULA = re.compile(r"=[A-Z0-9+\-*/():,.<>=\s\"]+")
"""References, signs and functions of one sheet: no other file, no program, no address."""


@pytest.fixture(scope="module")
def attacked(catalogue: Catalogue) -> list[Figure]:
    return spread(catalogue)


@pytest.fixture(scope="module")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))


@pytest.fixture(scope="module")
def application(catalogue: Catalogue, attacked: list[Figure]) -> FastAPI:
    return build_open_data_app(
        OpenDataInputs(catalogue, lambda: FigureSet.of(attacked), lambda: b"{}", "/api/v1")
    )


@pytest.fixture(scope="module")
def basis(catalogue: Catalogue, outline: Boundaries, texts: Texts) -> ReportInputs:
    figures = FigureSet.of(gathered(DISTRICT))
    return ReportInputs(QUESTIONS[0], catalogue, load_duties(catalogue), figures, outline, texts, DAY)


def check_cells(cells: Iterable[str], notes: Iterable[str] = NOTES) -> None:
    """Fail where a note or a publisher is missing among some cells, apostrophes left aside."""
    found = {visible(cell).replace("'", "") for cell in cells}
    for text in (*notes, *PUBLISHERS):
        assert visible(text).replace("'", "") in found, text
    check_harmless(cells)


def check_comma_text(content: bytes) -> None:
    """Read a text file as programs of any habit do, and look at each cell that any of them would see."""
    text = content.decode("utf-8-sig")
    check_harmless([cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row])
    pieces = re.split(r"[;\t\r\n]", text)
    begun = [piece for piece in pieces if re.match(r"""["\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]""", piece)]
    assert begun == []


def test_no_text_file_has_a_cell_that_any_program_takes_for_a_formula(
    catalogue: Catalogue, attacked: list[Figure], application: FastAPI, texts: Texts, count: Count
) -> None:
    files = (
        write_figure_csv(attacked, catalogue.areas, texts, NOTES),
        write_tidy_csv(attacked, catalogue.areas),
        ask(application, "/figures?format=csv").body,
        write_figure_csv(attacked, catalogue.areas, texts, NOTES, form=CsvForm.EXCEL),
        ask(application, "/figures?format=csv-excel").body,
    )
    for content in files:
        check_comma_text(content)
        sign = ";" if content in files[3:] else ","
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=sign)
        check_cells([cell for row in rows for cell in row])
    count(len(files) * len(NOTES) * 2)


def test_a_template_holds_no_formula_but_sums_and_shares_of_its_own_cells(
    catalogue: Catalogue, figures: FigureSet, texts: Texts, count: Count
) -> None:
    example = build_example_review(catalogue, figures)
    blank = build_blank_form(catalogue, example.standard, example.period)
    check_comma_text(write_tidy_template_csv(blank, texts, CsvForm.PLAIN))
    check_comma_text(write_tidy_template_csv(blank, texts, CsvForm.EXCEL))
    writers = (write_tidy_template_workbook, write_summary_template)
    for write, form in product(writers, (blank, example)):
        book = openpyxl.load_workbook(io.BytesIO(write(form, texts)))
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
        assert [text for text in formulas if not OWN_FORMULA.fullmatch(text)] == []
        check_harmless([cell.value for cell in cells if cell.data_type == "s"])
    count(6)


@pytest.mark.parametrize("whole", [True, False])
def test_no_workbook_holds_a_formula_or_an_address_to_open(
    catalogue: Catalogue, attacked: list[Figure], texts: Texts, count: Count, *, whole: bool
) -> None:
    made = (
        write_data_workbook(attacked, catalogue, texts)
        if whole
        else write_figure_workbook(attacked, catalogue.areas, texts)
    )
    cells = [cell for rows in read_book(made).values() for row in rows for cell in row]
    assert not any(cell.formula for cell in cells)
    check_cells([_as_read(cell.text) for cell in cells if not cell.number])
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        names = archive.namelist()
        sheets = b"".join(archive.read(name) for name in names if name.startswith("xl/worksheets/"))
    assert not [name for name in names if "external" in name]
    assert b"<hyperlink" not in sheets
    count(len(NOTES) * 2)


def test_data_for_programs_holds_the_very_texts(
    catalogue: Catalogue, attacked: list[Figure], application: FastAPI, texts: Texts, count: Count
) -> None:
    told = json.loads(ask(application, "/figures").body)["figures"]
    assert [figure["note_vi"] for figure in told] == list(NOTES)
    assert [figure["source"]["publisher"] for figure in told] == PUBLISHERS
    listed = json.loads(ask(application, "/sources").body)["sources"]
    assert [source["publisher"] for source in listed] == PUBLISHERS
    kept = json.loads(write_figure_json(attacked, catalogue, texts))
    assert [figure["note_vi"] for figure in kept["figures"]] == list(NOTES)
    assert sorted(source["publisher"] for source in kept["sources"]) == sorted(PUBLISHERS)
    count(len(NOTES) * 5)


def test_a_printed_report_shows_every_source_as_it_is(basis: ReportInputs, count: Count) -> None:
    made = make_report_job(DISTRICT, ReportFormat.PDF, basis).make()
    reader = PdfReader(io.BytesIO(made))
    printed = _printable(squeezed("".join(page.extract_text() for page in reader.pages)))
    check_plain([printed])
    missing = [text for text in map(_printable, PUBLISHERS) if squeezed(text) not in printed]
    assert missing == []
    assert not [page for page in reader.pages if page.get("/Annots")]
    count(len(PUBLISHERS))


def test_a_document_shows_every_source_as_it_is_and_has_no_field_of_theirs(
    basis: ReportInputs, count: Count
) -> None:
    made = make_report_job(DISTRICT, ReportFormat.DOCUMENT, basis).make()
    document = Document(io.BytesIO(made))
    said = squeezed("\n".join(paragraph.text for paragraph in document.paragraphs))
    assert [text for text in PUBLISHERS if squeezed(text) not in said] == []
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        body = ET.fromstring(archive.read("word/document.xml"))  # noqa: S314 (made by the test itself)
        related = archive.read("word/_rels/document.xml.rels")
    assert {node.tag.rpartition("}")[2] for node in body.iter()}.isdisjoint(
        {"instrText", "fldSimple", "hyperlink"}
    )
    assert b'TargetMode="External"' not in related
    count(len(PUBLISHERS))


def test_slides_show_titles_and_notes_as_they_are(
    catalogue: Catalogue, attacked: list[Figure], outline: Boundaries, texts: Texts, count: Count
) -> None:
    told = [text for text in NOTES if len(text) < 100]
    scenes = tuple(
        MeetingScene(question, None, visible(told[number]), "\n".join(told[number::3])[:900])
        for number, question in enumerate(QUESTIONS[:3])
    )
    meeting = Meeting(visible(told[3]), scenes)
    made = write_pptx(meeting, MeetingInput(catalogue, FigureSet.of(attacked), texts), outline, DAY)
    slides = Presentation(io.BytesIO(made)).slides
    shown = [shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame]
    said = [slide.notes_slide.notes_text_frame.text for slide in slides if slide.has_notes_slide]
    assert [visible(slides[place].shapes.title.text_frame.text) for place in range(4)] == [
        meeting.title,
        *(scene.headline for scene in scenes),
    ]
    for scene in scenes:
        assert any(squeezed(scene.note) in squeezed(note) for note in said)
    check_plain([*shown, *said])
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        related = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".rels"))
    assert b'TargetMode="External"' not in related
    count(len(shown) + len(said))


@pytest.mark.filterwarnings("ignore:Glyph")  # the typeface lacks some signs, and draws boxes
def test_letters_of_a_drawn_map_are_drawn_and_never_read(count: Count) -> None:
    pen = Canvas(A4)
    for number, text in enumerate(PUBLISHERS):
        pen.write(text[:200], (10, 5 + 2 * number), TextStyle(6))
    drawn = ET.fromstring(write_figure(pen.figure, MapFileFormat.SVG, NOTES[0]))  # noqa: S314 (made by the test)
    tags = {node.tag.rpartition("}")[2] for node in drawn.iter()}
    assert tags.isdisjoint({"script", "a", "image", "foreignObject", "style:script"})
    addresses = {
        value for node in drawn.iter() for name, value in node.attrib.items() if name.endswith("href")
    }
    assert all(address.startswith("#") for address in addresses)
    assert not [name for node in drawn.iter() for name in node.attrib if name.lower().startswith("on")]
    count(len(PUBLISHERS))


class Elements(HTMLParser):
    """Counts the elements of a page and keeps its texts."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.handlers: list[str] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in an element."""
        self.tags[tag] += 1
        self.handlers += [name for name, _ in attrs if name.startswith("on")]

    def handle_data(self, data: str) -> None:
        """Take in a text."""
        self.texts.append(data)


def test_the_copy_to_take_along_has_the_elements_of_a_harmless_one(
    catalogue: Catalogue, attacked: list[Figure], texts: Texts, count: Count
) -> None:
    figures = FigureSet.of(attacked)
    for meeting in meetings(SCENES):
        harmless = Meeting(
            "a", tuple(MeetingScene(scene.question, None, "a", "a") for scene in meeting.scenes)
        )
        plain, made = (
            Elements(
                write_offline_html(
                    build_presentation_data(each, catalogue, figures, texts),
                    collect_copy_parts(texts.language),
                    DAY,
                    texts,
                ).decode()
            )
            for each in (harmless, meeting)
        )
        without_notes = sum(not scene.note for scene in meeting.scenes)
        assert made.tags == plain.tags - Counter({"p": without_notes})
        assert made.handlers == []
        said = {visible(text) for text in made.texts}
        assert [scene.note for scene in meeting.scenes if visible(scene.note) not in said | {""}] == []
        count(len(meeting.scenes) * 2)


def test_a_meeting_comes_back_from_its_file_and_its_link_with_its_texts(
    catalogue: Catalogue, texts: Texts, count: Count
) -> None:
    known = known_codes(catalogue)
    for meeting in meetings(SCENES):
        assert read_meeting_file(write_meeting_file(meeting), known, "a.json", texts) == meeting
        assert decode_meeting_link(encode_meeting_link(meeting), known, texts) == meeting
        check_plain(text for scene in meeting.scenes for text in (scene.headline, scene.note))
        count(len(meeting.scenes) * 4)


def test_the_maps_script_reads_a_text_as_data(count: Count) -> None:
    scene = {name: text for name, text in PAYLOADS.items() if "\x00" not in text}
    sent = send(scene)
    assert sent.shown == scene
    for script in (sent.group, sent.whole, sent.page):
        assert PRODUCT not in script
        assert "<img" not in script
    assert sent.whole.count("</script") == send({}).whole.count("</script")
    count(len(scene) * 2)


def _as_read(text: str) -> str:
    """Read signs that a workbook writes by their number, as spreadsheets do."""
    return re.sub(r"_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text)


def _printable(text: str) -> str:
    """Leave out what paper can't give back: marks piled on a letter, signs that the typeface lacks."""
    return "".join(sign for sign in text if sign < "\U00010000" and not unicodedata.combining(sign))
