"""The table of a comparison: both rates, the change, both ranks and how they moved."""

from collections.abc import Callable
from typing import Any

from data.model import PROVINCE
from insight.comparison import Compared, Comparison
from insight.finding import Finding
from language.catalogue import Texts
from language.numbers import count, percent, signed
from ui.origins import Origins
from ui.tables import Cell, Column, Row, table

Write = Callable[[Finding], str]


def change_table(comparison: Comparison, chosen: str | None, texts: Texts) -> dict[str, Any]:
    """Describe the table as JSON; `chosen` is the district that stands out, by code."""
    origins = Origins(texts)
    areas = (comparison.province, *comparison.districts)
    rows = [_row(row, chosen, origins, texts) for row in areas]
    caption = texts("compare.table_caption", ranked=comparison.ranked, total=len(comparison.districts))
    return table(caption, _columns(comparison, texts), rows, origins)


def _columns(comparison: Comparison, texts: Texts) -> list[Column]:
    earlier, later = comparison.earlier.period, comparison.later.period
    numbers = [
        texts("compare.rate_column", period=earlier),
        texts("compare.rate_column", period=later),
        texts("compare.change_column"),
        texts("compare.rank_column", period=earlier),
        texts("compare.rank_column", period=later),
        texts("compare.moved_column"),
    ]
    return [Column(texts("ranking.district")), *(Column(label, numeric=True) for label in numbers)]


def _row(row: Compared, chosen: str | None, origins: Origins, texts: Texts) -> Row:
    language = texts.language
    cells: list[Cell] = [
        _cell(row.earlier, lambda finding: _rates(finding, texts), origins),
        _cell(row.later, lambda finding: _rates(finding, texts), origins),
        _cell(row.change, lambda finding: signed(finding.value, language), origins),
    ]
    if row.area.code == PROVINCE:
        return Row((texts("ranking.province"), *cells, "", "", ""))
    cells += [
        _cell(row.earlier_rank, lambda finding: count(finding.value, language), origins),
        _cell(row.later_rank, lambda finding: count(finding.value, language), origins),
        _cell(row.rank_change, lambda finding: moved_text(finding, texts), origins),
    ]
    return Row((row.area.name_vi, *cells), row.area.code, chosen=row.area.code == chosen)


def _cell(finding: Finding | None, write: Write, origins: Origins) -> Cell:
    return origins.finding(finding, write(finding)) if finding else None


def _rates(finding: Finding, texts: Texts) -> str:
    """Write a rate, and beside it every other that a source gives."""
    return " / ".join(
        percent(value, texts.language) for value in dict.fromkeys(p.value for p in finding.parts)
    )


def moved_text(finding: Finding, texts: Texts) -> str:
    """Say in words which way a district moved: a rank that rises in number means less poverty."""
    steps = count(abs(finding.value), texts.language)
    if finding.value == 0:
        return texts("compare.moved_none")
    return texts("compare.moved_better" if finding.value > 0 else "compare.moved_worse", steps=steps)
