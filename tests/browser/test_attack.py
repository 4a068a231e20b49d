"""Harmful texts on every surface of the real pages: nothing runs or is added, each is read as it is."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from playwright.sync_api import Browser, FilePayload, expect

from data.published.catalogue import Catalogue
from data.settings import FOLDER_VARIABLE
from data.store.batches import NewBatch
from data.store.store import open_store
from geo.boundaries import BOUNDARY_FILE
from geo.installed_outline import OUTLINE_FILE, RECORD
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import normalise_text
from reports.presentations.meeting_edits import MOST_SCENES
from reports.presentations.meeting_file import write_meeting_file
from tests.attack.bringing import tidy, written
from tests.attack.carrying import NOTES, SOURCES, meetings, spread
from tests.attack.looking import squeezed, visible
from tests.attack.payloads import MARKDOWN, PAYLOADS, SCRIPTS, TEMPLATES
from tests.browser.page import DISTRICT_COUNT, map_frame, open_map
from tests.browser.server import Server, forked_server
from tests.browser.stage import stage, start
from tests.browser.visitor import Visitor, visiting
from tests.browser.watch import Watch
from tests.geo.own import OWN
from tests.paths import ROOT
from ui.state.parameters import Parameter

pytestmark = [pytest.mark.long, pytest.mark.own_tab]

IMPORTS = "/nhap-so-lieu?tc=mdp-2022&nam=2022"
REVIEW = "tc=mdp-2022&ct=poor&dt=all&nam=2022&huyen=914"
FIELD = "input[type=file]"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FAULTS_TOLD = 45
NUMBERS_OPENED, SCENES_STEPPED = 6, 6
"""Origins and scenes that are opened one by one; other pages hold the texts of all."""

CREDIT = "Sở <img src=x onerror=window.hit=30> {{12345*6789}} </script>"
Note = Callable[[str, object], None]


@pytest.fixture
def watch(visitor: Visitor) -> Watch:
    return Watch(visitor)


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Iterator[Server]:
    """Serve an installation in which every payload was published, and one credits the outline."""
    folder = tmp_path_factory.mktemp("attacked")
    store = open_store(f"sqlite:///{folder / 'figures.sqlite3'}")
    for figure in spread(catalogue):
        digest = sha256(figure.source.source_id.encode()).hexdigest()
        store.publish(NewBatch("bang.xlsx", digest, figure.source, (figure,), "Phòng", ""))
    outline = json.loads(BOUNDARY_FILE.read_text("utf-8"))
    record = OWN.record() | {"source": CREDIT, "licence": CREDIT}
    (folder / OUTLINE_FILE).write_text(json.dumps(outline | {RECORD: record}), "utf-8")
    with forked_server(environment={FOLDER_VARIABLE: str(folder)}) as server:
        yield server


def bring(watch: Watch, content: bytes, name: str = "bang.xlsx") -> None:
    file: FilePayload = {"name": name, "mimeType": EXCEL, "buffer": content}
    watch.visitor.page.set_input_files(FIELD, files=[file])


def crowded_meeting() -> Meeting:
    """Give a meeting of as many scenes as there can be, whose notes hold every payload between them."""
    (first, *_) = meetings(MOST_SCENES)
    texts = [normalise_text(text)[:300] for text in PAYLOADS.values()]
    notes = ["\n".join(texts[number::MOST_SCENES]) for number in range(MOST_SCENES)]
    scenes = (replace(scene, note=note) for scene, note in zip(first.scenes, notes, strict=True))
    return replace(first, scenes=tuple(scenes))


def missing(said: str, texts: Sequence[str]) -> list[str]:
    """List the texts that a page does not show."""
    return [text for text in texts if squeezed(text) not in said]


def test_a_files_own_words_are_read_on_the_page_that_imports_it(watch: Watch, record_property: Note) -> None:
    page = watch.visitor.page
    page.goto(IMPORTS)
    for begin in (0, FAULTS_TOLD, 2 * FAULTS_TOLD):
        part = [*PAYLOADS.values()][begin : begin + FAULTS_TOLD]
        bring(watch, written("xlsx", {"Bảng": tidy("indicator", part)}), f"{begin} {PAYLOADS['image']}.xlsx")
        faults = page.get_by_role("table", name="Lỗi phải sửa")
        expect(faults).to_contain_text(visible(part[0]))
        begun = [squeezed(text)[:20] for text in part]
        assert missing(watch.check(), begun) == []
    bring(
        watch,
        written("xlsx", {"Bảng": tidy("note", NOTES[:NUMBERS_OPENED])}),
        f"{PAYLOADS['jinja expression']}.xlsx",
    )
    numbers = page.get_by_role("table", name="đang hiện và trong tệp của bạn").get_by_role(
        "button", name="5,25"
    )
    expect(numbers).to_have_count(NUMBERS_OPENED)
    said = ""
    for number in range(NUMBERS_OPENED):
        numbers.nth(number).click()
        said += watch.check()
        page.keyboard.press("Escape")
    assert missing(said, NOTES[:NUMBERS_OPENED]) == []
    record_property("answers of pages", len(PAYLOADS) + NUMBERS_OPENED)


def test_a_question_about_a_file_is_plain_text(watch: Watch, record_property: Note) -> None:
    page = watch.visitor.page
    page.goto(IMPORTS)
    for name in (
        "colour directive",
        "math",
        "markdown image",
        "markdown script link",
        "icon directive",
        "emoji",
    ):
        rows = [list(row) for row in tidy("note", ["Ước"] * 12)]
        for row in rows[1:]:
            row[6:8] = ["hộ", "35.000"]
        bring(watch, written("ods", {PAYLOADS[name]: rows}), "bang.ods")
        expect(page.locator(".section p", has_text=PAYLOADS[name])).to_be_visible()
        assert missing(watch.check(), [PAYLOADS[name]]) == []
    record_property("answers of pages", 6)


def test_published_texts_are_read_wherever_a_number_tells_its_origin(
    browser: Browser, attacked: Server, record_property: Note
) -> None:
    with visiting(browser, attacked.origin) as visitor:
        watch, page = Watch(visitor), visitor.page
        open_map(page, f"?{REVIEW}")
        expect(map_frame(page).locator(".leaflet-control-attribution")).to_contain_text(CREDIT)
        numbers = page.locator(".ranking").get_by_role("button", name="5,00")
        expect(numbers).to_have_count(DISTRICT_COUNT)
        for number in range(NUMBERS_OPENED):
            numbers.nth(number).click()
            expect(page.locator(".origin dd").first).to_be_visible()
            watch.check()
            page.keyboard.press("Escape")
        page.goto("/nguon?phan=nguon")
        expect(page.get_by_text(f"{len(SOURCES)}/QĐ").first).to_be_visible()
        assert missing(watch.check(), [source.publisher for source in SOURCES]) == []
        for address in (
            "/kham-pha?loc=imported",
            f"/ho-so?{REVIEW}",
            f"/so-sanh?{REVIEW}",
            "/nguon?phan=ranhgioi",
        ):
            page.goto(address)
            expect(page.locator("h1").first).to_be_visible()
            expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
            watch.check()
    record_property("answers of pages", NUMBERS_OPENED + len(SOURCES) + 4)


def test_a_meetings_texts_are_read_on_its_page_and_on_its_stage(watch: Watch, record_property: Note) -> None:
    page, meeting = watch.visitor.page, crowded_meeting()
    page.goto("/trinh-chieu")
    content: FilePayload = {
        "name": "a.json",
        "mimeType": "application/json",
        "buffer": write_meeting_file(meeting),
    }
    page.set_input_files(FIELD, files=[content])
    expect(page.get_by_text(f"Cảnh {len(meeting.scenes)}:")).to_be_visible()
    expect(page.get_by_role("textbox", name="Ghi chú").last).to_have_value(meeting.scenes[-1].note)
    assert missing(watch.check(), [scene.note for scene in meeting.scenes]) == []
    start(page)
    for scene in meeting.scenes[:SCENES_STEPPED]:
        expect(stage(page).locator("h1")).to_have_text(scene.headline)
        page.keyboard.press("ArrowRight")
    page.keyboard.press("n")
    assert missing(watch.check(), [meeting.scenes[SCENES_STEPPED].note]) == []
    record_property("answers of pages", len(PAYLOADS) + SCENES_STEPPED)


def test_whatever_a_link_holds_is_told_as_a_short_plain_text(watch: Watch, record_property: Note) -> None:
    page = watch.visitor.page
    codes = dict(
        zip([row.code for row in Parameter], (SCRIPTS | TEMPLATES | MARKDOWN).values(), strict=False)
    )
    for address in (f"/?{urlencode(codes)}", f"/{quote(PAYLOADS['jinja statement'])}"):
        page.goto(address)
        expect(page.locator(".notice").first).to_be_visible()
        watch.check()
    record_property("answers of pages", len(codes) + 1)


def test_no_visitor_gets_at_anothers_upload(watch: Watch, browser: Browser, server: Server) -> None:
    page = watch.visitor.page
    page.goto(IMPORTS)
    with page.expect_request(lambda request: "/upload_file/" in request.url) as asked:
        bring(watch, written("xlsx", {"Bảng": tidy("note", NOTES[:15])}))
    expect(page.get_by_role("heading", name="Tệp hợp lệ")).to_be_visible()
    session, file = asked.value.url.rsplit("/", 2)[1:]
    assert min(len(session), len(file)) >= 36
    with visiting(browser, server.origin) as other:
        ask = other.page.request
        assert NOTES[0] not in ask.get(asked.value.url).text()
        assert ask.put(asked.value.url, multipart={"file": "x"}).status == 403
        assert ask.delete(asked.value.url).status == 403
        for guess in (f"/media/{file}", f"/media/{file}.xlsx", f"/media/{session}/{file}"):
            assert ask.get(f"{server.origin}{guess}").status == 404
    page.reload()
    expect(page.get_by_text("Chưa có tệp.")).to_be_visible()


def test_a_visitor_is_told_nothing_of_the_machine(watch: Watch) -> None:
    open_map(watch.visitor.page)
    told = b"".join(watch.told)
    assert b"dashboard.py" in told  # the session's first message has been looked at
    for secret in (
        str(ROOT).encode(),
        str(Path.home()).encode() + b"/",
        b"site-packages",
        b"Traceback",
        b"3, 11",
    ):
        assert secret not in told


def test_a_file_that_is_too_large_is_told_in_vietnamese(watch: Watch) -> None:
    watch.visitor.page.goto(IMPORTS)
    bring(watch, bytes(6 * 1024 * 1024))
    expect(watch.visitor.page.get_by_text("Tệp phải từ 5")).to_be_visible()
    watch.check()
