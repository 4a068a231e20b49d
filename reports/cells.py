"""What may stand in a cell of a report; the rule is that of every file which a spreadsheet opens."""

from data.cells import Cell, neutral

__all__ = ["Cell", "neutral"]
