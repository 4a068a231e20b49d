"""Define every limit of a file in one table (docs/import-limits.md), applied before anything trusts it."""

from data.model.limit import Limit
from language.text_cleaning import MOST_NAME_CHARACTERS

MEGABYTE = 1024 * 1024

SIZE_BYTES = 8
"""Bytes in which the reading process is told the length of its task."""

OUT_OF_MEMORY = 3
"""What the reading process ends with where its memory did not suffice."""


FILE_BYTES = Limit(
    "file_bytes",
    5 * MEGABYTE,
    "bytes",
    "Size of a file. A year's summary of 15 districts takes 0.1 MB.",
)
UNPACKED_BYTES = Limit(
    "unpacked_bytes", 32 * MEGABYTE, "bytes", "All parts of an XLSX or ODS file together, once inflated."
)
PACKING_RATIO = Limit(
    "packing_ratio",
    250,
    "times",
    "How many times smaller a part over 1 MB may be packed; bombs reach 1,000.",
)
PARTS = Limit("parts", 2_000, "parts", "Parts in an XLSX or ODS file, which is a zip archive.")
ELEMENTS = Limit("elements", 600_000, "elements", "XML elements in all parts of an XLSX or ODS file.")
SHEETS = Limit("sheets", 100, "sheets", "Sheets of a workbook, hidden ones included.")
ROWS = Limit("rows", 12_000, "rows", "The last row of a sheet that holds anything.")
COLUMNS = Limit("columns", 256, "columns", "The last column of a sheet that holds anything; IV, as in XLS.")
CELLS = Limit(
    "cells", 150_000, "cells", "Cells of all sheets, blank ones up to the last row and column included."
)
MERGED_CELLS = Limit(
    "merged_cells",
    20_000,
    "cells",
    "Cells of one merged range; a title over a whole row has 16,384.",
)
CELL_CHARACTERS = Limit("cell_characters", 5_000, "characters", "Characters of the text in one cell.")
NAME_CHARACTERS = Limit(
    "name_characters",
    MOST_NAME_CHARACTERS,
    "characters",
    "Characters of a file's or sheet's name; the rest is cut off.",
)
FAULTS_SHOWN = Limit("faults_shown", 50, "faults", "Faults told of one file; the others are counted.")
ROWS_LISTED = Limit(
    "rows_listed",
    60,
    "rows",
    "Rows passed over that are listed of one table; the others are counted.",
)
COLUMNS_LISTED = Limit(
    "columns_listed", 60, "columns", "Columns listed of one table in what was understood of a file."
)
TABLES_LISTED = Limit("tables_listed", 30, "tables", "Tables and sheets listed in what was understood.")
NOTE_CHARACTERS = Limit(
    "note_characters",
    160,
    "characters",
    "Characters of a title, header or label in what was understood; each is one line, the rest is cut off.",
)
WORDS_ASKED = Limit(
    "words_asked", 12, "cells", "Cells with words that were not understood, shown in one question."
)
MARKED_CELLS = Limit(
    "marked_cells",
    30_000,
    "cells",
    "Cells of a file of which a marked copy is made; a larger one gets the list of its faults alone.",
)
PACKAGED_BYTES = Limit(
    "packaged_bytes",
    MEGABYTE,
    "bytes",
    "A file that is put into the package for who publishes; a larger one goes by itself.",
)
CPU_SECONDS = Limit(
    "cpu_seconds", 2, "seconds", "Processor time of the process that reads, understands and checks a file."
)
WALL_MILLISECONDS = Limit(
    "wall_milliseconds",
    60_000,
    "milliseconds",
    "Time until that process is ended, however little it worked: a busy machine is no fault of a file, and"
    " may need long for its seconds of the processor.",
)
MEMORY_BYTES = Limit("memory_bytes", 176 * MEGABYTE, "bytes", "Address space of that process.")
ANSWER_BYTES = Limit("answer_bytes", 24 * MEGABYTE, "bytes", "What that process may send back.")
READERS = Limit("readers", 2, "processes", "Files read at once by one server; others wait for their turn.")

LIMITS = (
    FILE_BYTES,
    UNPACKED_BYTES,
    PACKING_RATIO,
    PARTS,
    ELEMENTS,
    SHEETS,
    ROWS,
    COLUMNS,
    CELLS,
    MERGED_CELLS,
    CELL_CHARACTERS,
    NAME_CHARACTERS,
    FAULTS_SHOWN,
    ROWS_LISTED,
    COLUMNS_LISTED,
    TABLES_LISTED,
    NOTE_CHARACTERS,
    WORDS_ASKED,
    MARKED_CELLS,
    PACKAGED_BYTES,
    CPU_SECONDS,
    WALL_MILLISECONDS,
    MEMORY_BYTES,
    ANSWER_BYTES,
    READERS,
)
