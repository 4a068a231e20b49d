"""Files that are handed out are in the language of the view: in English no Vietnamese but names."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from analysis.display.questions import format_question_title
from analysis.question import Question
from analysis.summary import build_question_summary
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.duties import load_duties
from geo.boundaries import Boundaries
from language.catalogue import Language, Texts, load_texts
from maps.drawing.sheet_texts import (
    format_closing_note,
    format_comparison_note,
    format_source_lines,
    format_subtitle,
)
from maps.drawing.typeface import TextStyle
from reports.outline_geojson import write_outline_geojson
from reports.paper.district import build_district_report
from reports.paper.docx_file import write_docx
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import build_report_file
from reports.paper.province import build_province_report
from reports.presentations.data.building import build_presentation_data
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.slides.pptx_file import write_pptx
from reports.tables.csv_file import write_figure_csv
from reports.tables.json_file import write_figure_json
from tests.language.vietnamese import vietnamese_words
from tests.reports.slides.meetings import opened, words_on

TODAY = date(2026, 12, 14)
IN_2020 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)
MEETING = Meeting("", (MeetingScene(IN_2020), MeetingScene(IN_2020, "906")))


@pytest.fixture(scope="module")
def english() -> Texts:
    return load_texts(Language.ENGLISH)


@pytest.fixture(scope="module")
def basis(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, english: Texts) -> ReportInputs:
    return ReportInputs(IN_2020, catalogue, load_duties(catalogue), figures, outline, english, TODAY)


def strings(thing: object) -> Iterator[str]:
    """Find every text in records, lists and tables."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, dict):
        yield from strings(list(thing.values()))
    elif isinstance(thing, list | tuple):
        for item in thing:
            yield from strings(item)
    elif is_dataclass(thing):
        yield from strings([getattr(thing, field.name) for field in fields(thing)])


def left_over(thing: object) -> list[str]:
    return [text for text in strings(thing) if not text.startswith("http") and vietnamese_words(text)]


def test_reports_on_paper(basis: ReportInputs) -> None:
    papers = [build_district_report("906", basis), build_province_report(basis)]
    assert left_over(papers) == []
    assert papers[0].title == "Giồng Riềng District"
    bundle = build_report_file(papers[0].title, papers[:1], basis)
    assert bundle.made == "Made on 14 Dec 2026 with the Kiên Giang poverty map"
    assert b"en-GB" in _properties(write_docx(bundle, TODAY, basis.texts))


def _properties(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return parts.read("docProps/core.xml")


def test_slides(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, english: Texts) -> None:
    made = opened(write_pptx(MEETING, MeetingInput(catalogue, figures, english), outline, TODAY))
    said = [words_on(slide) for slide in made.slides]
    notes = [slide.notes_slide.notes_text_frame.text for slide in made.slides if slide.has_notes_slide]
    assert left_over([line for text in (*said, *notes) for line in text.split("\n")]) == []
    assert made.core_properties.language == "en-GB"
    (chart, *_) = [shape.chart for slide in made.slides for shape in slide.shapes if shape.has_chart]
    assert chart.plots[0].series[0].data_labels.number_format == "[$-809]0.00"


def test_the_presentation_and_its_copy(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    assert left_over(build_presentation_data(MEETING, catalogue, figures, english)) == []


def test_figures_in_files(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    rows = csv.reader(
        io.StringIO(write_figure_csv(figures.all, catalogue.areas, english).decode("utf-8-sig"))
    )
    assert left_over(sorted({cell for row in rows for cell in row})) == []
    described = json.loads(write_figure_json(figures.all[:50], catalogue, english))
    assert left_over([described["terms"], described["warning"], described["statuses"]]) == []


def test_the_outline(catalogue: Catalogue, outline: Boundaries, english: Texts) -> None:
    described = json.loads(write_outline_geojson(outline, catalogue.areas, english))
    assert left_over([text for name, text in described.items() if name != "features"]) == []


def test_drawn_maps(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    answer = build_question_summary(IN_2020, catalogue, figures)
    lines = format_source_lines([answer], TextStyle(3), 260, english)
    told = [
        format_question_title(answer.question, english),
        format_subtitle(answer, english),
        format_comparison_note(answer, answer, english),
        *lines,
    ]
    assert left_over([*told, format_closing_note([answer], "", TODAY, english)]) == []
    assert "Drawn on 14 Dec 2026." in format_closing_note([answer], "", TODAY, english)
