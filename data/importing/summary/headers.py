"""Which column of a summary sheet says what: by its words, and by the documented order where words repeat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.importing.summary.columns import COLUMNS, Column, Stage
from data.importing.words import says, words_of
from data.model import Group, Unit

STAGES = {
    Stage.ESCAPED: ("thoat", "ra khoi danh sach"),
    Stage.FELL_BACK: ("tai ngheo", "tai can ngheo", "tai ho ngheo"),
    Stage.NEW: ("phat sinh", "ho ngheo moi", "ho can ngheo moi", "moi ngheo"),
    Stage.START: ("dau nam", "dau ky", "cuoi nam truoc", "nam truoc", "truoc ra soat"),
    Stage.END: ("cuoi nam", "cuoi ky", "sau ra soat"),
}
"""Words of a moment of the year; the first that is said counts, so that “cuối năm trước” is no end."""

MINORITY = ("dtts", "dan toc", "dan toc thieu so", "dttst", "dt thieu so")
PERCENT = ("ty le", "ti le", "tile", "tyle", "%", "tl")
COUNT = ("so ho", "so luong")
EVERYONE = ("tong so ho", "so ho dan", "so ho dan cu", "ho dan cu", "tong ho", "tong so ho dan")
POVERTY = ("ngheo",)
HOUSEHOLD = ("ho",)


@dataclass(frozen=True, slots=True)
class Said:
    """What the words over one column say; `stage` is None where they leave it to the neighbours."""

    position: int
    stage: Stage | None
    minority: bool
    percent: bool
    poverty: bool
    everyone: bool
    household: bool


@dataclass(slots=True)
class _Found:
    """The columns found so far, and those that say the same as an earlier one."""

    columns: dict[Column, int] = field(default_factory=dict)
    repeated: list[tuple[Column, int]] = field(default_factory=list)

    def add(self, column: Column, position: int) -> None:
        if column in self.columns:
            self.repeated.append((column, position))
        else:
            self.columns[column] = position


@dataclass(frozen=True, slots=True)
class Columns:
    """The position of each column, from 0, and columns that repeat what another says."""

    positions: Mapping[Column, int]
    repeated: tuple[tuple[Column, int], ...]


def columns_of(paths: Mapping[int, Sequence[str]]) -> Columns:
    """Tell the columns apart by what stands over each, from the widest group down."""
    staged = _with_stages([_said(position, path) for position, path in sorted(paths.items())])
    found = _Found()
    for said in staged:
        if said.stage is not None and not said.percent:
            found.add(Column(said.stage, _group(said), Unit.HOUSEHOLDS), said.position)
    for stage in Stage:
        _add_percents([said for said in staged if said.stage is stage], found)
    known = {column: position for column, position in found.columns.items() if column in COLUMNS}
    return Columns(known, tuple((column, place) for column, place in found.repeated if column in COLUMNS))


def _said(position: int, path: Sequence[str]) -> Said:
    words = words_of(*path)
    return Said(
        position=position,
        stage=_stage(path),
        minority=says(words, MINORITY),
        percent=_percent(path),
        poverty=says(words, POVERTY),
        everyone=says(words, EVERYONE),
        household=says(words, HOUSEHOLD),
    )


def _stage(path: Sequence[str]) -> Stage | None:
    """Take the moment that the lowest cell names: a group may name the whole year."""
    for text in reversed(path):
        words = words_of(text)
        for stage, phrases in STAGES.items():
            if says(words, phrases):
                return stage
    return None


def _percent(path: Sequence[str]) -> bool:
    """Take the lowest cell's word where it has one: a group may hold counts and rates."""
    lowest = words_of(*path[-1:])
    return says(lowest, PERCENT) or (says(words_of(*path), PERCENT) and not says(lowest, COUNT))


def _with_stages(columns: Sequence[Said]) -> list[Said]:
    """Give each column its stage, from its words or from the column to its left."""
    staged: list[Said] = []
    for said in columns:
        stage = said.stage or _inherited(said, staged)
        staged.append(replace(said, stage=stage))
    return staged


def _inherited(said: Said, staged: Sequence[Said]) -> Stage | None:
    before = staged[-1].stage if staged else None
    if said.everyone and not said.poverty and not said.percent:
        return Stage.TOTAL
    if said.poverty and (before in (None, Stage.TOTAL) or _taken(said, before, staged)):
        return Stage.END
    if before is None and said.household and not said.percent:
        return Stage.TOTAL
    if said.percent or said.minority:
        return before
    return None


def _taken(said: Said, stage: Stage | None, staged: Sequence[Said]) -> bool:
    same = [other for other in staged if other.stage is stage and other.percent is said.percent]
    return not said.percent and any(other.minority is said.minority for other in same)


def _group(said: Said) -> Group:
    return Group.ETHNIC_MINORITY if said.minority else Group.ALL


def _add_percents(stage: Sequence[Said], found: _Found) -> None:
    """Of two percents without a word for their group the first is everyone's, in the documented order."""
    percents = [said for said in stage if said.percent and said.stage is not None]
    named = [said for said in percents if said.minority]
    free = [said for said in percents if not said.minority]
    for said in named:
        found.add(Column(_known(said), Group.ETHNIC_MINORITY, Unit.PERCENT), said.position)
    for said in free:
        everyone = Column(_known(said), Group.ALL, Unit.PERCENT)
        minority = Column(_known(said), Group.ETHNIC_MINORITY, Unit.PERCENT)
        counted = Column(_known(said), Group.ETHNIC_MINORITY, Unit.HOUSEHOLDS) in found.columns
        second = everyone in found.columns and minority not in found.columns and counted
        found.add(minority if second else everyone, said.position)


def _known(said: Said) -> Stage:
    return said.stage or Stage.END
