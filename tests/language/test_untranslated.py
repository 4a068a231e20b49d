"""No Vietnamese stands in the sources of what a reader sees: every word of a page is in the catalogue."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.language.vietnamese import LETTERS
from tests.paths import ROOT

FOLDERS = ("analysis", "charts", "data", "geo", "language", "maps", "pages", "reports", "server", "ui")

DATA = {
    "data/importing/meaning/questions.py": "a word before the date of a signature",
    "data/importing/tidy/vocabulary.py": "words that a table's cells may hold",
    "data/model/area_names.py": "another way to write the province's name in a file",
    "data/model/area_titles.py": "titles that stand before a name in a file",
    "language/folding.py": "a letter and its plain form",
    "language/legacy_fonts.py": "letters of the old fonts' encodings",
    "language/sorting.py": "the alphabet",
    "language/spelling.py": "letters that look alike",
    "language/syllables.py": "syllables by which an encoding is known",
}
"""Letters and words that are looked for in files, and that nobody is shown."""

COMMENT = re.compile(r"//.*$|/\*.*?\*/", re.MULTILINE | re.DOTALL)


def test_python_has_no_vietnamese_but_in_comments() -> None:
    found = {where for folder in FOLDERS for where, text in _strings(folder) if LETTERS.search(text)}
    assert found == set(DATA)


def test_scripts_and_styles_of_the_browser_have_none_either() -> None:
    files = [
        file
        for folder in FOLDERS
        for end in ("js", "css", "typ")
        for file in (ROOT / folder).rglob(f"*.{end}")
    ]
    assert len(files) > 30
    assert [file.name for file in files if LETTERS.search(COMMENT.sub("", file.read_text("utf-8")))] == []


def _strings(folder: str) -> Iterator[tuple[str, str]]:
    """Give every text that is no docstring, with its file."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
                yield _named(file), node.value


def _named(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()
