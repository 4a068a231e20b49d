"""Numbers of fifteen made-up districts that fit each other, and sheets of them in a short notation."""

import random
from collections.abc import Callable, Mapping, Sequence

from data.importing.model import ImportedCell
from tests.data.importing.summaries import COUNTRY, TOWNS

Row = list[ImportedCell]
Rows = list[Row]
Counts = Mapping[str, int]
Spec = str | Callable[[Counts], ImportedCell]

NAMES = (*TOWNS, *COUNTRY)
FORMATS: Mapping[str, Callable[[float], ImportedCell]] = {
    "": lambda value: round(value, 2),
    "share": lambda value: value / 100,
    "comma": lambda value: f"{value:.2f}".replace(".", ","),
    "full": lambda value: value,
    "dots": lambda value: f"{int(value):,}".replace(",", "."),
    "thousand": lambda value: value / 1000,
}


def _make_district(chance: random.Random) -> dict[str, int]:
    """Make up counts: e all, m minorities, k Khmer, h Hoa, s start, p poor, n near-poor, kp poor Khmer …."""
    everyone = chance.randint(9_000, 60_000)
    minority = everyone // chance.randint(6, 12)
    khmer = int(minority * chance.uniform(0.6, 0.8))
    start = everyone // chance.randint(25, 50)
    escaped, back, new = start // chance.randint(4, 7), chance.randint(0, 9), chance.randint(5, 40)
    poor, near = start - escaped + back + new, everyone // chance.randint(22, 40) + 3
    poor_minority, town = poor // chance.randint(3, 5), chance.uniform(0.2, 0.6)
    poor_khmer, town_all, town_poor = int(poor_minority * 0.7), int(everyone * town), int(poor * town * 0.7)
    return {
        "e": everyone, "m": minority, "k": khmer, "h": int((minority - khmer) * 0.7), "s": start,
        "esc": escaped, "back": back, "new": new, "p": poor, "n": near, "n0": int(near * 1.17) + 2,
        "mp": poor_minority, "kp": poor_khmer, "hp": (poor_minority - poor_khmer) // 2,
        "ep": int(everyone * chance.uniform(3.5, 4)), "pp": int(poor * chance.uniform(3.2, 4.2)),
        "mn": near // 6, "eu": town_all, "er": everyone - town_all, "pu": town_poor, "pr": poor - town_poor,
        "inc": poor // 2, "dep": poor // 3, "e0": int(everyone * 0.985), "pl": int(poor * 0.8),
    }  # fmt: skip


_CHANCE = random.Random(7)  # noqa: S311 (made-up numbers)
DISTRICTS: tuple[Counts, ...] = tuple(_make_district(_CHANCE) for _ in NAMES)
PROVINCE: Counts = {name: sum(one[name] for one in DISTRICTS) for name in DISTRICTS[0]}


def compute(counts: Counts, spec: Spec) -> ImportedCell:
    """Return a cell by its notation: 'p' a count, 'p/e' a percent, 'p+n' a sum, 'p/e:comma' a format."""
    if not isinstance(spec, str):
        return spec(counts)
    formula, _, name = spec.partition(":")
    part, _, whole = formula.partition("/")
    if whole:
        return FORMATS[name](100 * _add(counts, part) / _add(counts, whole))
    value = float(_add(counts, part))
    return FORMATS[name](value) if name else value


def _add(counts: Counts, formula: str) -> int:
    plus = formula.replace("-", "+-").split("+")
    return sum(-counts[name[1:]] if name.startswith("-") else counts[name] for name in plus)


def body(*specs: Spec, names: Sequence[str] = NAMES) -> Rows:
    """Return a numbered row for each district."""
    return [
        [float(at), name, *(compute(counts, spec) for spec in specs)]
        for at, (name, counts) in enumerate(zip(names, DISTRICTS, strict=True), 1)
    ]


def per_district(write: Callable[[float, str, Counts], Rows]) -> Rows:
    """Return the rows that a function writes for each district's number, name and counts."""
    pairs = enumerate(zip(NAMES, DISTRICTS, strict=True), 1)
    return [row for at, (name, counts) in pairs for row in write(float(at), name, counts)]


def total(*specs: Spec, label: str = "Tổng cộng") -> Row:
    """Return the row of the whole province."""
    return [None, label, *(compute(PROVINCE, spec) for spec in specs)]


Level = Sequence[str | float | None]


def sheet(
    title: str | Sequence[str],
    header: Sequence[str | Level | None],
    specs: Sequence[Spec],
    place: str = "Đơn vị",
) -> Rows:
    """Return a whole sheet: lines of title, one or several rows of header, districts, a total."""
    lines = [title] if isinstance(title, str) else title
    deep = [level for level in header if level is not None and not isinstance(level, str)]
    plain = [cell for cell in header if cell is None or isinstance(cell, str)]
    rows: Rows = [[line] for line in lines]
    rows += [
        [None if at else "STT", None if at else place, *level] for at, level in enumerate(deep or [plain])
    ]
    return [*rows, *body(*specs), total(*specs)]
