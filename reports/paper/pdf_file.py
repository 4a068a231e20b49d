"""Write reports as PDF: Typst gets the content as data, so nothing in it can become markup."""

import json
import tempfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import typst

from data.model.figures import Status
from language.catalogue import Texts
from maps.drawing.typeface import FONTS
from reports.paper.content import (
    AreaReport,
    ReportBlock,
    ReportBullets,
    ReportCell,
    ReportCode,
    ReportFile,
    ReportFindings,
    ReportParagraph,
    ReportPicture,
    ReportTable,
)
from reports.qr_code import write_qr_picture

TEMPLATE = Path(__file__).with_name("report.typ")
DOUBTFUL = (Status.ESTIMATED, Status.CONFLICTING, Status.APPROXIMATE)


def write_pdf(bundle: ReportFile, today: date, texts: Texts) -> bytes:
    """Write reports as A4 pages; the same reports on the same day give the same bytes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / TEMPLATE.name).write_bytes(TEMPLATE.read_bytes())
        written = json.dumps(_bundle(bundle, folder, texts), ensure_ascii=False)
        (folder / "content.json").write_text(written, "utf-8")
        made = typst.compile(
            folder / TEMPLATE.name,
            root=folder,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            format="pdf",
            timestamp=datetime.combine(today, time(), UTC),
        )
    if not isinstance(made, bytes):
        raise TypeError("A PDF is one file.")
    return made


def _bundle(bundle: ReportFile, folder: Path, texts: Texts) -> dict[str, Any]:
    language, region = texts.language.tag.split("-")
    return {
        "language": language,
        "region": region,
        "title": bundle.title,
        "made": bundle.made,
        "stamp": bundle.stamp_note,
        "mark": bundle.stamp,
        "page": texts("paper.page"),
        "outline": texts("paper.contents"),
        "contents": bundle.contents,
        "papers": [_describe_paper(paper, folder, texts) for paper in bundle.papers],
        "link": bundle.link,
        "code": _write_picture(write_qr_picture(bundle.link), folder) if bundle.link else "",
    }


def _describe_paper(paper: AreaReport, folder: Path, texts: Texts) -> dict[str, object]:
    return {
        "title": paper.title,
        "subtitle": paper.subtitle,
        "sections": [
            {"title": section.title, "blocks": [_block(block, folder, texts) for block in section.blocks]}
            for section in paper.sections
        ],
    }


def _block(block: ReportBlock, folder: Path, texts: Texts) -> dict[str, Any]:
    match block:
        case ReportParagraph(text, caution):
            return {"kind": "paragraph", "text": text, "caution": caution}
        case ReportFindings(lines):
            return {"kind": "findings", "items": list(lines)}
        case ReportBullets(items):
            return {"kind": "bullets", "items": list(items)}
        case ReportPicture(content, words):
            return {"kind": "picture", "file": _write_picture(content, folder), "words": words}
        case ReportCode(link):
            return {"kind": "code", "file": _write_picture(write_qr_picture(link), folder), "link": link}
        case ReportTable():
            return _table(block, texts)


def _write_picture(content: bytes, folder: Path) -> str:
    name = f"{sum(1 for _ in folder.iterdir())}.png"
    (folder / name).write_bytes(content)
    return name


def _table(table: ReportTable, texts: Texts) -> dict[str, Any]:
    columns = [
        {"label": column.label, "width": column.width, "numeric": column.numeric} for column in table.columns
    ]
    rows = [[_cell(cell, texts) for cell in row] for row in table.rows]
    return {"kind": "table", "caption": table.caption, "columns": columns, "rows": rows}


def _cell(cell: ReportCell, texts: Texts) -> dict[str, Any]:
    known = cell.status is not None and cell.status is not Status.MISSING
    return {
        "text": cell.text,
        "status": texts(f"status.{cell.status.value}") if cell.status and known else "",
        "made": cell.status is Status.ESTIMATED,
        "doubtful": cell.status in DOUBTFUL,
    }
