"""A meeting comes back whole from its file; a file of anybody else's is refused with every fault named."""

import json
from typing import Any

import pytest

from data.errors import FaultyFileError
from data.published.catalogue import Catalogue
from language.catalogue import load_texts
from reports.presentations.meeting import Meeting
from reports.presentations.meeting_codes import LONGEST_HEADLINE, LONGEST_NOTE
from reports.presentations.meeting_edits import MOST_SCENES
from reports.presentations.meeting_file import MOST_BYTES, read_meeting_file, write_meeting_file
from tests.analysis.meetings import BOARDS, HOSTILE, MEETING, known_codes

SCENE = {"tc": "mdp-2016", "ct": "poor", "dt": "all", "nam": 2016, "huyen": "", "congbo": 0}


def opened(content: bytes, catalogue: Catalogue) -> Meeting:
    return read_meeting_file(content, known_codes(catalogue), "tep.json", load_texts())


def written(**changes: Any) -> bytes:  # noqa: ANN401 (whatever a file may hold)
    content = {"loai": "trinh-chieu-ban-do-ngheo", "phien_ban": 1, "tieu_de": "", "canh": [SCENE]}
    return json.dumps(content | changes).encode()


def faults(content: bytes, catalogue: Catalogue) -> list[str]:
    with pytest.raises(FaultyFileError) as caught:
        opened(content, catalogue)
    return [str(fault) for fault in caught.value.faults]


def test_a_meeting_comes_back_whole(catalogue: Catalogue) -> None:
    assert opened(write_meeting_file(MEETING), catalogue) == MEETING
    assert opened(write_meeting_file(BOARDS), catalogue) == BOARDS


def test_text_that_looks_like_markup_stays_the_text_it_is(catalogue: Catalogue) -> None:
    assert opened(write_meeting_file(MEETING), catalogue).scenes[2].headline == HOSTILE


def test_the_fullest_meeting_fits_its_own_limit(catalogue: Catalogue) -> None:
    scene = SCENE | {"tieude": "Ộ" * LONGEST_HEADLINE, "ghichu": "Ộ" * LONGEST_NOTE}
    full = opened(written(canh=[scene] * MOST_SCENES), catalogue)
    assert len(write_meeting_file(full)) < MOST_BYTES
    assert opened(write_meeting_file(full), catalogue) == full


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "JSON"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 100_000, "JSON"),
        (b"[1, 2]", "Trình chiếu"),
        (b'{"loai": "khac"}', "Trình chiếu"),
        (written(phien_ban=2), "phiên bản 1"),
        (b" " * (MOST_BYTES + 1), "nhiều nhất"),
        (written(canh={}), "danh sách"),
        (written(canh=[SCENE] * (MOST_SCENES + 1)), f"{MOST_SCENES} cảnh"),
        (written(canh=[7]), "cảnh 1"),
        (written(tieu_de=[]), "ký tự"),
    ],
)
def test_what_is_no_meeting_is_refused_in_words(content: bytes, word: str, catalogue: Catalogue) -> None:
    (fault,) = faults(content, catalogue)
    assert word in fault


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tc", "mdp-2099"),
        ("tc", None),
        ("ct", "poor_by_income"),
        ("dt", ["all"]),
        ("nam", 2050),
        ("nam", "2016"),
        ("nam", True),
        ("loai", "ban-do"),
        ("loai", ["sosanh"]),
        ("nam", 2016.5),
        ("huyen", "91"),
        ("congbo", 2),
        ("tieude", "x" * (LONGEST_HEADLINE + 1)),
        ("ghichu", 5),
    ],
)
def test_a_wrong_field_is_named_with_its_scene(
    field: str,
    value: Any,  # noqa: ANN401
    catalogue: Catalogue,
) -> None:
    (fault,) = faults(written(canh=[SCENE, SCENE | {field: value}]), catalogue)
    assert fault.startswith(f"tep.json, cảnh 2, mục {field}: thấy")


def test_every_fault_is_told_at_once_and_a_long_value_is_cut(catalogue: Catalogue) -> None:
    found = faults(written(canh=[SCENE | {"ct": "y" * 500}, SCENE | {"nam": 1, "huyen": "x"}]), catalogue)
    assert len(found) == 3
    assert max(map(len, found)) < 300


def test_letters_are_composed_and_unseen_signs_taken_out(catalogue: Catalogue) -> None:
    scene = SCENE | {"tieude": "Ho\u0300n\u202e \u0000Đất"}
    (opened_scene,) = opened(written(canh=[scene]), catalogue).scenes
    assert opened_scene.headline == "Hòn Đất"


def test_line_ends_of_every_kind_become_one(catalogue: Catalogue) -> None:
    scene = SCENE | {"ghichu": "a\r\nb\u2028c\x0bd\re"}
    (opened_scene,) = opened(written(canh=[scene]), catalogue).scenes
    assert opened_scene.note == "a\nb\nc\nd\ne"


def test_a_comparison_needs_its_second_question_whole(catalogue: Catalogue) -> None:
    told = faults(written(canh=[SCENE | {"loai": "sosanh", "tc2": "mdp-2016", "nam2": 2050}]), catalogue)
    assert [next(code for code in ("ct2", "dt2", "nam2") if code in fault) for fault in told] == [
        "ct2",
        "dt2",
        "nam2",
    ]
