"""A table has its caption, its headers, and for each number the origin the browser looks up."""

from analysis.finding import Finding, FindingRule
from language.catalogue import Texts
from tests.analysis.samples import rate
from ui.components.origins import Origins
from ui.components.table import PageTableColumn, PageTableRow, build_page_table


def test_cells_keep_texts_numbers_and_gaps_apart(texts: Texts) -> None:
    origins = Origins(texts)
    number = origins.describe_finding(Finding(2, FindingRule.AS_GIVEN, (rate("914", 2),)), "2,00\u202f%")
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
    assert [row[0] for row in made["tables"]["figures"]] == ["914"]
