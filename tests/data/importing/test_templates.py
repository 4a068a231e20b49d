"""The mark of a template says what the form is; what is no mark is none."""

from dataclasses import replace

import pytest

from data.importing.model import ImportedCell
from data.importing.templates import (
    TemplateLayout,
    TemplateMark,
    compute_header_digest,
    format_template_mark,
    read_template_mark,
)
from data.model.figures import Indicator
from data.model.standards import Standard

MARK = TemplateMark(
    version=1,
    layout=TemplateLayout.SUMMARY,
    standard=Standard.MDP_2022,
    period=2024,
    indicator=Indicator.POOR,
    example=False,
    header="0a1b2c3d",
    row=2,
    column=3,
)


@pytest.mark.parametrize(
    "mark",
    [
        MARK,
        replace(MARK, layout=TemplateLayout.TIDY, indicator=None),
        replace(MARK, example=True, version=12),
    ],
)
def test_a_mark_is_read_where_it_stands_and_as_it_was_written(mark: TemplateMark) -> None:
    cells: list[list[ImportedCell]] = [
        ["BIỂU"],
        [None, 5.0, f"{format_template_mark(mark)} không sửa dòng này"],
    ]
    assert read_template_mark(cells) == mark


@pytest.mark.parametrize(
    "cell",
    [
        None,
        4.0,
        "KG1/summary/mdp-2022/2024/poor/blank/0a1b2c3d",
        "[KG1/summary/mdp-2099/2024/poor/blank/0a1b2c3d]",
        "[KG1/summary/mdp-2022/2024/rich/blank/0a1b2c3d]",
        "[KG1/other/mdp-2022/2024/poor/blank/0a1b2c3d]",
        "[KG1/summary/mdp-2022/2024/poor/blank/0a1b2c3]",
    ],
)
def test_what_this_version_does_not_know_is_no_mark(cell: str | float | None) -> None:
    assert read_template_mark([[cell]]) is None


def test_a_mark_far_below_is_not_looked_for() -> None:
    assert read_template_mark([[None]] * 30 + [[format_template_mark(MARK)]]) is None


def test_a_digest_keeps_texts_order_and_columns_and_nothing_that_programs_change() -> None:
    digest = compute_header_digest([["Số hộ", None, "Tỷ lệ"]])
    assert compute_header_digest([["Số  hộ ", None, "Tỷ lệ", None]]) == digest
    assert compute_header_digest([["Tỷ lệ", None, "Số hộ"]]) != digest
    assert compute_header_digest([["Số hộ", "Tỷ lệ"]]) != digest
    assert compute_header_digest([[None], ["Số hộ", None, "Tỷ lệ"]]) != digest
