"""Links of the version before the table of parameters show the same view, notices and address as they did."""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest

from language.catalogue import load_texts
from ui.state.link_reader import format_wrong_code_notice, read_asked_page, read_view
from ui.state.parameters import encode_view
from ui.state.view import View

LINKS = json.loads(Path(__file__).with_name("links_of_old_version.json").read_text("utf-8"))
"""What that version made of each link; of the view only what differs from the default."""


def plain(value: Any) -> Any:  # noqa: ANN401 (any part of a view)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(value)
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value


def test_more_than_fifty_links_are_looked_at() -> None:
    assert len({link["link"] for link in LINKS}) > 60


UPWARD = {"indicator": "near_poor", "group": "all", "unit": "percent"}
"""What points show upward where a link does not say it: the number of households is their size already."""


def renew(view: dict[str, Any], codes: dict[str, str]) -> dict[str, Any]:
    """Return a view of that version as it is now: a range of years came, and another measure upward."""
    if "explore" not in view:
        return view
    upward = view["explore"]["upward"] if codes.get("doc") else UPWARD
    return {**view, "explore": {**view["explore"], "upward": upward, "years": None}}


@pytest.mark.parametrize("old", LINKS, ids=[link["link"][:60] for link in LINKS])
def test_a_link_means_what_it_meant(old: dict[str, Any]) -> None:
    codes = dict(parse_qsl(old["link"], keep_blank_values=True))
    view, wrong = read_view(codes)
    usual = plain(View())
    assert {name: value for name, value in plain(view).items() if value != usual[name]} == (
        renew(old["view"], codes) if old["link"] else {}
    )
    texts = load_texts(view.language)
    notices = [format_wrong_code_notice(code, texts) for code in (*wrong, *read_asked_page(codes))]
    assert sorted(notices) == sorted(old["notices"])
    assert urlencode(encode_view(view)) == old["written"]


NEW_PARTS = {"targets", "layer", "circles", "other_districts"}
"""What a view has had since then."""


def test_the_default_view_is_what_it_was() -> None:
    usual = plain(View())
    assert {name: usual[name] for name in usual.keys() - NEW_PARTS} == renew(LINKS[0]["view"], {})
