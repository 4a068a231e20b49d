"""What a report says, before it is a PDF or a document: both are written from the same records."""

from dataclasses import dataclass

from data.model.figures import Status


@dataclass(frozen=True, slots=True)
class ReportCell:
    """A cell's text, and how far it can be trusted where it is a number."""

    text: str
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column's header, its part of the table's width, and whether it holds numbers."""

    label: str
    width: int = 1
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class ReportTable:
    """Rows under headers; the first column names each row."""

    caption: str
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[ReportCell, ...], ...]


@dataclass(frozen=True, slots=True)
class ReportParagraph:
    """A sentence or more; a caution stands out."""

    text: str
    caution: bool = False


@dataclass(frozen=True, slots=True)
class ReportBullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A PNG, and what it shows in words."""

    content: bytes
    words: str


ReportBlock = ReportParagraph | ReportBullets | ReportTable | ReportPicture


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A heading and what stands below it."""

    title: str
    blocks: tuple[ReportBlock, ...]


@dataclass(frozen=True, slots=True)
class AreaReport:
    """A report of one area."""

    title: str
    subtitle: str
    illustrative: bool
    sections: tuple[ReportSection, ...]


@dataclass(frozen=True, slots=True)
class ReportFile:
    """Reports that are one file: its title, the day it was made, the stamp of every page (empty for none)."""

    title: str
    made: str
    stamp: str
    papers: tuple[AreaReport, ...]

    @property
    def contents(self) -> bool:
        """Whether a table of contents is of use."""
        return len(self.papers) > 1
