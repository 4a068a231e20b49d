"""Format a report on an outline as plain text for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from data.errors import Fault
from data.model.areas import Area
from geo.incoming.defect_rules import (
    AreasByCode,
    format_defect_area,
    format_defect_districts,
    format_defect_location,
    format_signed_difference,
    format_vietnamese_number,
)
from geo.incoming.district_matching import MatchedDistrict
from geo.incoming.gaps_and_overlaps import OutlineDefect
from geo.incoming.report import OutlineAreaComparison, OutlineReport

_MOST_SPOTS = 20


def format_outline_report(report: OutlineReport, areas: AreasByCode) -> str:
    """Format a report: what was found, the faults, the warnings, and the verdict."""
    return "\n".join(escape_control_characters(line) for line in _lines(report, areas))


def format_fault_lines(faults: Iterable[Fault]) -> str:
    """Format faults, one a line."""
    return "\n".join(escape_control_characters(f"  - {fault}") for fault in faults)


def escape_control_characters(text: str) -> str:
    """Replace signs that would control a terminal by their codes."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def _lines(report: OutlineReport, areas: AreasByCode) -> Iterator[str]:
    yield f"Tệp: {report.file} ({report.format.value})"
    yield f"Hệ toạ độ: {report.reference_system}"
    yield from _units(report.units, report.left_out)
    yield from _spots("Chỗ hở giữa các huyện", report.gaps, areas)
    yield from _spots("Chỗ chồng nhau", report.overlaps, areas)
    yield from _areas(report.areas)
    yield from _faults("Lỗi", report.faults)
    yield from _faults("Cảnh báo", report.warnings)
    yield "Kết luận: dùng được." if report.usable else "Kết luận: KHÔNG dùng được."


def _units(units: Sequence[MatchedDistrict], left_out: int) -> Iterator[str]:
    yield f"Đơn vị tìm thấy: {len(units)}"
    for unit in units:
        parts = f", gộp từ {len(unit.rows)} dòng" if len(unit.rows) > 1 else ""
        yield f"  {_title(unit.area)}: {unit.how.value}, cột {unit.column}{parts}"
    if left_out:
        yield f"  Bỏ qua {left_out} đối tượng không thuộc 15 huyện."


def _title(area: Area) -> str:
    return f"{area.code} {area.name_vi}"


def _spots(title: str, spots: Sequence[OutlineDefect], areas: AreasByCode) -> Iterator[str]:
    real = [spot for spot in spots if not spot.is_rounding]
    yield f"{title}: {len(real) or 'không có'}"
    for spot in real[:_MOST_SPOTS]:
        size, where = format_defect_area(spot), format_defect_location(spot)
        yield f"  {size} km², {format_defect_districts(spot, areas)}, {where}"
    if len(real) > _MOST_SPOTS:
        yield f"  … và {len(real) - _MOST_SPOTS} chỗ nhỏ hơn"
    if rounding := [spot for spot in spots if spot.is_rounding]:
        total = format_vietnamese_number(sum(spot.square_metres for spot in rounding), 0)
        yield f"  Ngoài ra {len(rounding)} chỗ dưới 1 ha, cộng lại {total} m²: sai số làm tròn."


def _areas(lines: Sequence[OutlineAreaComparison]) -> Iterator[str]:
    if lines:
        yield "Diện tích (km²): trong tệp · ranh giới kèm theo · chính thức"
    for line in lines:
        official = "chưa rõ" if line.official is None else format_vietnamese_number(line.official, 0)
        than = "số chính thức" if line.official is not None else "ranh giới kèm theo"
        yield (
            f"  {line.name}: {format_vietnamese_number(line.here, 1)}"
            f" · {format_vietnamese_number(line.shipped, 1)} · {official}"
            f" (lệch {format_signed_difference(line.percent)} % so với {than})"
        )


def _faults(title: str, faults: Sequence[Fault]) -> Iterator[str]:
    yield f"{title}: {len(faults) or 'không có'}"
    yield from (f"  - {fault}" for fault in faults)
