"""Check the rows of a tidy table against each other: each figure once, minorities among everyone."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from data.errors import Fault, FaultPlace
from data.importing.cells.number_format import format_unit_value
from data.importing.imported_figure import ImportedFigure
from data.model.areas import Area
from data.model.figures import Group, Key, Unit
from language.message import make_message

MINORITIES = (Group.ETHNIC_MINORITY, Group.KHMER, Group.HOA)


def find_repeated_figures(found: Iterable[ImportedFigure]) -> Iterator[Fault]:
    """Find figures about the same as an earlier one, unless the file says of either that they conflict."""
    first: dict[Key, ImportedFigure] = {}
    for item in found:
        before = first.setdefault(item.figure.key, item)
        if before is not item and not (before.disputed or item.disputed):
            said = make_message(
                "import_fault.figure_again", name=item.name, row=before.spot.row, sheet=before.spot.sheet
            )
            yield item.spot.fault(
                said, make_message("import_fault.figure_once"), make_message("import_fault.mend_one")
            )


def find_parts_over_whole(found: Iterable[ImportedFigure]) -> Iterator[Fault]:
    """Find more households of a minority than of everyone in the same state."""
    items = tuple(found)
    by_key = {item.figure.key: item.figure for item in items}
    for item in items:
        key = item.figure.key
        whole = by_key.get(replace(key, group=Group.ALL))
        if key.group not in MINORITIES or key.unit is Unit.PERCENT or whole is None:
            continue
        if item.figure.value > whole.value:
            yield _make_whole_fault(item, whole.value)


def _make_whole_fault(item: ImportedFigure, whole: float) -> Fault:
    unit = item.figure.key.unit
    said = format_unit_value(item.figure.value, unit)
    return item.spot.fault(
        make_message("import_fault.of_area", found=said, name=item.name),
        make_message("import_fault.at_most_all", most=format_unit_value(whole, unit)),
        make_message("import_fault.mend_either"),
    )


def find_absent_districts(
    found: Iterable[ImportedFigure], districts: Iterable[Area], file: str
) -> Iterator[Fault]:
    """Return, for each measure, which districts a file leaves out; a table need not have them all."""
    named = {area.code: area.name_vi for area in districts}
    present: dict[Key, set[str]] = {}
    for item in found:
        if item.figure.key.area_code in named:
            present.setdefault(replace(item.figure.key, area_code=""), set()).add(item.figure.key.area_code)
    for key, codes in present.items():
        if missing := [name for code, name in named.items() if code not in codes]:
            yield _make_absent_fault(FaultPlace(file), key, missing, len(named))


def _make_absent_fault(place: FaultPlace, key: Key, missing: Sequence[str], total: int) -> Fault:
    names = ", ".join(missing)
    return place.make_fault(
        make_message(
            "import_fault.districts_missing", count=len(missing), measure=_measure(key), names=names
        ),
        make_message("import_fault.all_if_figures", count=total),
        make_message("import_fault.add_rows"),
    )


def _measure(key: Key) -> str:
    return f"{key.period}, {key.standard}, {key.indicator}, {key.group}, {key.unit}"
