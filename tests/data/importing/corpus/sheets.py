# ruff: noqa: E501 (what one sheet says stands on one line)
"""Make sheets of the fifteen districts from a model of habits, each with the figures that it truly holds."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.importing.model import ImportedCell, ImportedSheet
from tests.data.importing.corpus.wordings import HELD_OUT, USUAL
from tests.data.importing.summaries import CODES, COUNTRY, TOWNS

YEAR = 2024
PROVINCE = "91"
NAMES = dict(zip(CODES, (*TOWNS, *COUNTRY), strict=True))
Truth = dict[tuple[str, str, str, str], float]
"""Figures by area, indicator, group and unit."""

Row = list[ImportedCell]


@dataclass(frozen=True, slots=True)
class Counts:
    """Households and persons of an area, made up so that all of them add up."""

    all: int
    minority: int
    poor: int
    near: int
    poor_minority: int
    start: int
    escaped: int
    back: int
    new: int
    persons: int
    poor_persons: int
    detail: int
    older: int

    def plus(self, other: "Counts") -> "Counts":
        """Add the households of two areas."""
        return Counts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the cells above it, what it counts, of what it is a percent, and what it means if it is kept."""

    path: tuple[str, ...]
    part: str
    whole: str = ""
    key: tuple[str, str, str] | None = None


@dataclass(slots=True)
class Sheet:
    """A sheet in the making: its rows, and what figures stand in it."""

    name: str
    title: list[str]
    columns: list[Column]
    body: list[Row]
    truth: Truth
    layout: str
    unit: tuple[str, str] = ("STT", "Đơn vị")
    above: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    tail: list[Row] = field(default_factory=list)
    fields: list[Row] = field(default_factory=list)

    def rows(self) -> tuple[tuple[ImportedCell, ...], ...]:
        """Return all rows of the sheet."""
        head: list[Row] = [[text] for text in (*self.above, *self.title) if text]
        notes: list[Row] = [[None, text] for text in self.below]
        rows: list[Row] = [*head, *self.fields, *self.header(), *self.body, *notes, *self.tail]
        return tuple(tuple(row) for row in rows)

    def header(self) -> list[Row]:
        """Return the rows of the header; groups stand over their columns, merged."""
        depth = max(len(column.path) for column in self.columns)
        rows: list[Row] = [[*self.unit] if level == 0 else [None, None] for level in range(depth)]
        for at, column in enumerate(self.columns):
            before = self.columns[at - 1].path if at else ()
            for level in range(depth):
                text = column.path[level] if level < len(column.path) else None
                merged = (
                    depth > 1
                    and level < len(column.path) - 1
                    and before[: level + 1] == column.path[: level + 1]
                )
                rows[level].append(None if merged else text)
        return rows

    def sheet(self) -> ImportedSheet:
        """Return the sheet as the reader gets it."""
        return ImportedSheet(self.name, self.rows())


