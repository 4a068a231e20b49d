"""Files that are handed out are in the language of the view: in English no Vietnamese but names."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date

import pytest

from data.catalogue import Catalogue
from data.duties import load_duties
from data.figures import FigureSet
from data.model import Group, Indicator, Standard
from geo.boundaries import Boundaries, load_boundaries
from insight.meeting import Meeting, MeetingScene
from insight.question import Question
from insight.situation import situation
from language.catalogue import Language, Texts
from language.catalogue import texts as texts_of
from maps.drawing.lettering import Type
from maps.drawing.notes import closing, comparison_note, source_lines, subtitle, title
from reports.comma_file import comma_file
from reports.data_file import data_file
from reports.deck import deck
from reports.outline_file import outline_file
from reports.paper.basis import Basis
from reports.paper.district import district_paper
from reports.paper.document import document
from reports.paper.order import bundled
from reports.paper.province import province_paper
from reports.slides.deck import meeting_slides
from tests.language.vietnamese import vietnamese_words
from tests.reports.slides.meetings import opened, words_on

TODAY = date(2026, 12, 14)
IN_2020 = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2020)
MEETING = Meeting("", (MeetingScene(IN_2020), MeetingScene(IN_2020, "906")))


@pytest.fixture(scope="module")
def english() -> Texts:
    return texts_of(Language.ENGLISH)


@pytest.fixture(scope="module")
def outline(catalogue: Catalogue) -> Boundaries:
    return load_boundaries(tuple(area.code for area in catalogue.districts))


@pytest.fixture(scope="module")
def basis(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, english: Texts) -> Basis:
    return Basis(IN_2020, catalogue, load_duties(catalogue), figures, outline, english, TODAY)


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


def test_reports_on_paper(basis: Basis) -> None:
    papers = [district_paper("906", basis), province_paper(basis)]
    assert left_over(papers) == []
    assert papers[0].title == "Giồng Riềng District"
    bundle = bundled(papers[0].title, papers[:1], basis)
    assert bundle.made == "Made on 14 Dec 2026 with the Kiên Giang poverty map"
    assert b"en-GB" in _properties(document(bundle, TODAY, basis.texts))


def _properties(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return parts.read("docProps/core.xml")


def test_slides(catalogue: Catalogue, figures: FigureSet, outline: Boundaries, english: Texts) -> None:
    made = opened(meeting_slides(MEETING, catalogue, figures, outline, english, TODAY))
    said = [words_on(slide) for slide in made.slides]
    notes = [slide.notes_slide.notes_text_frame.text for slide in made.slides if slide.has_notes_slide]
    assert left_over([line for text in (*said, *notes) for line in text.split("\n")]) == []
    assert made.core_properties.language == "en-GB"
    (chart, *_) = [shape.chart for slide in made.slides for shape in slide.shapes if shape.has_chart]
    assert chart.plots[0].series[0].data_labels.number_format == "[$-809]0.00"


def test_the_presentation_and_its_copy(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    assert left_over(deck(MEETING, catalogue, figures, english)) == []


def test_figures_in_files(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    rows = csv.reader(io.StringIO(comma_file(figures.all, catalogue.areas, english).decode("utf-8-sig")))
    assert left_over(sorted({cell for row in rows for cell in row})) == []
    described = json.loads(data_file(figures.all[:50], catalogue, english))
    assert left_over([described["terms"], described["warning"], described["statuses"]]) == []


def test_the_outline(catalogue: Catalogue, outline: Boundaries, english: Texts) -> None:
    described = json.loads(outline_file(outline, catalogue.areas, english))
    assert left_over([text for name, text in described.items() if name != "features"]) == []


def test_drawn_maps(catalogue: Catalogue, figures: FigureSet, english: Texts) -> None:
    answer = situation(IN_2020, catalogue, figures)
    lines = source_lines([answer], Type(3), 260, english)
    told = [
        title(answer, english),
        subtitle(answer, english),
        comparison_note(answer, answer, english),
        *lines,
    ]
    assert left_over([*told, closing([answer], "", TODAY, english)]) == []
    assert "Drawn on 14 Dec 2026." in closing([answer], "", TODAY, english)
