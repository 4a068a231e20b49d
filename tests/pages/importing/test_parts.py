"""Faults become rows of text, a preview replaces what an import would, and commands survive any file name."""

import shlex

import pytest

from data.errors import Fault
from data.importing.model import NumberConvention
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.sources import Source
from data.model.standards import Standard
from language.catalogue import Texts
from pages.importing.faults import build_fault_table
from pages.importing.preview import merge_brought_figures
from pages.importing.publishing import write_publish_commands
from ui.state.view import View

KEY = Key("914", 2022, Standard.MDP_2022, Indicator.POOR, Group.ALL, Unit.PERCENT)
SOURCE = Source("a", "A", "", "", "")


def figure(value: float, status: Status) -> Figure:
    return Figure(KEY, "2022", value, status, SOURCE, "", "")


def test_a_fault_says_its_place_without_the_name_of_the_file(texts: Texts) -> None:
    faults = [
        Fault(
            file="tệp.xlsx",
            sheet="Hộ nghèo",
            row=9,
            column="B",
            found="“x”",
            expected="tên huyện",
            advice="Sửa tên.",
        ),
        Fault(file="tệp.xlsx", found="tệp trống", expected="một bảng", advice=""),
    ]
    rows = build_fault_table("Lỗi", faults, texts)["rows"]
    assert [row["cells"] for row in rows] == [
        ["trang tính Hộ nghèo, dòng 9, cột B", "“x”", "tên huyện", "Sửa tên."],
        ["cả tệp", "tệp trống", "một bảng", ""],
    ]


def test_a_preview_puts_the_file_in_place_of_an_earlier_import_and_keeps_what_is_published() -> None:
    official, earlier, made = (
        figure(1.0, Status.OFFICIAL),
        figure(2.0, Status.IMPORTED),
        figure(3.0, Status.ESTIMATED),
    )
    brought = figure(4.0, Status.IMPORTED)
    shown = merge_brought_figures([brought], FigureSet.of([official, earlier, made]))
    assert shown.candidates(KEY) == (official, brought)


@pytest.mark.parametrize("file", ["tổng hợp 2024.xlsx", "a'; rm -rf $(HOME) #.xlsx", "--help"])
def test_a_command_names_the_file_as_one_word_of_a_shell(texts: Texts, file: str) -> None:
    view = View(standard=Standard.MDP_2022, period=2024)
    answers = {"HN|Số hộ": NumberConvention.COMMA}
    publish, withdraw = write_publish_commands(file, "Quyết định 1/QĐ-UBND", answers, view, texts)
    words = shlex.split(publish)
    path = f"./{file}" if file.startswith("-") else file
    assert words[:5] == [".venv/bin/python", "-m", "data", "publish", path]
    assert words[words.index("--answer") + 1] == "HN|Số hộ=comma"
    assert words[words.index("--source") + 1] == "Quyết định 1/QĐ-UBND"
    assert words[words.index("--period") + 1] == "2024"
    assert shlex.split(withdraw)[3] == "withdraw"


def test_a_source_that_begins_with_a_dash_is_no_option_of_the_command(texts: Texts) -> None:
    answers = {"--sheet|Số hộ": NumberConvention.COMMA}
    publish, _ = write_publish_commands("-rf.xlsx", "--by=x", answers, View(), texts)
    words = shlex.split(publish)
    assert words[4] == "./-rf.xlsx"
    assert {"--source=--by=x", "--answer=--sheet|Số hộ=comma"} <= set(words)
