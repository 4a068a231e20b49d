"""The table of parameters is whole: every field of the view has one row, and no two rows share a name."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from analysis.figure_lists import Facet
from language.catalogue import Texts
from ui.state.parameters import Parameter, encode_view, find_parameter, list_facet_boxes
from ui.state.view import View

WHOLE = View(second_map=View().start_second_map())


def list_fields(part: Any, prefix: str = "") -> Iterator[str]:  # noqa: ANN401 (the view or a part)
    for field in fields(part):
        value = getattr(part, field.name)
        if field.name in {"across", "upward"} or not is_dataclass(value):
            yield f"{prefix}{field.name}"
        else:
            yield from list_fields(value, f"{field.name}.")


def test_every_field_of_the_view_has_a_row() -> None:
    assert sorted(row.field for row in Parameter) == sorted(list_fields(WHOLE))


@pytest.mark.parametrize("column", ["code", "field", "widget_key"])
def test_no_two_rows_share_a_name(column: str) -> None:
    assert max(Counter(getattr(row, column) for row in Parameter).values()) == 1


def test_every_row_says_what_it_is_in_words(texts: Texts) -> None:
    assert all(texts(f"parameter.{row.code}") for row in Parameter)
    assert all(texts.family(row.words.removesuffix(".")) for row in Parameter if row.words)


@pytest.mark.parametrize("row", Parameter)
def test_a_value_comes_back_from_its_part_and_from_its_widgets(row: Parameter) -> None:
    value = row.get(WHOLE)
    assert row.put(WHOLE, value) == WHOLE
    boxes = row.codec.split_into_widgets(value)
    assert row.codec.join_from_widgets(boxes) == value
    assert len(set(row.list_widget_keys())) == len(boxes)


def test_a_row_is_found_by_its_field() -> None:
    assert find_parameter("second_map.period") is Parameter.SECOND_PERIOD
    with pytest.raises(StopIteration):
        find_parameter("second_map")


def test_a_facet_has_a_box_of_its_own() -> None:
    assert list(list_facet_boxes()) == [facet.value for facet in Facet]
    assert len(Parameter.EXPLORE_CODES.list_widget_keys()) == len(Facet)


def test_a_link_names_its_codes_in_the_order_of_the_table() -> None:
    order = [row.code for row in Parameter]
    written = list(encode_view(WHOLE))
    assert written == sorted(written, key=order.index)
