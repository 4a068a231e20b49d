"""Every link to a file gives the file that it names, whoever follows it and whatever others do."""

import csv
import io
import json
import zipfile
from hashlib import sha512
from urllib.parse import unquote, urlencode

import pytest
from openpyxl import load_workbook
from PIL import Image, ImageSequence
from starlette.applications import Starlette

from analysis.figure_lists import FigureOrder
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from language.catalogue import Language
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_edits import MOST_SCENES
from reports.presentations.meeting_link import LONGEST_LINK, encode_meeting_link
from tests.server.asgi import Answer, ask, send
from ui.downloads.file_makers import MAKERS, OF_MEETING
from ui.downloads.links import SENT_PATH, Download, build_download_address
from ui.downloads.route import LONGEST_SENT, make_download_routes
from ui.state.parameters import Parameter
from ui.state.view import ExploreState, SecondMap, View

APP = Starlette(routes=make_download_routes())
BEGINNINGS = {
    "png": b"\x89PNG",
    "gif": b"GIF89a",
    "svg": b"<?xml",
    "pdf": b"%PDF",
    "csv": "\ufeff".encode(),
    "xlsx": b"PK\x03\x04",
    "json": b"{",
    "geojson": b"{",
    "html": b"<!doctype html",
}
WITH_ADDRESS = [download for download in Download if download not in OF_MEETING]
FAR = SecondMap(Standard.MDP_2022, Indicator.NEAR_POOR, Group.ALL, 2023)


def fetched(download: Download, view: View) -> tuple[str, bytes]:
    """Follow a link; give the file's name and content."""
    response = ask(APP, build_download_address(download, view))
    assert response.status == 200
    kind, _, name = response.headers["content-disposition"].partition("; filename*=UTF-8''")
    assert kind == "attachment"
    return unquote(name), response.body


def sent_for(download: Download, code: str) -> Answer:
    """Send a presentation's code to where a file of it is made."""
    body = urlencode({Parameter.MEETING.code: code}).encode()
    return send(APP, build_download_address(download, View(), SENT_PATH), body)


def unpackable(number: int) -> str:
    """Write 512 signs in which there is nothing to save."""
    return "".join(sha512(f"{number} {part}".encode()).hexdigest() for part in range(4))


def table(content: bytes) -> list[dict[str, str]]:
    """Read a CSV of figures."""
    return list(csv.DictReader(content.decode("utf-8-sig").splitlines()))


def test_there_is_something_behind_every_link() -> None:
    assert set(MAKERS) == set(Download)


@pytest.mark.parametrize("download", WITH_ADDRESS, ids=lambda download: download.value)
def test_a_link_gives_a_file_of_the_kind_that_it_ends_in(download: Download) -> None:
    name, content = fetched(download, View(second_map=FAR, district="908", meeting="nothing of a map"))
    ending = download.value.rpartition(".")[2]
    assert name.endswith(f".{ending}")
    assert content.startswith(BEGINNINGS[ending])


@pytest.mark.parametrize("download", sorted(OF_MEETING), ids=lambda download: download.value)
def test_a_presentation_comes_for_the_code_that_is_sent_also_one_too_long_for_a_link(
    download: Download,
) -> None:
    scenes = tuple(MeetingScene(View().question, note=unpackable(number)) for number in range(MOST_SCENES))
    code = encode_meeting_link(Meeting("Giao ban", scenes))
    assert len(code) > LONGEST_LINK
    response = sent_for(download, code)
    assert response.status == 200
    ending = download.value.rpartition(".")[2]
    assert response.headers["content-disposition"].endswith(f".{ending}")
    body = response.text.encode()
    assert body.lower().startswith(BEGINNINGS[ending])
    assert b"Giao ban" in body


@pytest.mark.parametrize("code", ["", "x", "=" * 100])
def test_what_is_no_presentation_gets_no_file(code: str) -> None:
    response = sent_for(Download.FROZEN_MEETING, code)
    assert response.status == 404
    assert ask(APP, build_download_address(Download.FROZEN_MEETING, View())).status == 404


def test_more_than_any_presentation_is_not_read() -> None:
    assert sent_for(Download.MEETING, "x" * LONGEST_SENT).status == 413


def test_nothing_is_sent_to_a_file_that_has_an_address() -> None:
    assert ask(APP, build_download_address(Download.MAP_PNG, View()), "POST").status == 405
    assert ask(APP, build_download_address(Download.MEETING, View(), SENT_PATH)).status == 405


