"""Reads a view from the codes of a link, whether a page's or a file's, and words what was wrong in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from language.catalogue import Texts
from language.text_cleaning import clean_text
from ui.state.codecs import PeriodCodec
from ui.state.parameters import Parameter
from ui.state.view import View

ASKED_PAGE = "trang"
"""The parameter that carries the path of a page that does not exist."""

_SPOILED = re.compile(r"^(amp;)+")
_COUNTING = re.compile(r"utm_[a-z]+|fbclid|gclid|zarsrc|_g[al]|_|v")
"""Names that mail, Facebook, Zalo and Google add to a link, and with which programs ask for it anew."""

LONGEST_ECHO = 40
"""Characters of a wrong code that a notice repeats; a link is anybody's text."""

READING_ORDER = tuple(
    parameter
    for _, part in groupby(Parameter, key=lambda parameter: parameter.part)
    for parameter in sorted(part, key=lambda parameter: isinstance(parameter.codec, PeriodCodec))
)
"""The order of the table, but a year comes last in its part of the view: it depends on the standard."""


@dataclass(frozen=True, slots=True)
class WrongCode:
    """A parameter whose code means nothing here, with the code of what stands instead of it."""

    parameter: str
    found: str
    instead: str


def restore_names(codes: Mapping[str, str]) -> dict[str, str]:
    """Return codes by their own names: mail programs and portals make `&amp;` of the sign between them."""
    return {_SPOILED.sub("", name): code for name, code in codes.items()}


def has_unknown_names(codes: Mapping[str, str]) -> bool:
    """Whether a link names what no link of ours does; what others hang on to count visits is no matter."""
    known = {parameter.code for parameter in Parameter}
    return any(name not in known and not _COUNTING.fullmatch(name) for name in restore_names(codes))


def read_view(codes: Mapping[str, str]) -> tuple[View, tuple[WrongCode, ...]]:
    """Return the view of a link, with every code that had to be replaced, in the order of reading."""
    codes = restore_names(codes)
    view, wrong = View(), list[WrongCode]()
    for parameter in READING_ORDER:
        if parameter.get_part(view) is None:
            if not _has_any(codes, parameter.part):
                continue
            view = replace(view, second_map=view.start_second_map())
        view, found = _read_parameter(parameter, view, codes.get(parameter.code))
        wrong += found
    return view, tuple(wrong)


def _has_any(codes: Mapping[str, str], part: str) -> bool:
    return any(parameter.code in codes for parameter in Parameter if parameter.part == part)


def _read_parameter(parameter: Parameter, view: View, code: str | None) -> tuple[View, list[WrongCode]]:
    codec, default = parameter.codec, parameter.get(view)
    decoded = default if code is None else codec.decode(code, default)
    value = codec.settle(decoded, parameter.get_part(view))
    replaced = [] if code is None else codec.find_wrong(code, value)
    wrong = [WrongCode(parameter.code, clean_wrong_code(found), instead) for found, instead in replaced]
    return parameter.put(view, value), wrong


def read_asked_page(codes: Mapping[str, str]) -> tuple[WrongCode, ...]:
    """Return the page that a link asked for and that does not exist, if any, as a wrong code."""
    asked = codes.get(ASKED_PAGE)
    return (WrongCode(ASKED_PAGE, clean_wrong_code(asked), ""),) if asked else ()


def clean_wrong_code(found: str) -> str:
    """Return as much of a wrong code as a notice repeats, in one line without signs that nobody sees."""
    return " ".join(clean_text(found[:LONGEST_ECHO]).split())


def format_wrong_code_notice(wrong: WrongCode, texts: Texts) -> str:
    """Say which code of a link means nothing and what is shown instead, in words where the code has any."""
    name = texts(f"parameter.{wrong.parameter}")
    if not wrong.instead:
        return texts("notice.wrong_code_empty", found=wrong.found, parameter=name)
    words = next(parameter.words for parameter in Parameter if parameter.code == wrong.parameter)
    key = f"{words}{wrong.instead}"
    instead = texts(key) if key in texts else wrong.instead
    return texts("notice.wrong_code", found=wrong.found, parameter=name, instead=instead)
