"""Parse command lines with Python's argparse, in the words of the catalogue."""

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NoReturn

from language.catalogue import Texts, load_texts

USAGE_ERROR = 2

_TRANSLATIONS = (
    (r"the following arguments are required: (?P<names>.*)", "command_fault.missing"),
    (r"unrecognized arguments: (?P<words>.*)", "command_fault.unknown"),
    (r"argument (?P<option>\S+): expected one argument", "command_fault.value_missing"),
    (r"argument (?P<option>\S+): ignored explicit argument (?P<value>.*)", "command_fault.value_unwanted"),
    (r"ambiguous option: (?P<option>\S+) could match (?P<options>.*)", "command_fault.ambiguous"),
    (r"argument \S+: invalid choice: (?P<name>\S+).*", "command_fault.command"),
    (r"argument (?P<option>\S+): (?P<reason>.*)", "command_fault.value"),
)
"""What argparse can say here; what our own checks of a value say comes through the last line."""


class CommandHelpFormatter(argparse.RawDescriptionHelpFormatter):
    """Puts the catalogue's word before the usage."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the usage."""
        super().add_usage(usage, actions, groups, load_texts()("command.usage") if prefix is None else prefix)


class CommandParser(argparse.ArgumentParser):
    """A parser that speaks the catalogue's words; a wrong command line ends the program with 2."""

    def __init__(
        self,
        prog: str,
        description: str,
        format_epilog: Callable[[Texts], str],
        **settings: Any,  # noqa: ANN401
    ) -> None:
        super().__init__(
            prog=prog,
            description=description,
            formatter_class=CommandHelpFormatter,
            add_help=False,
            allow_abbrev=False,
            **settings,
        )
        self.texts = load_texts()
        self._format_epilog = format_epilog
        self.options = self.add_argument_group(self.texts("command.options"))
        self.options.add_argument("-h", "--help", action="help", help=self.texts("command.show_help"))

    def format_help(self) -> str:
        """Return the help; what stands at its end is read from the tables only now."""
        self.epilog = self._format_epilog(self.texts)
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Print what is wrong and how the command is used, and end the program."""
        wrong = self.texts("command.wrong", reason=translate_parser_message(message))
        more_help = self.texts("command.more_help", command=f"{self.prog} --help")
        self.exit(USAGE_ERROR, f"{wrong}\n{self.format_usage()}{more_help}\n")


def translate_parser_message(message: str) -> str:
    """Return in the catalogue's words what argparse says in English."""
    for pattern, key in _TRANSLATIONS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return load_texts()(key, **found.groupdict())
    return message


def check_option_choice(codes: Sequence[str], given: str) -> str:
    """Return a code that is among some; raises argparse's error, which names them, where it is not."""
    if given not in codes:
        reason = load_texts()("command_fault.not_one_of", given=given, codes=", ".join(codes))
        raise argparse.ArgumentTypeError(reason)
    return given
