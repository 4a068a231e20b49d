"""What `python -m geo` does: check a file, use it, go back, show; each gives an exit code and a text."""

import hashlib
from argparse import Namespace
from datetime import UTC, datetime

from data.catalogue import Catalogue, load_catalogue
from data.errors import FaultyFileError
from geo.incoming.checking import Checked, check_file
from geo.incoming.converting import Converted, converted
from geo.incoming.wording import faults_text, printable, report_text
from geo.installed import boundaries_in_use, outline_path, put_in_place, take_away
from geo.limits import PAGE_BYTES
from geo.origin import OwnOutline

DONE, FAULTY = 0, 1
RESTART = "Khởi động lại ứng dụng để bản đồ đổi theo."


def answer(asked: Namespace) -> tuple[int, str]:
    """Do what was asked; give the exit code and what to print."""
    known = load_catalogue()
    try:
        match asked.command:
            case "check":
                checked = check_file(asked.file, known, asked.layer)
                return _code(checked), report_text(checked.report, known.areas)
            case "use":
                return _back() if asked.shipped else _use(asked, known)
        return DONE, _shown(known)
    except FaultyFileError as error:
        return FAULTY, f"Lỗi: {len(error.faults)}\n{faults_text(error.faults)}"


def _use(asked: Namespace, known: Catalogue) -> tuple[int, str]:
    checked = check_file(asked.file, known, asked.layer)
    told = report_text(checked.report, known.areas)
    if not checked.report.usable:
        return FAULTY, f"{told}\nRanh giới đang dùng vẫn giữ nguyên."
    made = converted(checked.plane)
    own = OwnOutline(
        source=asked.source.strip(),
        licence=asked.licence.strip(),
        by=asked.by.strip(),
        file=asked.file.name,
        digest=hashlib.sha256(asked.file.read_bytes()).hexdigest(),
        used_at=datetime.now(UTC).isoformat(timespec="seconds"),
        tolerance=made.tolerance,
    )
    path = put_in_place(made.features, own, _codes(known))
    return DONE, f"{told}\n{_weight(made)}\nĐã ghi {path}. {RESTART}"


def _weight(made: Converted) -> str:
    size = f"{made.size / 1000:.0f} kB"
    if not made.tolerance:
        return f"Giữ mọi đỉnh, {size}."
    heavy = " Vẫn nặng cho trang web: nhiều đảo nhỏ?" if made.size > PAGE_BYTES.value else ""
    return f"Đã đơn giản hoá với dung sai {made.tolerance} m, còn {size}; các huyện vẫn liền nhau.{heavy}"


def _back() -> tuple[int, str]:
    if take_away():
        return DONE, f"Đã quay về ranh giới kèm theo phần mềm. {RESTART}"
    return DONE, "Ranh giới kèm theo phần mềm vẫn đang được dùng; không có gì để bỏ."


def _shown(known: Catalogue) -> str:
    used = boundaries_in_use(_codes(known))
    if used.problem:
        return (
            f"Tệp {outline_path()} bị hỏng nên ứng dụng dùng ranh giới kèm theo phần mềm.\n"
            f"{faults_text(used.problem)}"
        )
    own = used.own
    if own is None:
        return "Đang dùng ranh giới kèm theo phần mềm (geoBoundaries, CC BY-SA 4.0)."
    facts = {
        "Tệp": outline_path(),
        "Nguồn": own.source,
        "Giấy phép": own.licence or "không ghi",
        "Từ tệp": own.file,
        "SHA-256": own.digest,
        "Đưa vào dùng": own.used_at,
        "Người đưa vào": own.by or "không ghi",
        "Dung sai": f"{own.tolerance} m",
    }
    said = [printable(f"  {name}: {value}") for name, value in facts.items()]
    return "\n".join(["Đang dùng ranh giới riêng của bản cài đặt này.", *said])


def _codes(known: Catalogue) -> tuple[str, ...]:
    return tuple(area.code for area in known.districts)


def _code(checked: Checked) -> int:
    return DONE if checked.report.usable else FAULTY
