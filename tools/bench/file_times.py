"""Measure how long files take to write and sheets to read, in turns."""

import time
from collections.abc import Callable, Mapping
from functools import partial

from analysis.question import Question
from data.displayed_figures import build_figure_set
from data.importing.importer import import_file
from data.importing.model import ImportRequest
from data.model.figure_set import FigureSet
from data.model.figures import Group, Indicator
from data.model.standards import Standard
from data.published.duties import load_duties
from data.published.loading import load_catalogue
from geo.boundaries import load_boundaries
from language.catalogue import load_texts
from reports.paper.inputs import ReportInputs
from reports.paper.jobs import ReportFormat, make_report_job
from reports.presentations.meeting import Meeting, MeetingScene
from reports.presentations.meeting_input import MeetingInput
from reports.slides.jobs import make_slides_job
from reports.tables.data_workbook import write_data_workbook
from tests.data.importing.books import Rows, comma_text, xlsx
from tests.data.importing.summaries import SOURCE, summary_rows
from tools.bench.map_file_times import DRAWN_ON

WARM_UP = 1
LONG_ROWS = 10_000
HEADER = ("Mã địa bàn", "Địa bàn", "Chuẩn nghèo", "Năm", "Chỉ tiêu", "Đối tượng", "Đơn vị", "Giá trị")
ROW: tuple[str | float, ...] = ("908", "An Biên", "mdp-2022", 2023, "nghèo", "DTTS", "%")
QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)

FileTask = Callable[[], object]


def time_files(samples: int) -> dict[str, list[float]]:
    """Time each kind of file in turns, in milliseconds."""
    tasks = {**_list_writing_tasks(), **_list_reading_tasks()}
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(WARM_UP + samples):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task()
            if turn >= WARM_UP:
                times[name].append(1_000 * (time.perf_counter() - begin))
    return times


def _list_writing_tasks() -> Mapping[str, FileTask]:
    """Return the files to write: a district's report, slides of a meeting, the whole workbook."""
    known, told = load_catalogue(), load_texts()
    figures = build_figure_set(known, estimated=True)
    outline = load_boundaries(tuple(area.code for area in known.districts))
    basis = ReportInputs(QUESTION, known, load_duties(known), figures, outline, told, DRAWN_ON)
    given = MeetingInput(known, figures, told)
    meeting = Meeting("", (MeetingScene(QUESTION), MeetingScene(QUESTION.at(2020), "914")))
    return {
        "district, PDF": make_report_job("914", ReportFormat.PDF, basis).make,
        "district, DOCX": make_report_job("914", ReportFormat.DOCUMENT, basis).make,
        "two scenes, PPTX": make_slides_job(meeting, given, outline, DRAWN_ON).make,
        "all figures, XLSX": lambda: write_data_workbook(figures.all, known, told),
    }


def _list_reading_tasks() -> Mapping[str, FileTask]:
    """Return the files to read: a year's sheet of 15 rows, and a long table of repeated rows."""
    known = load_catalogue()
    long: Rows = [HEADER, *((*ROW, number / 1_000) for number in range(LONG_ROWS))]
    books = {
        "15 rows, XLSX": (xlsx({"Hộ nghèo": summary_rows()}), "a.xlsx"),
        "10,000 rows, XLSX": (xlsx({"Bảng": long}), "a.xlsx"),
        "10,000 rows, CSV": (comma_text(long), "a.csv"),
    }
    return {
        what: partial(import_file, content, name, ImportRequest(SOURCE), known, FigureSet.of(()))
        for what, (content, name) in books.items()
    }
