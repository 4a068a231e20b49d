"""Check the number of rows of each table: a table cut short at the end of a line has no other fault."""

from pathlib import Path

from data.errors import Fault, FaultyFileError
from data.published.csv_table import read_table
from language.message import make_message

OWN_FOLDER = Path(__file__).parent
COUNTS_FILE = "row_counts.csv"
COLUMNS = ("file", "rows")


def check_row_count(folder: Path, file: str, rows: int) -> None:
    """Check a table against the number of rows in the folder's row_counts.csv.

    Only the project's own folder must have that file. Raises FaultyFileError for another number of rows.
    """
    if folder != OWN_FOLDER and not (folder / COUNTS_FILE).exists():
        return
    told = _told(folder).get(file)
    if told != str(rows):
        found = make_message("table_fault.rows", rows=rows)
        expected = make_message("table_fault.told", rows=told or "0", counts=COUNTS_FILE)
        raise FaultyFileError(
            [Fault(file=file, found=found, expected=expected, advice=make_message("table_fault.whole"))]
        )


def _told(folder: Path) -> dict[str, str]:
    table = read_table(folder / COUNTS_FILE, COLUMNS)
    return dict(zip(table["file"], table["rows"], strict=True))
