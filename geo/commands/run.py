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

DONE, FAULTY = 0, 1
RESTART = "Khởi động lại ứng dụng để bản đồ đổi theo."


def run_command(asked: Namespace) -> tuple[int, str]:
    """Run a command; return the exit code and the text to print."""
    known = load_catalogue()
    try:
        match asked.command:
            case "check":
                checked = check_outline_file(asked.file, known, asked.layer)
                return _code(checked), format_outline_report(checked.report, known.areas)
            case "use":
                return _use_shipped() if asked.shipped else _use(asked, known)
        return DONE, _describe_current(known)
    except FaultyFileError as error:
        return FAULTY, f"Lỗi: {len(error.faults)}\n{format_fault_lines(error.faults)}"


def _use(asked: Namespace, known: Catalogue) -> tuple[int, str]:
    checked = check_outline_file(asked.file, known, asked.layer)
    told = format_outline_report(checked.report, known.areas)
    if not checked.report.usable:
        return FAULTY, f"{told}\nRanh giới đang dùng vẫn giữ nguyên."
    made = build_outline_features(checked.plane)
    own = OutlineOrigin(
        source=asked.source.strip(),
        licence=asked.licence.strip(),
        by=asked.by.strip(),
        file=asked.file.name,
        digest=hashlib.sha256(asked.file.read_bytes()).hexdigest(),
        used_at=datetime.now(UTC).isoformat(timespec="seconds"),
        tolerance=made.tolerance,
    )
    path = install_outline(made.features, own, _codes(known))
    return DONE, f"{told}\n{_describe_size(made)}\nĐã ghi {path}. {RESTART}"


def _describe_size(made: OutlineFeatures) -> str:
    size = f"{made.size / 1000:.0f} kB"
    if not made.tolerance:
        return f"Giữ mọi đỉnh, {size}."
    heavy = " Vẫn nặng cho trang web: nhiều đảo nhỏ?" if made.size > PAGE_BYTES.value else ""
    return f"Đã đơn giản hoá với dung sai {made.tolerance} m, còn {size}; các huyện vẫn liền nhau.{heavy}"


def _use_shipped() -> tuple[int, str]:
    if remove_outline():
        return DONE, f"Đã quay về ranh giới kèm theo phần mềm. {RESTART}"
    return DONE, "Ranh giới kèm theo phần mềm vẫn đang được dùng; không có gì để bỏ."


def _describe_current(known: Catalogue) -> str:
    used = load_current_boundaries(_codes(known))
    if used.problem:
        return (
            f"Tệp {get_outline_path()} bị hỏng nên ứng dụng dùng ranh giới kèm theo phần mềm.\n"
            f"{format_fault_lines(used.problem)}"
        )
    own = used.own
    if own is None:
        return "Đang dùng ranh giới kèm theo phần mềm (geoBoundaries, CC BY-SA 4.0)."
    facts = {
        "Tệp": get_outline_path(),
        "Nguồn": own.source,
        "Giấy phép": own.licence or "không ghi",
        "Từ tệp": own.file,
        "SHA-256": own.digest,
        "Đưa vào dùng": own.used_at,
        "Người đưa vào": own.by or "không ghi",
        "Dung sai": f"{own.tolerance} m",
    }
    said = [escape_control_characters(f"  {name}: {value}") for name, value in facts.items()]
    return "\n".join(["Đang dùng ranh giới riêng của bản cài đặt này.", *said])


def _codes(known: Catalogue) -> tuple[str, ...]:
    return tuple(area.code for area in known.districts)


def _code(checked: CheckedOutline) -> int:
    return DONE if checked.report.usable else FAULTY
