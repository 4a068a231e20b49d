"""Reports as something to order: of one area, or of every district in one file."""

from collections.abc import Iterable
from enum import StrEnum

from data.model import PROVINCE
from language.dates import date_text
from language.sorting import alphabetical
from reports.paper.basis import Basis
from reports.paper.content import Bundle, Paper
from reports.queue.order import Order
from reports.queue.progress import tell_progress


class PaperFormat(StrEnum):
    """The two kinds of file; the code is the ending of the file's name."""

    PDF = "pdf"
    DOCUMENT = "docx"


MEDIA_TYPES = {
    PaperFormat.PDF: "application/pdf",
    PaperFormat.DOCUMENT: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def paper_order(code: str, kind: PaperFormat, basis: Basis) -> Order:
    """Order the report of a district or, by the code 91, of the province."""
    return Order(_paper, (code, kind, basis))


def every_district_order(kind: PaperFormat, basis: Basis) -> Order:
    """Order the reports of all districts in one file."""
    return Order(_every_district, (kind, basis))


def _paper(code: str, kind: PaperFormat, basis: Basis) -> bytes:
    paper = _made(code, basis)
    return _written(bundled(paper.title, [paper], basis), kind, basis)


def _every_district(kind: PaperFormat, basis: Basis) -> bytes:
    papers = []
    districts = sorted(basis.catalogue.districts, key=lambda area: alphabetical(area.name_vi))
    for number, area in enumerate(districts):
        tell_progress(number, len(districts))
        papers.append(_made(area.code, basis))
    tell_progress(len(districts), len(districts))
    return _written(bundled(basis.texts("paper.title_all"), papers, basis), kind, basis)


def bundled(title: str, papers: Iterable[Paper], basis: Basis) -> Bundle:
    """Put reports into one file, stamped on every page where any of them shows a made-up figure."""
    together = tuple(papers)
    made_up = any(paper.illustrative for paper in together)
    made = basis.texts("paper.made", day=date_text(basis.today.isoformat(), basis.texts.language))
    return Bundle(title, made, basis.texts("paper.stamp") if made_up else "", together)


def _made(code: str, basis: Basis) -> Paper:
    """Work out a report; what draws its pictures is loaded here, in the process that makes the file."""
    from reports.paper.district import district_paper  # noqa: PLC0415 (see above)
    from reports.paper.province import province_paper  # noqa: PLC0415

    return province_paper(basis) if code == PROVINCE else district_paper(code, basis)


def _written(bundle: Bundle, kind: PaperFormat, basis: Basis) -> bytes:
    from reports.paper.document import document  # noqa: PLC0415 (as above)
    from reports.paper.pdf import pdf  # noqa: PLC0415

    write = pdf if kind is PaperFormat.PDF else document
    return write(bundle, basis.today, basis.texts)
