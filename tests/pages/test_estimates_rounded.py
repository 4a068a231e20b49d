"""No page writes an estimate with more decimals than it knows, in numbers, hovers and texts read aloud."""

import json
import re
from collections.abc import Iterator

import pytest

from tests.pages.session import numbers, open_page, payload, run

TWO_DECIMALS = re.compile(r"\d,\d\d(?!\d)")
OF_ESTIMATE = re.compile(r"ước tính|khoảng [−+\d]")
VIEWS = {
    "map": {"nam": "2018", "huyen": "914"},
    "trend": {"nam": "2018", "huyen": "899"},
    "compare": {"nam": "2017", "tc2": "mdp-2016", "nam2": "2018"},
    "district": {"nam": "2018", "huyen": "899"},
    "explore": {"loc": "899,2018"},
    "sources": {"nam": "2018"},
}


def list_texts(data: object) -> Iterator[str]:
    """List every text of a part, cut where one figure ends and the next begins."""
    for text in re.findall(r'"((?:[^"\\]|\\.)*)"', json.dumps(data, ensure_ascii=False)):
        yield from re.split(r"; |\. |, (?=[A-ZĐ])", text)


@pytest.mark.parametrize("name", VIEWS)
def test_an_estimate_never_has_two_decimals(name: str) -> None:
    page = open_page(tc="mdp-2016", **VIEWS[name])
    page.switch_page(f"pages/{name}/page.py")
    run(page)
    parts = [payload(page, str(part.key)) for part in page.get("bidi_component")]
    estimated = [one for part in parts for one in numbers(part) if one.get("status") == "estimated"]
    assert estimated
    assert [one["text"] for one in estimated if TWO_DECIMALS.search(one["text"])] == []
    told = [text for part in parts for text in list_texts(part) if OF_ESTIMATE.search(text)]
    assert told
    assert [text for text in told if TWO_DECIMALS.search(text)] == []
