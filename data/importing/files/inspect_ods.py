"""Examines the parts of an ODS file: its sheets, their formulas, errors, merged ranges and extent."""

from collections.abc import Sequence

from data.errors import FaultyFileError
from data.importing.faults import SAVE_AGAIN, make_fault, make_refusal
from data.importing.files.sheet_features import PASTE_VALUES, SheetFeatures, find_feature_faults
from data.importing.files.xml_reader import IgnoringXmlHandler, XmlReader, strip_namespaces
from data.importing.files.zip_archive import EXPECTED_ARCHIVE, ArchiveParts
from data.importing.limits import CELLS, ROWS
from language.message import make_message

CONTENT = "content.xml"
MANIFEST = "META-INF/manifest.xml"
_CELLS = {"table-cell", "covered-table-cell"}
# Each kind of value stands in an attribute of its own; a text may stand in the cell itself.
_VALUES = ("value", "date-value", "time-value", "boolean-value", "string-value")


def inspect_ods_parts(parts: ArchiveParts) -> Sequence[SheetFeatures]:
    """Give the sheets' traits in the order of the file; raises FaultyFileError with all faults."""
    reader = XmlReader()
    _refuse_locked(reader, parts)
    content = _read_content(reader, parts)
    for name, body in parts.items():
        if body.strip() and name.endswith(".xml") and name not in {CONTENT, MANIFEST}:
            reader.read(name, body, IgnoringXmlHandler())
    faults = [*find_feature_faults(content.sheets)]
    if content.linked:
        found = make_message("import_fault.linked_sheets", count=content.linked)
        faults.append(make_fault(found, make_message("import_fault.inside"), PASTE_VALUES))
    if faults:
        raise FaultyFileError(faults)
    return content.sheets


def _refuse_locked(reader: XmlReader, parts: ArchiveParts) -> None:
    """Raise FaultyFileError where the list of parts says that they are encrypted."""
    manifest = _Manifest()
    if MANIFEST in parts:
        reader.read(MANIFEST, parts[MANIFEST], manifest)
    if manifest.encrypted:
        raise make_refusal(
            make_message("import_fault.ods_locked"),
            make_message("import_fault.no_password"),
            make_message("import_fault.take_off_password"),
        )


def _read_content(reader: XmlReader, parts: ArchiveParts) -> "_Content":
    """Read the part that holds the sheets; raises FaultyFileError where there is none."""
    if CONTENT not in parts:
        raise make_refusal(make_message("import_fault.no_part", part=CONTENT), EXPECTED_ARCHIVE, SAVE_AGAIN)
    content = _Content()
    reader.read(CONTENT, parts[CONTENT], content)
    return content


class _Manifest:
    """Hears whether any part is encrypted."""

    def __init__(self) -> None:
        self.encrypted = False

    def start(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 (what every listener is told)
        self.encrypted = self.encrypted or name == "encryption-data"

    def end(self, name: str) -> None:
        """Nothing ends."""

    def data(self, text: str) -> None:
        """No text matters."""


class _Content:
    """Hears all sheets' cells; a cell or row may say that it is repeated."""

    def __init__(self) -> None:
        self.sheets: list[SheetFeatures] = []
        self.linked = 0
        self._row = 0
        self._rows = 1
        self._column = 0
        self._columns = 1
        self._attributes: dict[str, str] | None = None
        self._notes = 0
        self._passed = 0
        self._text = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self.sheets.append(SheetFeatures(strip_namespaces(attributes).get("name", "")))
            self._row = self._passed = 0
        elif name == "table-source":
            self.linked += 1
        elif name == "annotation":
            self._notes += 1
        elif name == "table-row":
            told = strip_namespaces(attributes)
            self._rows = _read_repeat_count(told, "number-rows-repeated")
            self._column = 0
            self._hide_rows(told.get("visibility", ""))
        elif name == "table-column" and self.sheets:
            self._pass_columns(strip_namespaces(attributes))
        elif name in _CELLS:
            self._attributes, self._text = strip_namespaces(attributes), ""
            self._columns = _read_repeat_count(self._attributes, "number-columns-repeated")

    def end(self, name: str) -> None:
        if name == "table-row":
            self._row += self._rows
        elif name == "annotation":
            self._notes -= 1
        elif name in _CELLS:
            self._end_cell()
            self._column += self._columns
            self._attributes = None

    def data(self, text: str) -> None:
        if self._attributes is not None and not self._notes:
            self._text += text

    def _hide_rows(self, visibility: str) -> None:
        """Note rows that are not shown; those that a filter hides belong to the table and are read."""
        if visibility in {"collapse", "filter"} and self.sheets and self._row < ROWS.value:
            rows = range(self._row + 1, min(self._row + self._rows, ROWS.value) + 1)
            self.sheets[-1].hidden_rows.update(rows)
            if visibility == "filter":
                self.sheets[-1].filtered = range(1, ROWS.value + 1)

    def _pass_columns(self, told: dict[str, str]) -> None:
        count = _read_repeat_count(told, "number-columns-repeated")
        if told.get("visibility") == "collapse":
            self.sheets[-1].hide_columns(self._passed + 1, self._passed + count)
        self._passed += count

    def _end_cell(self) -> None:
        if self._attributes is None or not self.sheets:
            return
        self._merge(self._attributes)
        if self._text.strip() or "value-type" in self._attributes or "formula" in self._attributes:
            self._handle_filled(self.sheets[-1], self._attributes)

    def _handle_filled(self, sheet: SheetFeatures, attributes: dict[str, str]) -> None:
        sheet.fill((self._row + self._rows, self._column + self._columns))
        if self._rows * self._columns > CELLS.value:
            return  # the sheet is refused for its size
        formula = attributes.get("formula")
        if formula is not None:
            sheet.add_formula((self._row + 1, self._column + 1), formula)
        is_error = attributes.get("value-type") == "error" or self._text.startswith(("#", "Err:"))
        for place in self._places():
            if formula is not None and is_error:
                sheet.errors[place] = self._text
            elif formula is not None and not self._is_stored(attributes):
                sheet.unsaved.add(place)

    def _places(self) -> list[tuple[int, int]]:
        rows = range(self._row + 1, self._row + self._rows + 1)
        columns = range(self._column + 1, self._column + self._columns + 1)
        return [(row, column) for row in rows for column in columns]

    def _is_stored(self, attributes: dict[str, str]) -> bool:
        """Tell whether a formula has a value beside it; a text may be an empty one."""
        if attributes.get("value-type") == "string":
            return True
        return any(name in attributes for name in _VALUES)

    def _merge(self, attributes: dict[str, str]) -> None:
        rows = _read_repeat_count(attributes, "number-rows-spanned")
        columns = _read_repeat_count(attributes, "number-columns-spanned")
        if rows * columns > 1:
            first = (self._row + 1, self._column + 1)
            self.sheets[-1].merge(first, (self._row + rows, self._column + columns))


def _read_repeat_count(attributes: dict[str, str], name: str) -> int:
    """Read how often something is repeated; once where the file says nothing or nonsense."""
    number = attributes.get(name, "")
    return max(int(number), 1) if number.isascii() and number.isdigit() and len(number) < 10 else 1  # noqa: PLR2004
