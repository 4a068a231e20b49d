"""Format a report on an outline as plain text for a terminal, in the language of its reader."""

from collections.abc import Iterable, Iterator, Sequence

from data.errors import Fault
from data.model.areas import Area
from geo.incoming.district_matching import MatchedDistrict
from geo.incoming.gaps_and_overlaps import OutlineDefect
from geo.incoming.report import OutlineAreaComparison, OutlineReport
from geo.incoming.report_values import (
    AreasByCode,
    make_area_measure,
    make_defect_area,
    make_defect_districts,
    make_defect_location,
    make_number,
    make_signed_difference,
)
from language.catalogue import Texts
from language.message import Message, Text, make_message, render_message

_MOST_SPOTS = 20


def format_outline_report(report: OutlineReport, areas: AreasByCode, texts: Texts) -> str:
    """Format a report: what was found, the faults, the warnings, and the verdict."""
    lines = [*_summary(report, areas), *_verdict(report, texts)]
    return "\n".join(escape_control_characters(render_message(line, texts)) for line in lines)


def format_fault_lines(faults: Iterable[Fault], texts: Texts) -> str:
    """Format faults, one a line."""
    return "\n".join(map(escape_control_characters, _fault_lines(faults, texts)))


def escape_control_characters(text: str) -> str:
    """Replace signs that would control a terminal by their codes."""
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def _summary(report: OutlineReport, areas: AreasByCode) -> Iterator[Text]:
    yield make_message("outline_report.file", file=report.file, format=report.format.value)
    yield make_message("outline_report.system", name=report.reference_system)
    yield from _units(report.units, report.left_out)
    yield make_message("outline_report.gaps", count=_count(_real(report.gaps)))
    yield from _spots(report.gaps, areas)
    yield make_message("outline_report.overlaps", count=_count(_real(report.overlaps)))
    yield from _spots(report.overlaps, areas)
    yield from _areas(report.areas)


def _verdict(report: OutlineReport, texts: Texts) -> Iterator[Text]:
    yield make_message("outline_report.faults", count=_count(report.faults))
    yield from _fault_lines(report.faults, texts)
    yield make_message("outline_report.warnings", count=_count(report.warnings))
    yield from _fault_lines(report.warnings, texts)
    yield make_message("outline_report.usable" if report.usable else "outline_report.unusable")


def _count(found: Sequence[object]) -> Message | int:
    return len(found) or make_message("outline_report.none")


def _fault_lines(faults: Iterable[Fault], texts: Texts) -> Iterator[str]:
    yield from (f"  - {fault.render(texts)}" for fault in faults)


def _units(units: Sequence[MatchedDistrict], left_out: int) -> Iterator[Text]:
    yield make_message("outline_report.units", count=len(units))
    for unit in units:
        parts = make_message("outline_report.joined", rows=len(unit.rows)) if len(unit.rows) > 1 else ""
        how = make_message(f"outline_match.{unit.how.value}")
        yield make_message(
            "outline_report.unit", district=_title(unit.area), how=how, column=unit.column, joined=parts
        )
    if left_out:
        yield make_message("outline_report.left_out", count=left_out)


def _title(area: Area) -> str:
    return f"{area.code} {area.name_vi}"


def _real(spots: Sequence[OutlineDefect]) -> list[OutlineDefect]:
    return [spot for spot in spots if not spot.is_rounding]


def _spots(spots: Sequence[OutlineDefect], areas: AreasByCode) -> Iterator[Text]:
    real = _real(spots)
    for spot in real[:_MOST_SPOTS]:
        yield make_message(
            "outline_report.spot",
            size=make_defect_area(spot),
            districts=make_defect_districts(spot, areas),
            where=make_defect_location(spot),
        )
    if len(real) > _MOST_SPOTS:
        yield make_message("outline_report.smaller", count=len(real) - _MOST_SPOTS)
    if rounding := [spot for spot in spots if spot.is_rounding]:
        total = make_number(sum(spot.square_metres for spot in rounding), 0)
        yield make_message("outline_report.rounding", count=len(rounding), total=total)


def _areas(lines: Sequence[OutlineAreaComparison]) -> Iterator[Text]:
    if lines:
        yield make_message("outline_report.areas")
    for line in lines:
        known = line.official is not None
        yield make_message(
            "outline_report.area",
            name=line.name,
            here=make_number(line.here, 1),
            shipped=make_number(line.shipped, 1),
            official=_official(line.official),
            difference=make_signed_difference(line.percent),
            measure=make_area_measure(official=known),
        )


def _official(square_kilometres: float | None) -> Text:
    if square_kilometres is None:
        return make_message("outline_report.no_official")
    return make_number(square_kilometres, 0)
