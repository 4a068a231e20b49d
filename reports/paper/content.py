"""What a report says, before it is a PDF or a document: both are written from the same records."""

from dataclasses import dataclass

from data.model import Status


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text, and how far it can be trusted where it is a number."""

    text: str
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column's header, its part of the table's width, and whether it holds numbers."""

    label: str
    width: int = 1
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers; the first column names each row."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or more; a caution stands out."""

    text: str
    caution: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG, and what it shows in words."""

    content: bytes
    words: str


Block = Paragraph | Bullets | Table | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A report of one area."""

    title: str
    subtitle: str
    illustrative: bool
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Reports that are one file: its title, the day it was made, the stamp of every page (empty for none)."""

    title: str
    made: str
    stamp: str
    papers: tuple[Paper, ...]

    @property
    def contents(self) -> bool:
        """Whether a table of contents is of use."""
        return len(self.papers) > 1
