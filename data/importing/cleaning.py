"""Texts and names from a file, made safe to keep and to show: nothing invisible, nothing beyond Unicode."""

import re

from data.importing.limits import NAME_CHARACTERS

UNNAMED = "tệp không tên"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Control characters, lone surrogates, zero-width and direction marks, tags that spell a second, unseen text,
# noncharacters. The soft hyphen (U+00AD) stays: the TCVN3 fonts show it as ư.
_UNSAFE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,8}$")


def clean(text: str) -> str:
    """Give a text without control characters, lone surrogates and marks that turn the reading direction.

    Line ends become a plain newline; letters stay as they are, decomposed ones too.
    """
    return _UNSAFE.sub("", _LINE_ENDS.sub("\n", text))


def safe_name(name: str) -> str:
    """Give the bare name of a file: no folder, one printable line, limited in length, never empty."""
    bare = re.split(r"[/\\]", name)[-1]
    line = " ".join(clean(bare).split())
    printable = "".join(letter for letter in line if letter.isprintable()).strip()
    return shortened(printable) if printable.strip(". ") else UNNAMED


def one_line(name: str) -> str:
    """Give the name of a sheet or part in one clean line, limited in length."""
    return shortened(" ".join(clean(name).split()))


def shortened(name: str) -> str:
    """Cut a name to the limit, its extension kept."""
    if len(name) <= NAME_CHARACTERS.value:
        return name
    found = _EXTENSION.search(name)
    extension = found.group() if found else ""
    return f"{name[: NAME_CHARACTERS.value - len(extension) - 1]}…{extension}"
