"""Listen to the cells of one XLSX worksheet, with what is merged, hidden and filtered."""

from data.importing.faults import SAVE_AGAIN, make_refusal, parse_cell_address
from data.importing.files.sheet_features import CellPosition, SheetFeatures
from data.importing.files.zip_archive import EXPECTED_ARCHIVE
from data.importing.limits import ROWS
from language.message import make_message

_VALUES = {"v", "is"}
_TRUE = {"1", "true"}


class WorksheetListener:
    """A listener to one sheet's cells: places are as the file writes them, or follow from the cell before."""

    def __init__(self, traits: SheetFeatures, *, calculated: bool) -> None:
        self.traits = traits
        self._calculated = calculated
        self._row = 0
        self._column = 0
        self._type = "n"
        self._formula: str | None = None
        self._value: str | None = None
        self._inside = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take in what begins: a cell, its formula or value, a row, a merged range, columns, a filter."""
        if name == "c":
            self._start_cell(attributes)
        elif name == "row":
            self._start_row(attributes)
        elif name == "f":
            self._inside, self._formula = name, ""
        elif name in _VALUES:
            self._inside, self._value = name, ""
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in _TRUE:
            self._hide_columns(attributes.get("min", ""), attributes.get("max", ""))
        elif name == "autoFilter":
            self._note_filter(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """Take in a whole cell once it ends."""
        if name == "c":
            self._end_cell()
        elif name == self._inside:
            self._inside = ""

    def data(self, text: str) -> None:
        """Add a text to the formula or the value that it stands in."""
        if self._inside == "f":
            self._formula = (self._formula or "") + text
        elif self._inside:
            self._value = (self._value or "") + text

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isascii() and number.isdigit() else self._row + 1
        self._column = 0
        if attributes.get("hidden") in _TRUE and self._row <= ROWS.value:
            self.traits.hidden_rows.add(self._row)

    def _hide_columns(self, first: str, last: str) -> None:
        if first.isascii() and first.isdigit() and last.isascii() and last.isdigit():
            self.traits.hide_columns(int(first), int(last))

    def _note_filter(self, cells: str) -> None:
        first, _, last = cells.partition(":")
        start, end = parse_cell_address(first), parse_cell_address(last or first)
        if start is not None and end is not None:
            self.traits.filtered = range(start[0], end[0] + 1)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        address = attributes.get("r")
        place = (self._row, self._column + 1) if address is None else parse_cell_address(address)
        if place is None:
            raise make_refusal(
                make_message("import_fault.odd_address", address=repr((address or "")[:20])),
                EXPECTED_ARCHIVE,
                SAVE_AGAIN,
            )
        self._row, self._column = place
        self._type = attributes.get("t", "n")
        self._formula = self._value = None

    def _end_cell(self) -> None:
        if self._value is None and self._formula is None:
            return
        place = (self._row, self._column)
        self.traits.fill(place)
        if self._type == "e":
            self.traits.errors[place] = self._value or ""
        if self._formula is not None:
            self.traits.add_formula(place, self._formula)
            if self._is_unsaved():
                self.traits.unsaved.add(place)

    def _is_unsaved(self) -> bool:
        """Return whether no program has worked the formula out: a stored text may be empty, a number may not.

        Some programs store 0 for every formula and ask Excel to calculate as it opens the file.
        """
        if self._value:
            return self._value == "0" and not self._calculated
        return self._value is None or self._type != "str"

    def _merge(self, cells: str) -> None:
        first, _, last = cells.partition(":")
        places: list[CellPosition | None] = [parse_cell_address(first), parse_cell_address(last or first)]
        start, end = places
        if start is not None and end is not None:
            self.traits.merge(start, end)
