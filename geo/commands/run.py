"""Run the commands of `python -m geo`: check a file, use it, go back, show."""

import hashlib
from argparse import Namespace
from datetime import UTC, datetime

from data.errors import FaultyFileError
from data.published.catalogue import Catalogue
from data.published.loading import load_catalogue
from geo.incoming.file_check import CheckedOutline, check_outline_file
from geo.incoming.outline_features import OutlineFeatures, build_outline_features
from geo.incoming.report_text import escape_control_characters, format_fault_lines, format_outline_report
from geo.installed_outline import get_outline_path, install_outline, load_current_boundaries, remove_outline
from geo.limits import PAGE_BYTES
from geo.outline_origin import OutlineOrigin
from language.catalogue import Texts

DONE, FAULTY = 0, 1


def run_command(asked: Namespace, texts: Texts) -> tuple[int, str]:
    """Run a command; return the exit code and the text to print, in the language of `texts`."""
    known = load_catalogue()
    try:
        match asked.command:
            case "check":
                checked = check_outline_file(asked.file, known, asked.layer)
                return _code(checked), format_outline_report(checked.report, known.areas, texts)
            case "use":
                return _use_shipped(texts) if asked.shipped else _use(asked, known, texts)
        return DONE, _describe_current(known, texts)
    except FaultyFileError as error:
        count = texts("outline_report.faults", count=len(error.faults))
        return FAULTY, f"{count}\n{format_fault_lines(error.faults, texts)}"


def _use(asked: Namespace, known: Catalogue, texts: Texts) -> tuple[int, str]:
    checked = check_outline_file(asked.file, known, asked.layer)
    told = format_outline_report(checked.report, known.areas, texts)
    if not checked.report.usable:
        return FAULTY, f"{told}\n{texts('outline_command.unchanged')}"
    made = build_outline_features(checked.plane)
    path = install_outline(made.features, _make_origin(asked, made), _codes(known))
    written = texts("outline_command.written", path=path)
    return DONE, f"{told}\n{_describe_size(made, texts)}\n{written} {texts('outline_command.restart')}"


def _make_origin(asked: Namespace, made: OutlineFeatures) -> OutlineOrigin:
    return OutlineOrigin(
        source=asked.source.strip(),
        licence=asked.licence.strip(),
        by=asked.by.strip(),
        file=asked.file.name,
        digest=hashlib.sha256(asked.file.read_bytes()).hexdigest(),
        used_at=datetime.now(UTC).isoformat(timespec="seconds"),
        tolerance=made.tolerance,
    )


def _describe_size(made: OutlineFeatures, texts: Texts) -> str:
    size = f"{made.size / 1000:.0f} kB"
    if not made.tolerance:
        return texts("outline_command.all_kept", size=size)
    told = texts("outline_command.simplified", metres=made.tolerance, size=size)
    return f"{told} {texts('outline_command.heavy')}" if made.size > PAGE_BYTES.value else told


def _use_shipped(texts: Texts) -> tuple[int, str]:
    if remove_outline():
        return DONE, f"{texts('outline_command.went_back')} {texts('outline_command.restart')}"
    return DONE, texts("outline_command.nothing_to_drop")


def _describe_current(known: Catalogue, texts: Texts) -> str:
    used = load_current_boundaries(_codes(known))
    if used.problem:
        damaged = texts("outline_command.damaged", path=get_outline_path())
        return f"{damaged}\n{format_fault_lines(used.problem, texts)}"
    if used.own is None:
        return texts("outline_command.shipped")
    said = [
        escape_control_characters(f"  {name}: {value}")
        for name, value in _list_facts(used.own, texts).items()
    ]
    return "\n".join([texts("outline_command.own"), *said])


def _list_facts(own: OutlineOrigin, texts: Texts) -> dict[str, str]:
    """Return what is known of an installation's own outline, by its title."""
    unstated = texts("outline_command.unstated")
    return {
        texts("outline_command.file"): str(get_outline_path()),
        texts("outline_command.source"): own.source,
        texts("outline_command.licence"): own.licence or unstated,
        texts("outline_command.from_file"): own.file,
        "SHA-256": own.digest,
        texts("outline_command.used_at"): own.used_at,
        texts("outline_command.used_by"): own.by or unstated,
        texts("outline_command.tolerance"): f"{own.tolerance} m",
    }


def _codes(known: Catalogue) -> tuple[str, ...]:
    return tuple(area.code for area in known.districts)


def _code(checked: CheckedOutline) -> int:
    return DONE if checked.report.usable else FAULTY
