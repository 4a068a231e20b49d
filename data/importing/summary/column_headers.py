"""Find the meaning of a summary sheet's columns by their words, or by their order if words repeat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.importing.cells.cell_words import extract_words, has_phrase
from data.importing.summary.columns import COLUMNS, SummaryColumn, SummaryStage
from data.model.figures import Group, Unit

STAGES = {
    SummaryStage.ESCAPED: ("thoat", "ra khoi danh sach"),
    SummaryStage.FELL_BACK: ("tai ngheo", "tai can ngheo", "tai ho ngheo"),
    SummaryStage.NEW: ("phat sinh", "ho ngheo moi", "ho can ngheo moi", "moi ngheo"),
    SummaryStage.START: ("dau nam", "dau ky", "cuoi nam truoc", "nam truoc", "truoc ra soat"),
    SummaryStage.END: ("cuoi nam", "cuoi ky", "sau ra soat"),
}
"""Words of a moment of the year; the first that is said counts, so that “cuối năm trước” is no end."""

MINORITY = ("dtts", "dan toc", "dan toc thieu so", "dttst", "dt thieu so")
PERCENT = ("ty le", "ti le", "tile", "tyle", "%", "tl")
COUNT = ("so ho", "so luong")
EVERYONE = ("tong so ho", "so ho dan", "so ho dan cu", "ho dan cu", "tong ho", "tong so ho dan")
POVERTY = ("ngheo",)
HOUSEHOLD = ("ho",)


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """What the words over one column say; `stage` is None where they leave it to the neighbours."""

    position: int
    stage: SummaryStage | None
    minority: bool
    percent: bool
    poverty: bool
    everyone: bool
    household: bool


@dataclass(slots=True)
class _Found:
    """The columns found so far, and those that say the same as an earlier one."""

    columns: dict[SummaryColumn, int] = field(default_factory=dict)
    repeated: list[tuple[SummaryColumn, int]] = field(default_factory=list)

    def add(self, column: SummaryColumn, position: int) -> None:
        if column in self.columns:
            self.repeated.append((column, position))
        else:
            self.columns[column] = position


@dataclass(frozen=True, slots=True)
class ColumnPositions:
    """The position of each column, from 0, and columns that repeat what another says."""

    positions: Mapping[SummaryColumn, int]
    repeated: tuple[tuple[SummaryColumn, int], ...]


def find_summary_columns(paths: Mapping[int, Sequence[str]]) -> ColumnPositions:
    """Return the columns by what stands above each, from the widest group down."""
    staged = _with_stages([_said(position, path) for position, path in sorted(paths.items())])
    found = _Found()
    for said in staged:
        if said.stage is not None and not said.percent:
            found.add(SummaryColumn(said.stage, _group(said), Unit.HOUSEHOLDS), said.position)
    for stage in SummaryStage:
        _add_percents([said for said in staged if said.stage is stage], found)
    known = {column: position for column, position in found.columns.items() if column in COLUMNS}
    return ColumnPositions(
        known, tuple((column, place) for column, place in found.repeated if column in COLUMNS)
    )


def _said(position: int, path: Sequence[str]) -> HeaderWords:
    words = extract_words(*path)
    return HeaderWords(
        position=position,
        stage=_stage(path),
        minority=has_phrase(words, MINORITY),
        percent=_percent(path),
        poverty=has_phrase(words, POVERTY),
        everyone=has_phrase(words, EVERYONE),
        household=has_phrase(words, HOUSEHOLD),
    )


def _stage(path: Sequence[str]) -> SummaryStage | None:
    """Take the moment that the lowest cell names: a group may name the whole year."""
    for text in reversed(path):
        words = extract_words(text)
        for stage, phrases in STAGES.items():
            if has_phrase(words, phrases):
                return stage
    return None


def _percent(path: Sequence[str]) -> bool:
    """Take the lowest cell's word where it has one: a group may hold counts and rates."""
    lowest = extract_words(*path[-1:])
    return has_phrase(lowest, PERCENT) or (
        has_phrase(extract_words(*path), PERCENT) and not has_phrase(lowest, COUNT)
    )


def _with_stages(columns: Sequence[HeaderWords]) -> list[HeaderWords]:
    """Return each column with its stage, from its words or from the column to its left."""
    staged: list[HeaderWords] = []
    for said in columns:
        stage = said.stage or _inherited(said, staged)
        staged.append(replace(said, stage=stage))
    return staged


def _inherited(said: HeaderWords, staged: Sequence[HeaderWords]) -> SummaryStage | None:
    before = staged[-1].stage if staged else None
    if said.everyone and not said.poverty and not said.percent:
        return SummaryStage.TOTAL
    if said.poverty and (before in (None, SummaryStage.TOTAL) or _taken(said, before, staged)):
        return SummaryStage.END
    if before is None and said.household and not said.percent:
        return SummaryStage.TOTAL
    if said.percent or said.minority:
        return before
    return None


def _taken(said: HeaderWords, stage: SummaryStage | None, staged: Sequence[HeaderWords]) -> bool:
    same = [other for other in staged if other.stage is stage and other.percent is said.percent]
    return not said.percent and any(other.minority is said.minority for other in same)


def _group(said: HeaderWords) -> Group:
    return Group.ETHNIC_MINORITY if said.minority else Group.ALL


def _add_percents(stage: Sequence[HeaderWords], found: _Found) -> None:
    """Of two percents without a word for their group the first is everyone's, in the documented order."""
    percents = [said for said in stage if said.percent and said.stage is not None]
    named = [said for said in percents if said.minority]
    free = [said for said in percents if not said.minority]
    for said in named:
        found.add(SummaryColumn(_known(said), Group.ETHNIC_MINORITY, Unit.PERCENT), said.position)
    for said in free:
        everyone = SummaryColumn(_known(said), Group.ALL, Unit.PERCENT)
        minority = SummaryColumn(_known(said), Group.ETHNIC_MINORITY, Unit.PERCENT)
        counted = SummaryColumn(_known(said), Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS) in found.columns
        second = everyone in found.columns and minority not in found.columns and counted
        found.add(minority if second else everyone, said.position)


def _known(said: HeaderWords) -> SummaryStage:
    return said.stage or SummaryStage.END
