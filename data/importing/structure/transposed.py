"""Find a table whose districts lie across, each in a column: it is told so instead of not being known."""

from data.importing.structure.header import ImportedRows, get_cell_text
from data.importing.structure.header_rows import FEWEST_NAMES, MOST_LINES_ABOVE
from data.model.area_names import AreaNames
from data.model.areas import Area, AreaKind

MOST_COLUMNS = 60


def find_row_of_districts(rows: ImportedRows, names: AreaNames) -> int | None:
    """Return the first row, from 0, that names several districts beside one another, or None."""
    return next(
        (
            at
            for at in range(len(rows[:MOST_LINES_ABOVE]))
            if _count_districts(rows, at, names) >= FEWEST_NAMES
        ),
        None,
    )


def _count_districts(rows: ImportedRows, at: int, names: AreaNames) -> int:
    texts = {get_cell_text(rows[at], column) for column in range(min(len(rows[at]), MOST_COLUMNS))}
    areas = (names.find(text) for text in texts if text)
    return sum(isinstance(area, Area) and area.kind is AreaKind.DISTRICT for area in areas)
