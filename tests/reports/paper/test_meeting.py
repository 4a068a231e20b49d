"""A meeting on paper carries every kind of scene: its words, its maps and lines, its tables as text."""

import io
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from docx import Document
from pypdf import PdfReader

from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from geo.boundaries import Boundaries
from language.catalogue import Language, Texts, load_texts
from reports.jobs.pickling import decode_from_pipe, encode_for_pipe
from reports.paper.content import AreaReport, ReportCode, ReportPicture, ReportTable
from reports.paper.jobs import ReportFormat
from reports.paper.meeting import build_meeting_report
from reports.paper.meeting_jobs import make_meeting_report_job
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from reports.slides.shown_scene import build_shown_scene
from tests.analysis.meetings import BOARDS, HOSTILE, MEETING, assign_targets, question
from tests.language.vietnamese import vietnamese_words

TODAY = date(2026, 11, 29)
RANKING = MeetingScene(question(2020), kind=SceneKind.RANKING)
WHOLE = Meeting("Giao ban quý", (*MEETING.scenes, *BOARDS.scenes, RANKING))
LINKS = [f"https://ban-do.example/?nam={number}" for number, _ in enumerate(WHOLE.scenes)]


@pytest.fixture(scope="module")
def given(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> MeetingInput:
    return MeetingInput(catalogue, figures, texts, assign_targets(catalogue))


def build(meeting: Meeting, given: MeetingInput, outline: Boundaries, link: str = "") -> AreaReport:
    scenes = [replace(build_shown_scene(scene, given), link=link) for scene in meeting.scenes]
    return build_meeting_report(meeting, scenes, outline, TODAY, given.texts)


@pytest.fixture(scope="module")
def whole(given: MeetingInput, outline: Boundaries) -> AreaReport:
    return build(WHOLE, given, outline)


def test_every_kind_has_its_maps_its_lines_and_its_tables(whole: AreaReport) -> None:
    assert {scene.kind for scene in WHOLE.scenes} == set(SceneKind)
    shown = {
        scene.kind: (
            sum(isinstance(block, ReportPicture) for block in section.blocks),
            [len(block.rows) for block in section.blocks if isinstance(block, ReportTable)],
        )
        for scene, section in zip(WHOLE.scenes, whole.sections[:-1], strict=True)
    }
    assert shown[SceneKind.MAP] == (1, [16])
    assert shown[SceneKind.RANKING] == (0, [16])
    assert shown[SceneKind.TREND] == (1, [2, 2, 2])
    assert shown[SceneKind.COMPARISON][0] == shown[SceneKind.CHANGE][0] == 1
    assert shown[SceneKind.CHANGE][1] == [16]
    assert shown[SceneKind.PROFILE] == (1, [6])
    assert shown[SceneKind.TARGETS] == (0, [15])
    assert shown[SceneKind.COVERAGE] == (0, [16, 16, 16])


def test_every_estimate_is_counted_and_every_scene_keeps_its_headline(
    whole: AreaReport, given: MeetingInput
) -> None:
    assert whole.estimated
    published = replace(given, figures=FigureSet.of(one for one in given.figures.all if one.published))
    scenes = [build_shown_scene(scene, published) for scene in WHOLE.scenes]
    assert not any(shown.estimated_count for shown in scenes)
    titles = [section.title for section in whole.sections]
    assert titles[1] == "2. Đất Giang Thành"
    assert titles[2] == f"3. {HOSTILE}"
    assert all(title.startswith(f"{number}. ") for number, title in enumerate(titles[:-1], start=1))


def test_both_files_say_it_as_text_with_a_code_a_scene(given: MeetingInput, outline: Boundaries) -> None:
    meeting = Meeting(WHOLE.title, WHOLE.scenes[2:5])
    orders = [
        make_meeting_report_job(meeting, kind, given, outline, TODAY, LINKS[2:5]) for kind in ReportFormat
    ]
    pdf, document = (decode_from_pipe(encode_for_pipe(order)).make() for order in orders)
    pages = PdfReader(io.BytesIO(pdf)).pages
    said = unicodedata.normalize("NFC", "".join(page.extract_text() for page in pages))
    assert "Giao ban quý" in said
    assert "".join(HOSTILE.split()) in "".join(said.split())
    marks = [mark.get_object() for page in pages for mark in page.annotations or ()]
    assert [mark["/A"]["/URI"] for mark in marks] == LINKS[2:5]
    written = Document(io.BytesIO(document))
    assert len(written.tables) == 1 + 3 + 3
    assert any(HOSTILE in paragraph.text for paragraph in written.paragraphs)


def test_without_an_address_there_is_no_code(
    whole: AreaReport, given: MeetingInput, outline: Boundaries
) -> None:
    assert not [
        block for section in whole.sections for block in section.blocks if isinstance(block, ReportCode)
    ]
    linked = build(Meeting("", (RANKING,)), given, outline, LINKS[0])
    assert linked.sections[0].blocks[-1] == ReportCode(LINKS[0])


def test_in_english_no_word_is_left_over(given: MeetingInput, outline: Boundaries) -> None:
    english = replace(given, texts=load_texts(Language.ENGLISH))
    made = build(Meeting("", BOARDS.scenes), english, outline)
    headings = [section.title for section in made.sections]
    columns = [
        column.label
        for section in made.sections
        for block in section.blocks
        if isinstance(block, ReportTable)
        for column in block.columns
    ]
    assert [text for text in (*headings, *columns) if vietnamese_words(text)] == []
