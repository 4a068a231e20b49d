"""What may stand in a cell of a report; the rule is that of every file which a spreadsheet opens."""

from data.cells import FORMULA_STARTS, Cell, neutral

__all__ = ["FORMULA_STARTS", "Cell", "neutral"]