class Writer:
    """Write a sheet in habits drawn at random; `held_out` takes wordings kept apart where there are any."""

    def __init__(self, chance: random.Random, *, held_out: bool = False) -> None:
        self.chance = chance
        self.held_out = held_out
        self.counts = {code: _make_counts(chance) for code in CODES}
        self.places = chance.choice((1, 2, 2, 2))
        self.mark = chance.choice((None, None, ",", "."))
        self.letters: Callable[[str], str] = chance.choice((str, str, str, str.upper, str.title))
        self.zero: ImportedCell = chance.choice((0.0, 0.0, "-", None))

    def word(self, name: str) -> str:
        """Return one of the wordings of a name."""
        known = HELD_OUT if self.held_out and name in HELD_OUT and self.chance.random() < 0.7 else USUAL
        return self.chance.choice(known[name]).format(year=YEAR, before=YEAR - 1, subject="{subject}")

    def header(self, name: str) -> str:
        """Return a header's wording in this sheet's letters."""
        return self.letters(self.word(name))

    def titled(self, kind: str) -> list[str]:
        """Return the lines of title for a subject."""
        title = self.word("title").replace("{subject}", self.word(f"subject.{kind}"))
        return [title, self.word("annex"), self.word("measure_unit")]

    def cells(self, columns: Sequence[Column], one: Counts) -> Row:
        """Return an area's cells."""
        return [self.cell(column, one) for column in columns]

    def cell(self, column: Column, one: Counts) -> ImportedCell:
        """Return one cell as it is typed."""
        if column.part == "note":
            return None
        part = getattr(one, column.part)
        if not column.whole:
            return self.zero if part == 0 else float(part) if self.mark is None else self._grouped(part)
        value = self.percent(part, getattr(one, column.whole))
        if part == 0:
            return self.zero
        return value if self.mark is None else f"{value:.{self.places}f}".replace(".", self.mark)

    def percent(self, part: int, whole: int) -> float:
        """Return a percent as exact as this sheet writes it."""
        return round(100 * part / whole, self.places) if whole else 0.0

    def _grouped(self, value: int) -> str:
        return f"{value:,}".replace(",", "." if self.mark == "," else ",")

    def truth(self, columns: Sequence[Column]) -> Truth:
        """Return the figures that columns hold for every district and the province."""
        areas = self.counts | {PROVINCE: self.province()}
        found: Truth = {}
        for column in columns:
            if column.key is None:
                continue
            for code, one in areas.items():
                part = getattr(one, column.part)
                value = self.percent(part, getattr(one, column.whole)) if column.whole else float(part)
                found[code, *column.key] = value
        return found

    def province(self) -> Counts:
        """Return the counts of all districts together."""
        summed = Counts(*[0] * len(Counts.__slots__))
        for one in self.counts.values():
            summed = summed.plus(one)
        return summed

    def total_row(self, columns: Sequence[Column]) -> Row:
        """Return the row of the whole province."""
        return [None, self.letters(self.word("sum")), *self.cells(columns, self.province())]

    def area_rows(self, columns: Sequence[Column], codes: Sequence[str] = CODES) -> list[Row]:
        """Return a numbered row for each district."""
        return [
            [float(number), self.letters(NAMES[code]), *self.cells(columns, self.counts[code])]
            for number, code in enumerate(codes, 1)
        ]


