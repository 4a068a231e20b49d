"""An importer for tests: a file of lines `area period standard value`, and marks for what may go wrong."""

from hashlib import sha256

from data.errors import Fault
from data.importing.model import ConventionQuestion, ImportRequest, ImportResult, NumberConvention
from data.model.figure_set import FigureSet
from data.model.figures import Figure, Group, Indicator, Key, Status, Unit
from data.model.standards import Standard
from data.published.catalogue import Catalogue

QUESTION = ConventionQuestion(
    "Tổng", "D", ("1.273", "2.150"), (NumberConvention.COMMA, NumberConvention.POINT)
)


def import_lines(
    content: bytes, name: str, asked: ImportRequest, catalogue: Catalogue, figures: FigureSet
) -> ImportResult:
    """Read the lines; `?` asks about a column, `!` is a fault, `~` a warning."""
    marks: list[str] = []
    lines: list[str] = []
    for line in content.decode().splitlines():
        (marks if line in {"?", "!", "~"} else lines).append(line)
    asking = "?" in marks and QUESTION.code not in asked.answers
    return ImportResult(
        file=name,
        digest=sha256(content).hexdigest(),
        figures=tuple(_figure(line, asked) for line in lines),
        faults=(Fault(file=name, row=3, column="Số hộ", found="“x”", expected="số nguyên", advice="Sửa số."),)
        if "!" in marks
        else (),
        warnings=(_warning(name, catalogue, figures),) if "~" in marks else (),
        questions=(QUESTION,) if asking else (),
    )


def _warning(name: str, catalogue: Catalogue, figures: FigureSet) -> Fault:
    known = sum(figure.status is Status.IMPORTED for figure in figures.all)
    return Fault(
        file=name,
        found=f"{known} số đã nhập, {len(catalogue.districts)} huyện",
        expected="không rõ",
        advice="Xem lại.",
    )


def _figure(line: str, asked: ImportRequest) -> Figure:
    area, period, standard, value = line.split()
    key = Key(area, int(period), Standard(standard), Indicator.POOR, Group.ALL, Unit.PERCENT)
    return Figure(key, asked.as_of or period, float(value), Status.IMPORTED, asked.source, "", "")
