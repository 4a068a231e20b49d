"""How long files take that are made, and sheets that are read: one beside the other in the same turns."""

import time
from collections.abc import Callable, Mapping
from functools import partial

from bench.drawing import DRAWN_ON
from data.catalogue import load_catalogue
from data.duties import load_duties
from data.figures import FigureSet
from data.importing.importer import import_file
from data.importing.model import Asked
from data.load import figures_of
from data.model import Group, Indicator, Standard
from geo.boundaries import load_boundaries
from insight.meeting import Meeting, MeetingScene
from insight.question import Question
from language.catalogue import texts
from reports.data_workbook import data_workbook
from reports.paper.basis import Basis
from reports.paper.order import PaperFormat, paper_order
from reports.slides.order import slides_order
from tests.data.importing.books import Rows, comma_text, xlsx
from tests.data.importing.summaries import SOURCE, summary_rows

WARM_UP = 1
LONG_ROWS = 10_000
HEADER = ("Mã địa bàn", "Địa bàn", "Chuẩn nghèo", "Năm", "Chỉ tiêu", "Đối tượng", "Đơn vị", "Giá trị")
ROW: tuple[str | float, ...] = ("908", "An Biên", "mdp-2022", 2023, "nghèo", "DTTS", "%")
QUESTION = Question(Standard.MDP_2016, Indicator.POOR, Group.ALL, 2016)

Task = Callable[[], object]


def time_files(samples: int) -> dict[str, list[float]]:
    """Time each kind of file in turns, in milliseconds."""
    tasks = {**_made(), **_read()}
    times: dict[str, list[float]] = {name: [] for name in tasks}
    for turn in range(WARM_UP + samples):
        for name, task in tasks.items():
            begin = time.perf_counter()
            task()
            if turn >= WARM_UP:
                times[name].append(1_000 * (time.perf_counter() - begin))
    return times


def _made() -> Mapping[str, Task]:
    """Name what is handed out: a district's report, slides of a meeting, the whole workbook."""
    known, told = load_catalogue(), texts()
    figures = figures_of(known, illustrative=True)
    outline = load_boundaries(tuple(area.code for area in known.districts))
    basis = Basis(QUESTION, known, load_duties(known), figures, outline, told, DRAWN_ON)
    meeting = Meeting("", (MeetingScene(QUESTION), MeetingScene(QUESTION.at(2020), "914")))
    return {
        "district, PDF": paper_order("914", PaperFormat.PDF, basis).make,
        "district, DOCX": paper_order("914", PaperFormat.DOCUMENT, basis).make,
        "two scenes, PPTX": slides_order(meeting, known, figures, outline, told, DRAWN_ON).make,
        "all figures, XLSX": lambda: data_workbook(figures.all, known, told),
    }


def _read() -> Mapping[str, Task]:
    """Name what is brought: a year's sheet of 15 rows, and a long table, whose repeated rows are all told."""
    known = load_catalogue()
    long: Rows = [HEADER, *((*ROW, number / 1_000) for number in range(LONG_ROWS))]
    books = {
        "15 rows, XLSX": (xlsx({"Hộ nghèo": summary_rows()}), "a.xlsx"),
        "10,000 rows, XLSX": (xlsx({"Bảng": long}), "a.xlsx"),
        "10,000 rows, CSV": (comma_text(long), "a.csv"),
    }
    return {
        what: partial(import_file, content, name, Asked(SOURCE), known, FigureSet.of(()))
        for what, (content, name) in books.items()
    }