def _make_counts(chance: random.Random) -> Counts:
    everyone = chance.randint(5_000, 60_000)
    minority = everyone // chance.randint(5, 20)
    start = everyone // chance.randint(15, 60)
    escaped, back, new = start // chance.randint(3, 8), chance.randint(0, 9), chance.randint(0, 40)
    poor = start - escaped + back + new
    near = everyone // chance.randint(20, 60) + 3
    persons = int(everyone * chance.uniform(3.4, 4.1))
    return Counts(
        everyone, minority, poor, near, min(poor // chance.randint(3, 6), minority), start, escaped, back, new,
        persons, int(poor * chance.uniform(3.1, 4.3)), poor // 2, start,
    )  # fmt: skip


def total_column(writer: Writer) -> Column:
    """Return the column of all households."""
    return Column((writer.header("total"),), "all")


def measure_columns(writer: Writer, kind: str, *, grouped: bool) -> list[Column]:
    """Return count and rate of the poor or the near-poor."""
    indicator = {"poor": "poor", "near": "near_poor"}[kind]
    if grouped:
        group = writer.header(f"group.{kind}")
        paths: list[tuple[str, ...]] = [
            (group, writer.header("leaf.count")),
            (group, writer.header("leaf.rate")),
        ]
    else:
        paths = [(writer.header(f"flat.{kind}"),), (writer.header(f"rate.{kind}"),)]
    return [
        Column(paths[0], kind, key=(indicator, "all", "households")),
        Column(paths[1], kind, "all", key=(indicator, "all", "percent")),
    ]


def extra_columns(writer: Writer) -> list[Column]:
    """Return columns that the product doesn't keep, or keeps beside the others."""
    choices: Mapping[str, list[Column]] = {
        "none": [],
        "persons": [Column((writer.header("persons"),), "poor_persons")],
        "detail": [Column((writer.header("detail"),), "detail")],
        "minority": [
            Column((writer.header("minority"),), "poor_minority", key=("poor", "ethnic_minority", "households")),
        ],
        "share": [
            Column((writer.header("minority"),), "poor_minority", key=("poor", "ethnic_minority", "households")),
            Column((writer.header("share"),), "poor_minority", "poor"),
        ],
        "own": [
            Column((writer.header("minority_total"),), "minority"),
            Column((writer.header("minority"),), "poor_minority", key=("poor", "ethnic_minority", "households")),
            Column((writer.header("minority_rate"),), "poor_minority", "minority",
                   key=("poor", "ethnic_minority", "percent")),
        ],
        "note": [Column((writer.header("note"),), "note")],
    }  # fmt: skip
    return choices[writer.chance.choice([*choices, "none", "none"])]


def finish(writer: Writer, sheet: Sheet) -> Sheet:
    """Add what stands around a table: letterhead, form, total row, notes, a row of comparison."""
    chance = writer.chance
    sheet.above = [writer.word("form"), writer.word("letterhead")]
    sheet.unit = (writer.header("number"), writer.header("place"))
    if sheet.layout not in {"sections", "two_tables"} and chance.random() < 0.8:
        total = writer.total_row(sheet.columns)
        sheet.body = [total, *sheet.body] if chance.random() < 0.3 else [*sheet.body, total]
        if chance.random() < 0.15 and sheet.body[-1] is total:
            sheet.body.append(
                [None, writer.word("compared"), *[float(chance.randint(1, 50)) for _ in sheet.columns]]
            )
    sheet.below = [writer.word("below") for _ in range(chance.randint(0, 3))]
    return sheet


def make_plain(writer: Writer, kind: str) -> Sheet:
    """Make a table of one class, flat or grouped, perhaps with further columns."""
    grouped = writer.chance.random() < 0.4
    columns = [total_column(writer), *measure_columns(writer, kind, grouped=grouped)]
    if kind == "poor":
        columns += extra_columns(writer)
    return finish(writer, Sheet(writer.word("sheet") if kind == "poor" else "Sheet1", writer.titled(kind), columns,
                                writer.area_rows(columns), writer.truth(columns), "plain"))  # fmt: skip


def make_both(writer: Writer) -> Sheet:
    """Make the commonest table: poor and near-poor beside one another."""
    grouped = writer.chance.random() < 0.6
    columns = [total_column(writer)]
    columns += measure_columns(writer, "poor", grouped=grouped) + measure_columns(
        writer, "near", grouped=grouped
    )
    return finish(writer, Sheet("Sheet1", writer.titled("both"), columns, writer.area_rows(columns),
                                writer.truth(columns), "both"))  # fmt: skip


def make_course(writer: Writer) -> Sheet:
    """Make a table of the course of the year."""
    names = (("start", "start"), ("escaped", "escaped"), ("back", "back"), ("new", "new"))
    columns = [total_column(writer), *(Column((writer.header(word),), part) for word, part in names)]
    poor = measure_columns(writer, "poor", grouped=False)
    columns += [replace(poor[0], path=(writer.letters("Số hộ nghèo cuối năm"),)), poor[1]]
    return finish(writer, Sheet("Sheet1", writer.titled("poor"), columns, writer.area_rows(columns),
                                writer.truth(columns), "course"))  # fmt: skip


def make_years(writer: Writer) -> Sheet:
    """Make a table of two years side by side."""
    columns = [
        total_column(writer),
        Column((writer.header("older"),), "older"),
        Column((writer.header("older_rate"),), "older", "all"),
        Column((writer.header("newer"),), "poor", key=("poor", "all", "households")),
        Column((writer.header("newer_rate"),), "poor", "all", key=("poor", "all", "percent")),
    ]
    if writer.chance.random() < 0.4:
        columns.append(Column((writer.header("change"),), "escaped"))
    return finish(writer, Sheet("Sheet1", writer.titled("poor"), columns, writer.area_rows(columns),
                                writer.truth(columns), "years"))  # fmt: skip


def make_sections(writer: Writer) -> Sheet:
    """Make a table whose sections are the poor and the near-poor, one below the other."""
    bare = [total_column(writer), Column((writer.letters("Số hộ cuối năm"),), "poor"),
            Column((writer.header("leaf.rate"),), "poor", "all")]  # fmt: skip
    truth: Truth = {}
    body: list[Row] = []
    summed = writer.chance.random() < 0.5
    for number, kind in (("I", "poor"), ("II", "near")):
        indicator = {"poor": "poor", "near": "near_poor"}[kind]
        keyed = [bare[0], replace(bare[1], part=kind, key=(indicator, "all", "households")),
                 replace(bare[2], part=kind, key=(indicator, "all", "percent"))]  # fmt: skip
        body.append(
            [
                number,
                writer.word(f"section.{kind}"),
                *(writer.cells(keyed, writer.province()) if summed else []),
            ]
        )
        body += writer.area_rows(keyed)
        truth |= writer.truth(keyed)
    return finish(
        writer,
        Sheet("Sheet1", writer.titled(writer.chance.choice(("both", "poor"))), bare, body, truth, "sections"),
    )


def make_two_tables(writer: Writer) -> Sheet:
    """Make a sheet of two tables, each with a title and a header of its own."""
    first, second = make_plain(writer, "poor"), make_plain(writer, "near")
    first.tail = [[None], *(list(row) for row in second.rows()[len([t for t in second.above if t]) :])]
    first.below, first.layout = [], "two_tables"
    first.truth |= second.truth
    return first


def make_urban_rural(writer: Writer) -> Sheet:
    """Make a table whose districts stand in sections of town and country."""
    columns = [total_column(writer), *measure_columns(writer, "poor", grouped=False)]
    body: list[Row] = []
    summed = writer.chance.random() < 0.6
    for number, word, codes in (("I", "towns", CODES[:3]), ("II", "country", CODES[3:])):
        part = Counts(*[0] * len(Counts.__slots__))
        for code in codes:
            part = part.plus(writer.counts[code])
        body.append([number, writer.word(word), *(writer.cells(columns, part) if summed else [])])
        body += writer.area_rows(columns, codes)
    return finish(
        writer, Sheet("Sheet1", writer.titled("poor"), columns, body, writer.truth(columns), "urban_rural")
    )


def make_parts(writer: Writer) -> Sheet:
    """Make a table with town and country, or communes, below each district."""
    columns = [total_column(writer), *measure_columns(writer, "poor", grouped=False)]
    labels = writer.chance.choice((("- Thành thị", "- Nông thôn"), ("Thành thị", "Nông thôn"),
                                   ("Xã Một", "Phường Hai"), ("+ Khu vực thành thị", "+ Khu vực nông thôn")))  # fmt: skip
    body: list[Row] = []
    for number, code in enumerate(CODES, 1):
        whole = writer.counts[code]
        town = Counts(*(getattr(whole, name) // 3 for name in Counts.__slots__))
        rest = Counts(*(getattr(whole, name) - getattr(town, name) for name in Counts.__slots__))
        body.append([float(number), writer.letters(NAMES[code]), *writer.cells(columns, whole)])
        body += [
            [None, label, *writer.cells(columns, one)]
            for label, one in zip(labels, (town, rest), strict=True)
        ]
    return finish(
        writer, Sheet("Sheet1", writer.titled("poor"), columns, body, writer.truth(columns), "parts")
    )


def make_limited_rows(writer: Writer) -> Sheet:
    """Make a table with a row that is not kept below each district: a group, persons, another moment."""
    columns = [total_column(writer), *measure_columns(writer, "poor", grouped=False)]
    label = writer.chance.choice(
        ("Trong đó: DTTS", "- Trong đó hộ DTTS", "Số khẩu", "Đầu năm", "Hộ thoát nghèo")
    )
    body: list[Row] = []
    for number, code in enumerate(CODES, 1):
        whole = writer.counts[code]
        other = Counts(*(getattr(whole, name) // 4 for name in Counts.__slots__))
        body.append([float(number), writer.letters(NAMES[code]), *writer.cells(columns, whole)])
        body.append([None, label, *writer.cells(columns, other)])
    return finish(
        writer, Sheet("Sheet1", writer.titled("poor"), columns, body, writer.truth(columns), "limited_rows")
    )


LAYOUTS: tuple[Callable[[Writer], Sheet], ...] = (
    lambda writer: make_plain(writer, "poor"),
    lambda writer: make_plain(writer, "near"),
    make_both,
    make_both,
    make_course,
    make_years,
    make_sections,
    make_two_tables,
    make_urban_rural,
    make_parts,
    make_limited_rows,
)


def make_sheet(seed: int, *, held_out: bool = False) -> tuple[Writer, Sheet]:
    """Make the sheet of a number, the same each time."""
    writer = Writer(random.Random(seed), held_out=held_out)  # noqa: S311 (a test's noise)
    return writer, writer.chance.choice(LAYOUTS)(writer)
