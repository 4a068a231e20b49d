"""A short notation for sheets of several rows of header."""

from collections.abc import Sequence

from tests.data.importing.strangers.numbers import Counts, Level, Rows, Spec, body, total

DECISION = (
    "PHỤ LỤC I",
    (
        "(Ban hành kèm theo Quyết định số 3245/QĐ-UBND ngày 25 tháng 12 năm 2024 "
        "của Chủ tịch UBND tỉnh Kiên Giang)"
    ),
)


def near_persons(one: Counts) -> float:
    """Return the persons of near-poor households."""
    return float(int(one["n"] * 3.9))


def head(*levels: Level) -> Rows:
    """Return the rows of a header behind a column of numbers and one of names."""
    return [[None if at else "STT", None if at else "Đơn vị", *level] for at, level in enumerate(levels)]


def table(
    title: str | Sequence[str], levels: Sequence[Level], specs: Sequence[Spec], *, summed: bool = True
) -> Rows:
    """Return lines of title, rows of header, a row for each district, and a total."""
    lines = [title] if isinstance(title, str) else title
    rows: Rows = [[line] for line in lines]
    return [*rows, *head(*levels), *body(*specs), *([total(*specs)] if summed else [])]


def add_up(districts: Sequence[Counts], *names: str) -> list[float]:
    """Return the sums of some counts over some districts."""
    return [float(sum(one[name] for one in districts)) for name in names]
