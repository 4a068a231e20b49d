"""An installation that switched estimates off shows none: on no page, in no picture, in no file."""

import io
import json
import re
import zipfile
from dataclasses import replace

import pytest

from analysis.display.exceedance import MapLayer
from language.dates import get_vietnam_date
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_report_job
from reports.presentations.meeting import Meeting, MeetingScene, SceneKind
from reports.presentations.meeting_input import MeetingInput
from reports.presentations.meeting_link import encode_meeting_link
from reports.slides.pptx_file import write_pptx
from tests.pages.session import numbers, open_page, read_scene, run
from ui.downloads.file_makers import MAKERS, OF_ESTIMATES, OF_TARGETS, make_file_or_order
from ui.downloads.file_request import FileOrder, FileRequest
from ui.downloads.links import Download
from ui.layout.navigation import PAGES
from ui.resources.boundaries import get_boundaries
from ui.resources.shared_data import get_catalogue, get_duties, get_figures
from ui.state.language_choice import get_texts
from ui.state.parameters import Parameter
from ui.state.view import View

STAMP = re.compile(r"có số ước tính: \d|khoảng [0-9.,]+ ?%? \(", re.IGNORECASE)
VIEW = View(district="914")
SCENES = (
    MeetingScene(VIEW.question),
    MeetingScene(VIEW.question, "914", layer=MapLayer.OVER_20),
    MeetingScene(VIEW.question, "914", kind=SceneKind.TREND),
    MeetingScene(VIEW.question, kind=SceneKind.COMPARISON, other=VIEW.question.at(2018)),
    MeetingScene(VIEW.question, kind=SceneKind.COVERAGE),
)
STATES: dict[str, list[dict[str, str]]] = {
    "": [{"nam": "2016"}, {"nam": "2016", "lop": "tren20", "huyen": "914"}],
    "ho-so": [{}, {"huyen": "914"}],
    "so-sanh": [{"nam": "2020", "tc2": "mdp-2016", "nam2": "2018"}],
    "nguon": [{"phan": part} for part in ("dophu", "nguon", "mauthuan", "dinhnghia", "taive")],
    "kham-pha": [{"phan": part} for part in ("bang", "cap", "lop")],
    "trinh-chieu": [{"canh": encode_meeting_link(Meeting("", SCENES))}],
}


pytestmark = pytest.mark.usefixtures("without_estimates")


@pytest.mark.parametrize("path", [entry.path for entry in PAGES])
def test_no_page_shows_an_estimate(path: str) -> None:
    (script,) = (entry.script for entry in PAGES if entry.path == path)
    for codes in STATES.get(path, [{}]):
        page = open_page(**codes)
        if path:
            page.switch_page(script)
            run(page)
        for component in page.get("bidi_component"):
            sent = component.proto.bytes.decode() or "{}"
            data = json.loads(sent)
            assert not [one for one in numbers(data) if one.get("status") == "estimated"]
            assert not STAMP.search(sent)
            assert not [one for one in data.get("charts", [data]) if "ước tính" in one.get("spoken", "")]
        for chart in page.get("plotly_chart"):
            assert not STAMP.search(chart.proto.spec)
            assert "ước tính" not in chart.proto.alt
        for frame in page.get("component_instance"):
            scene = read_scene(json.loads(frame.proto.json_args)["feature_group"])
            assert "estimated" not in {district["status"] for district in scene["districts"].values()}
        assert Parameter.PUBLISHED_ONLY.widget_key not in {toggle.key for toggle in page.toggle}


def test_a_link_to_how_likely_rates_are_shows_rates_and_says_so() -> None:
    page = open_page(nam="2016", lop="tren20")
    (frame,) = page.get("component_instance")
    assert read_scene(json.loads(frame.proto.json_args)["feature_group"])["palette"] == "poor"
    told = "".join(component.proto.bytes.decode() for component in page.get("bidi_component"))
    assert "Khả năng trên" not in told
    assert "tren20" in told
    assert Parameter.LAYER.widget_key not in {box.key for box in page.selectbox}


@pytest.mark.parametrize("download", sorted(set(MAKERS) - OF_ESTIMATES - OF_TARGETS))
def test_no_file_holds_one(download: Download) -> None:
    view = replace(VIEW, meeting=encode_meeting_link(Meeting("", SCENES)))
    made = make_file_or_order(download, FileRequest(view, get_figures()))
    if isinstance(made, FileOrder):
        assert "uoc-tinh" not in made.name
        assert 'id="stamp"' not in made.job.make().decode(errors="ignore")
        return
    assert "uoc-tinh" not in str(made.headers)
    assert not STAMP.search(read_words(made.body))


def test_examples_made_of_estimates_are_not_offered() -> None:
    page = open_page()
    page.switch_page("pages/importing/page.py")
    sent = [component.proto.bytes.decode() for component in run(page).get("bidi_component")]
    assert any(Download.SUMMARY_TEMPLATE.value in text for text in sent)
    assert not any(download.value in text for download in OF_ESTIMATES for text in sent)


@pytest.mark.parametrize("code", ["914", "91"])
def test_no_report_holds_one(code: str) -> None:
    inputs = ReportInputs(
        VIEW.question,
        get_catalogue(),
        get_duties(),
        get_figures(),
        get_boundaries(),
        get_texts(),
        get_vietnam_date(),
    )
    assert not STAMP.search(read_words(make_report_job(code, ReportFormat.DOCUMENT, inputs).make()))


def test_no_slide_holds_one() -> None:
    given = MeetingInput(get_catalogue(), get_figures(), get_texts())
    made = write_pptx(Meeting("", SCENES), given, get_boundaries(), get_vietnam_date())
    assert not STAMP.search(read_words(made))


def read_words(content: bytes) -> str:
    """Return everything that a file says: of a packed one, the words of all its parts."""
    if not content.startswith(b"PK"):
        return content.decode("utf-8-sig")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        return "\n".join(parts.read(name).decode(errors="ignore") for name in parts.namelist())
