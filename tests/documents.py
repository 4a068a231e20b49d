"""Documents as tests follow them: the blocks of code below a heading, in their order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.paths import DOCS

FENCE = "```"


@dataclass(frozen=True, slots=True)
class Block:
    """A block of code: the heading it stands below, its kind, and the line right above it."""

    heading: str
    kind: str
    above: str
    code: str


def document(name: str) -> str:
    """Read a document of docs/."""
    return (DOCS / name).read_text("utf-8")


def blocks(text: str, heading: str, kind: str) -> list[str]:
    """Give the blocks of a kind that stand below a heading, before the next heading of any level."""
    return [block.code for block in _all_blocks(text) if (block.heading, block.kind) == (heading, kind)]


def new_files(text: str, heading: str) -> list[tuple[str, str]]:
    """Give path and content of each block below a heading that has its file right above it: "`app.py`:"."""
    below = [block for block in _all_blocks(text) if block.heading == heading]
    named = [(re.fullmatch(r"`([\w./-]+)`:", block.above), block.code) for block in below]
    return [(name[1], code) for name, code in named if name]


def _all_blocks(text: str) -> Iterator[Block]:
    heading, above, kind, lines = "", "", None, list[str]()
    for line in text.splitlines():
        if kind is not None and line.startswith(FENCE):
            yield Block(heading, kind, above, "\n".join([*lines, ""]))
            kind = None
        elif kind is not None:
            lines.append(line)
        elif line.startswith(FENCE):
            kind, lines = line.removeprefix(FENCE).strip(), []
        else:
            above, heading = line, line.lstrip("#").strip() if line.startswith("#") else heading