def test_a_map_is_the_view_s_own() -> None:
    name, _ = fetched(Download.MAP_SVG, View(period=2018, district="912", published_only=True))
    assert name == "ban-do_ho-ngheo-2018-chuan-da-chieu-2016-2020_kien-hai.svg"


def test_a_card_is_of_a_district_and_there_is_none_of_the_province() -> None:
    name, _ = fetched(Download.CARD, View(period=2018, district="912", language=Language.ENGLISH))
    assert name.startswith("summary_kien-hai-district_poor-households_2018_")
    assert ask(APP, build_download_address(Download.CARD, View())).status == 404


def test_the_years_are_those_of_the_standard() -> None:
    name, content = fetched(Download.YEARS_GIF, View(standard=Standard.MDP_2022, period=2023))
    assert name == "cac-nam_ho-ngheo_2022-2025_chuan-da-chieu-2022-2025_uoc-tinh.gif"
    assert len(list(ImageSequence.Iterator(Image.open(io.BytesIO(content))))) == 4


def test_two_maps_are_those_of_the_comparison() -> None:
    name, content = fetched(Download.TWO_MAPS_SVG, View(second_map=FAR))
    assert "_ho-ngheo-2016-chuan-da-chieu-2016-2020_ho-can-ngheo-2023-" in name
    assert "2023" in content.decode()


def test_found_figures_come_as_found_and_in_their_order() -> None:
    exploration = ExploreState(codes=frozenset({"2016", "poor", "all", "percent", "mdp-2016"}))
    _, usual = fetched(Download.FOUND_CSV, View(explore=exploration))
    highest = ExploreState(codes=exploration.codes, order=FigureOrder.HIGHEST)
    _, falling = fetched(Download.FOUND_CSV, View(explore=highest))
    rates = [float(row["Giá trị"].replace(",", ".")) for row in table(falling)]
    assert len(rates) >= 15
    assert rates == sorted(rates, reverse=True)
    assert [row["Giá trị"] for row in table(usual)] != [row["Giá trị"] for row in table(falling)]


def test_published_only_holds_nothing_made_up_and_is_not_named_so() -> None:
    name, content = fetched(Download.DATA_JSON, View(published_only=True))
    assert "uoc-tinh" not in name
    assert {figure["status"] for figure in json.loads(content)["figures"]}.isdisjoint({"estimated"})


def test_a_file_speaks_the_reader_s_language() -> None:
    name, content = fetched(Download.FOUND_XLSX, View(language=Language.ENGLISH))
    assert name.isascii()
    sheets = load_workbook(io.BytesIO(content), read_only=True).sheetnames
    vietnamese = load_workbook(io.BytesIO(fetched(Download.FOUND_XLSX, View())[1]), read_only=True).sheetnames
    assert sheets != vietnamese


def test_templates_are_those_of_the_review_in_any_language() -> None:
    _, english = fetched(Download.SUMMARY_TEMPLATE, View(language=Language.ENGLISH))
    assert zipfile.ZipFile(io.BytesIO(english)).testzip() is None
    names = [
        load_workbook(io.BytesIO(content), read_only=True).sheetnames
        for content in (english, fetched(Download.SUMMARY_TEMPLATE, View())[1])
    ]
    assert names[0] == names[1]


def test_a_template_is_for_the_review_on_the_page() -> None:
    name, content = fetched(Download.SUMMARY_TEMPLATE, View(standard=Standard.MDP_2016, period=2018))
    assert name == "mau-bieu-tong-hop-mdp-2016-2018.xlsx"
    assert load_workbook(io.BytesIO(content)).worksheets[0]["A2"].value.endswith("NĂM 2018")


@pytest.mark.parametrize(
    "address",
    [
        "/tep/ban-do.svg?standard=mdp-2022&year=2023",
        "/tep/khac.png",
        "/tep/ban-do.exe",
        "/tep/ban-do.png?nam=1066",
        "/tep/ban-do.png?huyen=%3Cimg%3E",
    ],
)
def test_an_address_of_nobody_s_is_refused_in_words_and_kept_by_nobody(address: str) -> None:
    response = ask(APP, address)
    assert response.status == 404
    assert response.text.startswith("Địa chỉ này không dẫn tới tệp nào.")
    assert response.headers["cache-control"] == "no-store"
    assert ask(APP, f"{address}{'&' if '?' in address else '?'}tieng=en").status == 404


def test_a_file_that_stayed_the_same_is_not_sent_again() -> None:
    address = build_download_address(Download.OUTLINE, View())
    tag = ask(APP, address).headers["etag"]
    assert ask(APP, address, if_none_match=tag).status == 304
