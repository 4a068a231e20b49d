"""Texts and names from a file, made safe to keep and to show: nothing invisible, nothing beyond Unicode."""

import re

from language.catalogue import load_texts

MOST_NAME_CHARACTERS = 100

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters, lone surrogates, zero-width and direction marks, tags that spell a second, unseen text,
# noncharacters. The soft hyphen (U+00AD) stays: the TCVN3 fonts show it as ư.
_UNSAFE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}$")


def clean_text(text: str) -> str:
    """Return a text without control characters, lone surrogates and marks that turn the reading direction.

    Line ends become a plain newline; letters stay as they are, decomposed ones too.
    """
    return _UNSAFE.sub("", _LINE_ENDS.sub("\n", text))


def clean_file_name(name: str) -> str:
    """Return the bare name of a file: no folder, one printable line, limited in length, never empty."""
    bare = re.split(r"[/\\]", name)[-1]
    line = " ".join(clean_text(bare).split())
    printable = "".join(letter for letter in line if letter.isprintable()).strip()
    return trim_name(printable) if printable.strip(". ") else name_unnamed_file()


def name_unnamed_file() -> str:
    """Return what a file without a name is called."""
    return load_texts()("file.unnamed")


def clean_line(name: str) -> str:
    """Return the name of a sheet or part in one clean line, limited in length."""
    return trim_name(" ".join(clean_text(name).split()))


def shorten_line(text: str, most: int) -> str:
    """Return a text in one line, cut off with '…' where it has more characters than `most`."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def trim_name(name: str) -> str:
    """Cut a name to the limit, its extension kept."""
    if len(name) <= MOST_NAME_CHARACTERS:
        return name
    found = _EXTENSION.search(name)
    extension = found.group() if found else ""
    return f"{name[: MOST_NAME_CHARACTERS - len(extension) - 1]}…{extension}"
