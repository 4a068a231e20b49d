"""Reads a file as a command asks for it, with the answers it gives, and tells what came of that."""

from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from data.commands.argument_parser import CommandParser
from data.commands.context import CommandContext
from data.commands.option_values import (
    ColumnAnswer,
    parse_column_answer,
    parse_partial_date,
    parse_review_year,
    parse_standard_code,
    parse_text_line,
    parse_web_address,
)
from data.errors import Fault, FaultyFileError
from data.importing.files.sandbox import read_limited_bytes
from data.importing.model import ConventionQuestion, ImportRequest, ImportResult, NumberConvention
from data.model.sources import Source
from data.model.standards import Standard

CONVENTIONS = {
    NumberConvention.COMMA: "dấu phẩy trước phần thập phân",
    NumberConvention.POINT: "dấu chấm trước phần thập phân",
    NumberConvention.SHARE: "0,0832 nghĩa là 8,32 %",
    NumberConvention.PERCENT: "0,0832 nghĩa là 0,0832 %",
}


def add_file_options(parser: CommandParser) -> None:
    """Add what a file needs to be read."""
    options = parser.options
    options.add_argument("file", metavar="TỆP", type=Path, help="tệp XLSX, XLS, ODS hoặc CSV")
    codes = ", ".join(item.value for item in Standard)
    options.add_argument(
        "--standard",
        type=parse_standard_code,
        metavar="MÃ",
        help=f"chuẩn nghèo: {codes}; bảng dòng có thể tự nói",
    )
    options.add_argument(
        "--period", type=parse_review_year, metavar="NĂM", help="năm rà soát; bảng dòng có thể tự nói"
    )
    options.add_argument("--as-of", type=parse_partial_date, metavar="NGÀY", help="thời điểm của số liệu")
    options.add_argument(
        "--answer",
        type=parse_column_answer,
        action="append",
        default=[],
        metavar="CỘT=CÁCH",
        help=f"cách đọc số của một cột chưa rõ: {', '.join(NumberConvention)}; lặp lại cho từng cột",
    )


def add_source_options(parser: CommandParser, *, required: bool) -> None:
    """Add what is said of where a file comes from."""
    options = parser.options
    options.add_argument(
        "--source",
        type=parse_text_line,
        required=required,
        metavar="NƠI",
        help="nơi lập hoặc công bố số liệu",
    )
    options.add_argument("--document", type=parse_text_line, metavar="SỐ", help="số, ký hiệu văn bản")
    options.add_argument("--date", type=parse_partial_date, metavar="NGÀY", help="ngày văn bản")
    options.add_argument("--url", type=parse_web_address, metavar="ĐỊA_CHỈ", help="địa chỉ trên mạng")


def build_import_request(given: Namespace) -> ImportRequest:
    """Put together what the command line says of a file."""
    told = (given.source, given.document, given.date, given.url)
    source = Source("import", *(text or "" for text in told))
    return ImportRequest(source, given.standard, given.period, given.as_of or "")


def read_file(given: Namespace, desk: CommandContext) -> ImportResult:
    """Read and check a file, with the answers given; raises FaultyFileError where it can't be opened."""
    content, asked = _read_content(given.file), build_import_request(given)
    known = desk.known_figures()
    outcome = desk.importer(content, given.file.name, asked, desk.catalogue, known)
    answers = _answers(given.answer, outcome.questions)
    if not answers:
        return outcome
    return desk.importer(content, given.file.name, replace(asked, answers=answers), desk.catalogue, known)


def print_outcome(outcome: ImportResult, desk: CommandContext) -> None:
    """Say everything that is wrong, undecided or doubtful, and close with one line on the whole."""
    _print_faults("Lỗi, cần sửa trong tệp", outcome.faults, desk)
    for question in outcome.questions:
        desk.say("\n".join(_describe_question(question)))
    _print_faults("Cảnh báo, nên xem lại", outcome.warnings, desk)
    if outcome.usable:
        desk.say(
            f"{outcome.file}: dùng được, {len(outcome.figures)} số liệu, {len(outcome.warnings)} cảnh báo."
        )
    else:
        counts = f"{len(outcome.faults)} lỗi, {len(outcome.questions)} cột chưa rõ"
        desk.say(f"{outcome.file}: chưa dùng được, {counts}, {len(outcome.warnings)} cảnh báo.")


def _read_content(path: Path) -> bytes:
    try:
        return read_limited_bytes(path)
    except OSError as error:
        name = path.name.encode("utf-8", "replace").decode()
        advice = "Kiểm tra tên tệp và quyền đọc."
        raise FaultyFileError(
            [Fault(file=name, found="không mở được tệp", expected="một tệp đọc được", advice=advice)]
        ) from error


def _answers(
    given: Sequence[ColumnAnswer], questions: Sequence[ConventionQuestion]
) -> Mapping[str, NumberConvention]:
    """Match answers to questions, by the question's code or its column's name alone."""
    return {
        question.code: convention
        for column, convention in given
        for question in questions
        if column in {question.code, question.column}
    }


def _describe_question(question: ConventionQuestion) -> Iterator[str]:
    samples = "; ".join(question.samples)
    yield f"Cột “{question.column}” ở trang tính “{question.sheet}” chưa rõ cách đọc, ví dụ {samples}:"
    for choice in question.choices:
        yield f'  --answer "{question.code}={choice.value}"  ({CONVENTIONS[choice]})'


def _print_faults(title: str, faults: Sequence[Fault], desk: CommandContext) -> None:
    if faults:
        desk.say(f"{title} ({len(faults)}):")
    for fault in faults:
        desk.say(f"  {fault}")
