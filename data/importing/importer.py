"""Import a file that staff bring: a limited process reads, understands and checks it, never this one."""

from dataclasses import dataclass
from hashlib import sha256

from pydantic import TypeAdapter

from data.errors import FaultyFileError
from data.importing.files.sandbox import build_book, run_sandbox
from data.importing.import_task import make_import_task
from data.importing.made_up_figures import refuse_made_up_figures
from data.importing.model import ImportedBook, ImportRequest, ImportResult
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.text_cleaning import clean_file_name

_RESULT = TypeAdapter(ImportResult)


@dataclass(frozen=True, slots=True)
class FileReading:
    """What came of a file, and its cells to be shown and marked; None where it could not be read."""

    result: ImportResult
    book: ImportedBook | None = None


def import_file(
    content: bytes, name: str, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> ImportResult:
    """Return the figures of a file and all that is wrong in it; one that can't be read has faults alone."""
    return read_file(content, name, asked, catalogue, figures).result


def read_file(
    content: bytes, name: str, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> FileReading:
    """Return what came of a file with its cells, both from one reading."""
    file, digest = clean_file_name(name), sha256(content).hexdigest()
    task = make_import_task(file, digest, asked, catalogue, figures)
    try:
        answer = run_sandbox(content, file, task)
    except FaultyFileError as error:
        return FileReading(ImportResult(file, digest, faults=error.faults))
    result = refuse_made_up_figures(_RESULT.validate_python(answer["result"]), figures.all, catalogue)
    return FileReading(result, build_book(answer, file, digest))
