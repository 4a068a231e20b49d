"""Import a file that staff bring: a limited process reads, understands and checks it, never this one."""

from hashlib import sha256

from pydantic import TypeAdapter

from data.errors import FaultyFileError
from data.importing.files.sandbox import run_sandbox
from data.importing.import_task import make_import_task
from data.importing.made_up_figures import refuse_made_up_figures
from data.importing.model import ImportRequest, ImportResult
from data.model.figure_set import FigureSet
from data.published.catalogue import Catalogue
from language.text_cleaning import clean_file_name

_RESULT = TypeAdapter(ImportResult)


def import_file(
    content: bytes, name: str, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> ImportResult:
    """Return the figures of a file and all that is wrong in it; one that can't be read has faults alone."""
    file, digest = clean_file_name(name), sha256(content).hexdigest()
    task = make_import_task(file, digest, asked, catalogue, figures)
    try:
        answer = run_sandbox(content, file, task)
    except FaultyFileError as error:
        return ImportResult(file, digest, faults=error.faults)
    return refuse_made_up_figures(_RESULT.validate_python(answer["result"]), figures.all, catalogue)
