"""Python's parser of command lines, speaking Vietnamese."""

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

USAGE_ERROR = 2
USAGE = "Cách dùng: "

_TRANSLATIONS = (
    (r"the following arguments are required: (.*)", "còn thiếu: {}"),
    (r"unrecognized arguments: (.*)", "không hiểu: {}"),
    (r"argument (\S+): expected one argument", "{} cần một giá trị đi kèm"),
    (r"argument (\S+): ignored explicit argument (.*)", "{} không nhận giá trị {}"),
    (r"ambiguous option: (\S+) could match (.*)", "{} chưa rõ là {}"),
    (r"argument \S+: invalid choice: (\S+).*", "không có lệnh {}"),
    (r"argument (\S+): (.*)", "{}: {}"),
)
"""What argparse can say here; what our own checks of a value say comes through the last line."""


class VietnameseHelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Puts a Vietnamese word before the usage."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the usage."""
        super().add_usage(usage, actions, groups, USAGE if prefix is None else prefix)


class CommandParser(argparse.ArgumentParser):
    """A parser whose help and errors are Vietnamese; a wrong command line ends the program with 2."""

    def __init__(self, prog: str, description: str, epilog: str, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=VietnameseHelpFormatter,
            add_help=False,
            allow_abbrev=False,
            **settings,
        )
        self.options = self.add_argument_group("Tham số")
        self.options.add_argument("-h", "--help", action="help", help="hiện trợ giúp này")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how the command is used, and end the program."""
        usage = self.format_usage()
        self.exit(
            USAGE_ERROR,
            f"Lệnh chưa đúng: {translate_parser_message(message)}.\n{usage}Trợ giúp: {self.prog} --help\n",
        )


def translate_parser_message(message: str) -> str:
    """Say in Vietnamese what argparse says in English."""
    for pattern, vietnamese in _TRANSLATIONS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return vietnamese.format(*found.groups())
    return message


def check_option_choice(codes: Sequence[str], given: str) -> str:
    """Return a code that is among some; raises argparse's error, which names them, where it is not."""
    if given not in codes:
        raise argparse.ArgumentTypeError(f"“{given}” không có, chỉ nhận {', '.join(codes)}")
    return given
