"""The tables in which the browser looks up what the numbers of a component rest on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, NotRequired, TypedDict

from data.model.figures import Group
from ui.resources.source_details import SourceDetails

SHARED_FIELDS: Final = ("indicator", "period", "standard", "status")
"""The fields that every context has, and most often the same."""


class NumberData(TypedDict):
    """A number for the browser: `parts` are the places of its origins in `OriginTables.figures`.

    A number that stands as it was given needs no rule.
    """

    text: str
    status: str
    rule: NotRequired[str]
    parts: list[int]
    warning: NotRequired[str]


class OriginContext(TypedDict):
    """What several figures have in common; all households are no group, estimated ones name no source."""

    indicator: str
    group: NotRequired[str]
    period: int | str
    standard: str
    status: str
    note: NotRequired[int]
    source: NotRequired[str]
    asOf: NotRequired[str]


class OriginRow(TypedDict):
    """A figure: whose it is, its value, and which context says the rest: the first where none is named.

    An estimate names the published figures that it rests on most.
    """

    area: str
    text: str
    context: NotRequired[int]
    restsOn: NotRequired[str]


class OriginTables(TypedDict):
    """Every figure behind the numbers of a component, each written once.

    `shared` is what most contexts say; a context leaves out a field of an `OriginContext` that says the same.
    """

    figures: list[OriginRow]
    shared: Mapping[str, object]
    contexts: list[Mapping[str, object]]
    notes: list[str]
    sources: NotRequired[dict[str, SourceDetails]]


def build_row(area: str, text: str, context: int) -> OriginRow:
    """Return the row of a figure; the first context needs no number."""
    row: OriginRow = {"area": area, "text": text}
    if context:
        row["context"] = context
    return row


def find_shared_fields(contexts: Sequence[OriginContext]) -> Mapping[str, object]:
    """Return the value that each field has most often."""
    return {
        name: Counter(context[name] for context in contexts).most_common(1)[0][0]
        for name in SHARED_FIELDS
        if contexts
    }


def leave_out_shared(context: OriginContext, shared: Mapping[str, object]) -> Mapping[str, object]:
    """Return a context without what the shared fields say already."""
    return {name: value for name, value in context.items() if name not in shared or value != shared[name]}


def name_group(context: OriginContext, group: Group) -> None:
    """Add whose households are counted, where it is not everyone's."""
    if group is not Group.ALL:
        context["group"] = group.value
