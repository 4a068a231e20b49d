"""Every office file that is handed out is whole: no part twice, no dead link, no shape's number twice."""

import io
import posixpath
import re
import zipfile
from collections import Counter
from xml.etree import ElementTree as ET

import pytest

from analysis.question import Question
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.catalogue import Catalogue
from data.published.duties import load_duties
from geo.boundaries import load_boundaries
from language.catalogue import Texts
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_report_job
from reports.presentations.meeting import Meeting
from reports.tables.data_workbook import write_data_workbook
from reports.templates.form import build_blank_form
from reports.templates.summary_workbook import write_summary_template
from tests.reports.slides.meetings import TODAY, made, scene

_SHAPE = re.compile(rb'<(?:p:cNvPr|wp:docPr|xdr:cNvPr) [^>]*?\bid="([0-9]+)"')


@pytest.fixture(scope="module")
def handed_out(catalogue: Catalogue, figures: FigureSet, texts: Texts) -> dict[str, zipfile.ZipFile]:
    outline = load_boundaries(tuple(area.code for area in catalogue.districts))
    question = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)
    inputs = ReportInputs(question, catalogue, load_duties(catalogue), figures, outline, texts, TODAY)
    scenes = (scene(2016), scene(2020, "914"), scene(2019, published_only=True))
    files = {
        "slides": made(Meeting("Hội nghị", scenes), catalogue, figures, outline, texts),
        "no slides": made(Meeting("Hội nghị", ()), catalogue, figures, outline, texts),
        "template": write_summary_template(build_blank_form(catalogue, Standard.MDP_2022, 2024), texts),
        "report": make_report_job("914", ReportFormat.DOCUMENT, inputs).make(),
        "workbook": write_data_workbook(figures.all, catalogue, texts),
    }
    return {name: zipfile.ZipFile(io.BytesIO(content)) for name, content in files.items()}


def test_no_part_stands_twice(handed_out: dict[str, zipfile.ZipFile]) -> None:
    for package in handed_out.values():
        names = Counter(name.lower() for name in package.namelist())
        assert [name for name, count in names.items() if count > 1] == []


def test_every_link_inside_leads_to_a_part(handed_out: dict[str, zipfile.ZipFile]) -> None:
    for kind, package in handed_out.items():
        parts = set(package.namelist())
        for name in (name for name in parts if name.endswith(".rels")):
            folder = posixpath.dirname(posixpath.dirname(name))
            for link in ET.fromstring(package.read(name)):  # noqa: S314 (made by the test itself)
                if link.attrib.get("TargetMode") != "External":
                    target = posixpath.normpath(posixpath.join("/", folder, link.attrib["Target"])).lstrip(
                        "/"
                    )
                    assert target in parts, (kind, name, target)


def test_no_two_shapes_of_a_part_have_one_number(handed_out: dict[str, zipfile.ZipFile]) -> None:
    for kind, package in handed_out.items():
        for name in (name for name in package.namelist() if name.endswith(".xml")):
            numbers = Counter(_SHAPE.findall(package.read(name)))
            assert [number for number, count in numbers.items() if count > 1] == [], (kind, name)
