"""Define the content of a report; PDF and DOCX are written from the same records."""

from dataclasses import dataclass

from data.model.figures import Key, Status


@dataclass(frozen=True, slots=True)
class ReportCell:
    """A cell's text, and its status if it is a number."""

    text: str
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class ReportColumn:
    """A column's header, its share of the table's width, and whether it holds numbers."""

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
    """One or more sentences; a caution is highlighted."""

    text: str
    caution: bool = False


@dataclass(frozen=True, slots=True)
class ReportBullets:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportFindings:
    """What a report says first: a sentence a line, in the size of the text."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportPicture:
    """A PNG, and what it shows in words."""

    content: bytes
    words: str


@dataclass(frozen=True, slots=True)
class ReportCode:
    """The QR code of an address."""

    link: str


ReportBlock = ReportParagraph | ReportBullets | ReportFindings | ReportTable | ReportPicture | ReportCode


@dataclass(frozen=True, slots=True)
class ReportSection:
    """A heading and the blocks below it."""

    title: str
    blocks: tuple[ReportBlock, ...]


@dataclass(frozen=True, slots=True)
class AreaReport:
    """A report of one area, or of a meeting."""

    title: str
    subtitle: str
    estimated: frozenset[Key]
    """What it shows estimates of."""

    sections: tuple[ReportSection, ...]


@dataclass(frozen=True, slots=True)
class ReportFile:
    """Reports in one file: its title, the day it was made, the stamp of every page (empty for none).

    `stamp_note` says below the stamp what a reader must do about it.
    """

    title: str
    made: str
    stamp: str
    stamp_note: str
    papers: tuple[AreaReport, ...]
    link: str = ""
    """Where others open the page that it belongs to, as a QR code on every page; empty for none."""

    @property
    def contents(self) -> bool:
        """Return whether a table of contents is useful."""
        return len(self.papers) > 1
