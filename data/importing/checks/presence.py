"""All fifteen districts once, each by a name that fits one."""

from collections.abc import Iterator, Sequence

from data.errors import Fault
from data.importing.names import AreaNames, Unmatched
from data.importing.summary.sections import Line
from data.importing.summary.table import Table
from data.importing.words import begins, words_of
from data.model import Area, AreaKind
from data.validation import shown

COMMUNE_STARTS = ("xa", "x", "phuong", "p", "thi tran", "tt", "ap", "khu pho")
FEWEST_COMMUNES = 3


def presence_faults(table: Table, districts: Sequence[Area], names: AreaNames) -> Iterator[Fault]:
    """Find rows whose name fits no district or one already there, and districts without a row."""
    strange = [line for line in table.areas if line.area is None]
    if not _found(table) and _are_communes(strange):
        yield _communes(table, strange)
        return
    yield from (unmatched(table, line, names) for line in strange)
    yield from _other_levels(table)
    yield from _repeated(table)
    yield from _missing(table, districts)


def unmatched(table: Table, line: Line, names: AreaNames) -> Fault:
    """Say that a name fits no area, or several, and which it resembles."""
    answer = names.find(line.label)
    close = answer.suggestions if isinstance(answer, Unmatched) else ()
    advice = suggestion(close)
    return table.fault(
        line, None, shown(line.label), "tên hoặc mã của một huyện, thành phố trong tỉnh", advice
    )


def suggestion(close: Sequence[Area]) -> str:
    """Say which areas a name may mean."""
    names = ", ".join(f"{area.name_vi} ({area.code})" for area in close)
    return f"Có phải: {names}?" if names else "Kiểm tra tên địa bàn."


def _found(table: Table) -> set[str]:
    return {line.area.code for line in table.areas if line.area is not None}


def _are_communes(lines: Sequence[Line]) -> bool:
    named = [line for line in lines if begins(words_of(line.label), COMMUNE_STARTS)]
    return len(named) >= FEWEST_COMMUNES and 2 * len(named) > len(lines)


def _communes(table: Table, lines: Sequence[Line]) -> Fault:
    found = f"{len(lines)} dòng là xã, phường của một huyện, từ {shown(lines[0].label)}"
    advice = "Tệp này là bảng của riêng một huyện; cần bảng tổng hợp của tỉnh, mỗi huyện một dòng."
    return table.fault(lines[0], None, found, "mỗi dòng một huyện, thành phố của tỉnh", advice)


def _other_levels(table: Table) -> Iterator[Fault]:
    for line in table.areas:
        if line.area is not None and line.area.kind is not AreaKind.DISTRICT:
            yield table.fault(
                line, None, shown(line.label), "một huyện, thành phố trong tỉnh", "Xoá dòng này."
            )


def _repeated(table: Table) -> Iterator[Fault]:
    """Find a district twice in one section; once in each section are its town and country parts."""
    first: dict[tuple[str, int], Line] = {}
    for line in table.areas:
        if line.area is None:
            continue
        before = first.setdefault((line.area.code, line.section), line)
        if before is not line:
            found = f"{shown(line.label)}, trùng với dòng {before.row}"
            yield table.fault(
                line, None, found, "mỗi huyện, thành phố một lần", "Xoá hoặc sửa một trong hai dòng."
            )


def _missing(table: Table, districts: Sequence[Area]) -> Iterator[Fault]:
    present = _found(table)
    for area in districts:
        if area.code not in present:
            found = f"không có dòng nào của {area.name_vi} ({area.code})"
            expected = f"đủ {len(districts)} huyện, thành phố"
            yield Fault(table.file, None, None, found, expected, "Thêm dòng còn thiếu.", table.sheet)
