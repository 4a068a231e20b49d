"""Make jobs of reports: of one area, or of every district in one file."""

from collections.abc import Iterable
from enum import StrEnum

from analysis.display.estimates import format_stamp
from data.model.areas import PROVINCE
from data.model.figures import Key
from language.dates import format_partial_date
from language.sorting import make_alphabetical_key
from reports.jobs.export_job import ExportJob
from reports.jobs.progress import report_progress
from reports.paper.content import AreaReport, ReportFile
from reports.paper.inputs import ReportEdition, ReportInputs


class ReportFormat(StrEnum):
    """The two kinds of file; the code is the file's extension."""

    PDF = "pdf"
    DOCUMENT = "docx"


MEDIA_TYPES = {
    ReportFormat.PDF: "application/pdf",
    ReportFormat.DOCUMENT: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def make_report_job(code: str, kind: ReportFormat, basis: ReportInputs) -> ExportJob:
    """Make the job of a district's report or, for the code 91, the province's."""
    return ExportJob(_write_area_report, (code, kind, basis))


def make_all_districts_job(kind: ReportFormat, basis: ReportInputs) -> ExportJob:
    """Make the job of the reports of all districts in one file."""
    return ExportJob(_write_all_districts, (kind, basis))


def _write_area_report(code: str, kind: ReportFormat, basis: ReportInputs) -> bytes:
    paper = _build_area_report(code, basis)
    return write_report_file(build_report_file(paper.title, [paper], basis), kind, basis)


def _write_all_districts(kind: ReportFormat, basis: ReportInputs) -> bytes:
    papers = []
    districts = sorted(basis.catalogue.districts, key=lambda area: make_alphabetical_key(area.name_vi))
    for number, area in enumerate(districts):
        report_progress(number, len(districts))
        papers.append(_build_area_report(area.code, basis))
    report_progress(len(districts), len(districts))
    return write_report_file(build_report_file(basis.texts("paper.title_all"), papers, basis), kind, basis)


def build_report_file(
    title: str, papers: Iterable[AreaReport], basis: ReportInputs | ReportEdition
) -> ReportFile:
    """Put reports into one file, stamped on every page if any of them shows an estimated figure."""
    together = tuple(papers)
    estimated = frozenset[Key]().union(*(paper.estimated for paper in together))
    stamp = format_stamp(len(estimated), basis.texts) if estimated else ""
    note = basis.texts("paper.stamp", stamp=stamp) if stamp else ""
    made = basis.texts("paper.made", day=format_partial_date(basis.today.isoformat(), basis.texts.language))
    return ReportFile(title, made, stamp, note, together, basis.link)


def _build_area_report(code: str, basis: ReportInputs) -> AreaReport:
    """Build a report; what draws its pictures is loaded here, in the process that makes the file."""
    from reports.paper.district import build_district_report  # noqa: PLC0415 (see above)
    from reports.paper.province import build_province_report  # noqa: PLC0415

    return build_province_report(basis) if code == PROVINCE else build_district_report(code, basis)


def write_report_file(bundle: ReportFile, kind: ReportFormat, basis: ReportInputs | ReportEdition) -> bytes:
    """Write reports as one kind of file; what writes them is loaded where they are made."""
    from reports.paper.docx_file import write_docx  # noqa: PLC0415 (as above)
    from reports.paper.pdf_file import write_pdf  # noqa: PLC0415

    write = write_pdf if kind is ReportFormat.PDF else write_docx
    return write(bundle, basis.today, basis.texts)
