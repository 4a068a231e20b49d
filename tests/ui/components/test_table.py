"""A table has its caption, its headers, and for each number the origin the browser looks up."""

from analysis.display.figures import describe_figure
from language.catalogue import Texts
from tests.analysis.samples import rate
from ui.components.origins.gathering import Origins
from ui.components.table import PageTableColumn, PageTableRow, build_page_table


def test_cells_keep_texts_numbers_and_gaps_apart(texts: Texts) -> None:
    origins = Origins(texts)
    number = origins.describe(describe_figure(rate("914", 2), texts))
    made = build_page_table(
        "Tỷ lệ",
        [
            PageTableColumn("Huyện"),
            PageTableColumn("2020", numeric=True),
            PageTableColumn("2021", numeric=True),
        ],
        [PageTableRow(["Giang Thành", number, None], code="914", chosen=True)],
        origins,
    )
    assert made["columns"] == [
        {"label": "Huyện", "numeric": False},
        {"label": "2020", "numeric": True},
        {"label": "2021", "numeric": True},
    ]
    assert made["rows"] == [{"code": "914", "cells": ["Giang Thành", number, None], "chosen": True}]
    assert [row["area"] for row in made["tables"]["figures"]] == ["914"]
