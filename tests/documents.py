"""Documents as tests follow them: the blocks of code below a heading, in their order."""

from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
FENCE = "```"


def document(name: str) -> str:
    """Read a document of docs/."""
    return (DOCS / name).read_text("utf-8")


def blocks(text: str, heading: str, kind: str) -> list[str]:
    """Give the blocks of a kind that stand below a heading, before the next heading of any level."""
    return [code for where, what, code in _all_blocks(text) if (where, what) == (heading, kind)]


def _all_blocks(text: str) -> Iterator[tuple[str, str, str]]:
    """Go through a document: heading, kind and code of each block."""
    heading, kind, lines = "", None, list[str]()
    for line in text.splitlines():
        if line.startswith(FENCE) and kind is None:
            kind, lines = line.removeprefix(FENCE).strip(), []
        elif line.startswith(FENCE):
            yield heading, str(kind), "\n".join([*lines, ""])
            kind = None
        elif kind is not None:
            lines.append(line)
        elif line.startswith("#"):
            heading = line.lstrip("#").strip()
