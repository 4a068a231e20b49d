"""Reads a file as a command asks for it, with the answers it gives, and tells what came of that."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from data.command_line.desk import Desk
from data.command_line.parser import Parser
from data.command_line.values import Answer, answer, date, standard, text, web_address, year
from data.errors import Fault, FaultyFileError
from data.importing.model import Asked, Convention, Outcome, Question
from data.model import Source, Standard

CONVENTIONS = {
    Convention.COMMA: "dấu phẩy trước phần thập phân",
    Convention.POINT: "dấu chấm trước phần thập phân",
    Convention.SHARE: "0,0832 nghĩa là 8,32 %",
    Convention.PERCENT: "0,0832 nghĩa là 0,0832 %",
}


def add_file_options(parser: Parser) -> None:
    """Add what a file needs to be read."""
    options = parser.options
    options.add_argument("file", metavar="TỆP", type=Path, help="tệp XLSX, XLS, ODS hoặc CSV")
    codes = ", ".join(item.value for item in Standard)
    options.add_argument(
        "--standard", type=standard, metavar="MÃ", help=f"chuẩn nghèo: {codes}; bảng dòng có thể tự nói"
    )
    options.add_argument("--period", type=year, metavar="NĂM", help="năm rà soát; bảng dòng có thể tự nói")
    options.add_argument("--as-of", type=date, metavar="NGÀY", help="thời điểm của số liệu")
    options.add_argument(
        "--answer",
        type=answer,
        action="append",
        default=[],
        metavar="CỘT=CÁCH",
        help=f"cách đọc số của một cột chưa rõ: {', '.join(Convention)}; lặp lại cho từng cột",
    )


def add_source_options(parser: Parser, *, required: bool) -> None:
    """Add what is said of where a file comes from."""
    options = parser.options
    options.add_argument(
        "--source",
        type=text,
        required=required,
        metavar="NƠI",
        help="nơi lập hoặc công bố số liệu",
    )
    options.add_argument("--document", type=text, metavar="SỐ", help="số, ký hiệu văn bản")
    options.add_argument("--date", type=date, metavar="NGÀY", help="ngày văn bản")
    options.add_argument("--url", type=web_address, metavar="ĐỊA_CHỈ", help="địa chỉ trên mạng")


def asked_of(given: Namespace) -> Asked:
    """Put together what the command line says of a file."""
    told = (given.source, given.document, given.date, given.url)
    source = Source("import", *(text or "" for text in told))
    return Asked(source, given.standard, given.period, given.as_of or "")


def read_file(given: Namespace, desk: Desk) -> Outcome:
    """Read and check a file, with the answers given; raises FaultyFileError where it can't be opened."""
    content, asked = _content(given.file), asked_of(given)
    known = desk.known_figures()
    outcome = desk.importer(content, given.file.name, asked, desk.catalogue, known)
    answers = _answers(given.answer, outcome.questions)
    if not answers:
        return outcome
    return desk.importer(content, given.file.name, replace(asked, answers=answers), desk.catalogue, known)


def tell(outcome: Outcome, desk: Desk) -> None:
    """Say everything that is wrong, undecided or doubtful, and close with one line on the whole."""
    _tell_all("Lỗi, cần sửa trong tệp", outcome.faults, desk)
    for question in outcome.questions:
        desk.say("\n".join(_asked_back(question)))
    _tell_all("Cảnh báo, nên xem lại", outcome.warnings, desk)
    if outcome.usable:
        desk.say(
            f"{outcome.file}: dùng được, {len(outcome.figures)} số liệu, {len(outcome.warnings)} cảnh báo."
        )
    else:
        counts = f"{len(outcome.faults)} lỗi, {len(outcome.questions)} cột chưa rõ"
        desk.say(f"{outcome.file}: chưa dùng được, {counts}, {len(outcome.warnings)} cảnh báo.")


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        name = path.name.encode("utf-8", "replace").decode()
        advice = "Kiểm tra tên tệp và quyền đọc."
        raise FaultyFileError(
            [Fault(name, None, None, "không mở được tệp", "một tệp đọc được", advice)]
        ) from error


def _answers(given: Sequence[Answer], questions: Sequence[Question]) -> Mapping[str, Convention]:
    """Match answers to questions, by the question's code or its column's name alone."""
    return {
        question.code: convention
        for column, convention in given
        for question in questions
        if column in {question.code, question.column}
    }


def _asked_back(question: Question) -> Iterator[str]:
    samples = "; ".join(question.samples)
    yield f"Cột “{question.column}” ở trang tính “{question.sheet}” chưa rõ cách đọc, ví dụ {samples}:"
    for choice in question.choices:
        yield f'  --answer "{question.code}={choice.value}"  ({CONVENTIONS[choice]})'


def _tell_all(title: str, faults: Sequence[Fault], desk: Desk) -> None:
    if faults:
        desk.say(f"{title} ({len(faults)}):")
    for fault in faults:
        desk.say(f"  {fault}")
