"""Make the faults of a file of outlines, for whatever reads one: nothing here loads what shapes need."""

from pathlib import Path

from data.errors import Fault, FaultyFileError
from geo.outline_advice import EXPORT_AGAIN
from language.message import Text, make_message


def make_unreadable_error(file: str, reason: Text) -> FaultyFileError:
    """Make the error for a file that no reader of boundaries understands."""
    return FaultyFileError(
        [
            Fault(
                file=file,
                found=reason,
                expected=make_message("outline_fault.readable"),
                advice=EXPORT_AGAIN,
            )
        ]
    )


def make_file_fault(
    path: Path, found: Text, expected: Text, advice: Text, *, row: int | None = None
) -> Fault:
    """Make a fault of a file, named without its folder."""
    return Fault(file=path.name, row=row, found=found, expected=expected, advice=advice)
