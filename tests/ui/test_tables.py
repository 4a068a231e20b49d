"""A table has its caption, its headers, and for each number the origin the browser looks up."""

from insight.finding import Finding, Rule
from language.catalogue import Texts
from tests.insight.samples import rate
from ui.origins import Origins
from ui.tables import Column, Row, table


def test_cells_keep_texts_numbers_and_gaps_apart(texts: Texts) -> None:
    origins = Origins(texts)
    number = origins.finding(Finding(2, Rule.AS_GIVEN, (rate("914", 2),)), "2,00\u202f%")
    made = table(
        "Tỷ lệ",
        [Column("Huyện"), Column("2020", numeric=True), Column("2021", numeric=True)],
        [Row(["Giang Thành", number, None], code="914", chosen=True)],
        origins,
    )
    assert made["columns"] == [
        {"label": "Huyện", "numeric": False},
        {"label": "2020", "numeric": True},
        {"label": "2021", "numeric": True},
    ]
    assert made["rows"] == [{"code": "914", "cells": ["Giang Thành", number, None], "chosen": True}]
    assert [row[0] for row in made["tables"]["figures"]] == ["914"]
