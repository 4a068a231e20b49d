"""What is wrong in a file, in the order of its sheets and rows, and no more of it than can be read."""

from collections.abc import Iterable

from data.errors import Fault
from data.importing.limits import FAULTS_SHOWN
from data.importing.model import Book


def in_order(faults: Iterable[Fault], book: Book, name: str = "lỗi") -> tuple[Fault, ...]:
    """Sort faults by sheet and row, each once; of too many the last says how many more there are."""
    sheets = {sheet.name: index for index, sheet in enumerate(book.sheets)}

    def position(fault: Fault) -> tuple[int, int]:
        return sheets.get(fault.sheet or "", -1), fault.row or 0

    found = sorted(dict.fromkeys(faults), key=position)
    shown, more = found[: FAULTS_SHOWN.value], len(found) - FAULTS_SHOWN.value
    return (*shown, _rest(book.file, f"{more} {name}")) if more > 0 else tuple(shown)


def _rest(file: str, more: str) -> Fault:
    return Fault(
        file, None, None, f"và {more} nữa", "xem các dòng trên trước, rồi nhập lại để thấy phần còn lại"
    )
