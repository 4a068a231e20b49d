"""What may stand in a cell of a file that a spreadsheet opens."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is taken for a formula; an apostrophe before it makes it a text for good."""

Cell = str | int | float


def neutral(cell: Cell) -> Cell:
    """Make a text harmless in any spreadsheet; a number stays the number it is."""
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell
