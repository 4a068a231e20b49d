"""Take years, spans, dates, numbers of documents and of forms out of a text, by closed patterns."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from data.importing.grammar.terms import Term
from data.model.standards import Standard

_YEAR = r"(20[0-9]{2})"
_DATE = rf"(?:ngay\W{{0,4}})?([0-3]?[0-9])\s?[/.-]\s?([01]?[0-9])\s?[/.-]\s?{_YEAR}"
_DOTS = r"[\s.…]{0,12}"
_LONG_DATE = rf"ngay{_DOTS}([0-3]?[0-9])?{_DOTS}thang{_DOTS}([01]?[0-9])?{_DOTS}nam{_DOTS}{_YEAR}?"
_MONTH = rf"(?<![a-z])(?:thang|t)\s?([01]?[0-9])(?:\s?[/-]\s?|\s+nam\s+){_YEAR}"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO_DATE = rf"(?<![0-9]){_YEAR}-([01][0-9])-[0-3][0-9](?![0-9])"
_HELD = r"(?:tinh den het|tinh den|den het|den|thoi diem|tai thoi diem|tai)\s+"

_DOCUMENT = re.compile(
    r"(?:(?:so\s*:?\s*)?(?<![0-9])([0-9]{1,5}(?:/20[0-9]{2})?|[.…]{1,12})\s?|(?<![a-z])so\s*:?\s*)/\s?"
    r"((?:[a-z]{2,8}(?:tt)?)(?:\s?-\s?[a-z&]{2,12}(?:\.[a-z&]+)*){1,3}|(?:qd|bc|kh|tb|cv|nq|nd|tt|ct|ttr)(?![a-z]))"
    rf"(?:\s*,?\s*(?:{_LONG_DATE}|{_DATE}))?"
)
_SHORT_DOCUMENT = re.compile(
    r"(?<![a-z])(nghi dinh|nd|quyet dinh|qd|thong tu|tt|cong van|cv|nghi quyet|nq|thong bao|tb|bc|kh|ct)"
    r"\s?(?:so\s?:?\s?)?"
    r"([0-9]{1,5}/20[0-9]{2})(?![0-9/])"
)
_NUMBER_SIGN = re.compile(r"[0-9(*….\[/]")
_HELD_DAY = re.compile(
    rf"(?:{_HELD}(?:ngay\s+)?|ngay\s+)(?:0?[1-9]|[12][0-9]|3[01])\s?[/.-]\s?(0?[1-9]|1[0-2])(?!\s?[/.,-]?\s?[0-9]|\s?%)"
)
"""A day without its year, such as 'đến 31/12'."""

_HELD_DATE = re.compile(rf"{_HELD}(?:{_LONG_DATE}|{_DATE}|{_ISO_DATE})")
_HELD_MONTH = re.compile(rf"(?:{_HELD})?{_MONTH}")
_ENGLISH_MONTH = re.compile(
    rf"(?<![a-z0-9])(?:[0-3]?[0-9](?:st|nd|rd|th)?\s+)?({'|'.join(_MONTHS)})[a-z]{{0,6}}\.?,?\s+"
    rf"(?:[0-3]?[0-9](?:st|nd|rd|th)?,?\s+)?{_YEAR}(?![0-9])"
)
"""A day or a month of an English text: '31 December 2024', 'Dec 2024'."""

_BARE_MONTH = re.compile(rf"(?<![0-9a-z/.,-])(?<!so )(0?[1-9]|1[0-2])\s?/\s?{_YEAR}(?![0-9/])")
"""A month that no word names: '12/2024'."""

_SIGNED = re.compile(rf"{_LONG_DATE}|{_DATE}|{_ISO_DATE}")
_SPAN = re.compile(rf"(?<![0-9]){_YEAR}\s?(?:[-–—]|den nam|den)\s?{_YEAR}(?![0-9])")
_NAMED_YEAR = re.compile(rf"(?:(?<![a-z0-9])n)?(?<![0-9]){_YEAR}(?![0-9])")
_SHORT_YEAR = re.compile(r"(?<![a-z0-9])nam\s?['’]?\s?(1[1-9]|2[0-9])(?![0-9/.,%])")
_GLUED_YEAR = re.compile(r"(?<=[a-z])(?<!qd)(?<!nd)(?<!cv)(?<!nq)(1[1-9]|2[0-9])(?![0-9a-z/.,@-])")
"""The year of 'năm 23' and of a sheet named 'HN23'; numbers of forms and documents were taken before."""

_FORM = re.compile(
    r"(?<![a-z])(?:(?:bieu mau|mau bieu|mau so|mau|phu bieu so|phu bieu|bieu so|bieu|phu luc so|phu luc|pl"
    r"|bang so|bang|so bieu)"
    r"\s?(?:so\s?)?:?\s?"
    r"(?:[0-9]{1,2}(?:[.\-/][0-9]{1,2})*\s?[a-z]?|[ivx]{1,4}(?:[.\-/][0-9]{1,2})*|[a-h])"
    r"|(?:dot|lan thu|lan|sheet|trang tinh|trang|hinh|s|t|b)\s?[0-9]{1,2}(?:/[0-9]{1,2})?)"
    r"(?:[/.\-][a-z]{1,4}(?:-[a-z]{1,6})*)?(?![a-z0-9])"
)
_FORMULA = re.compile(
    r"\(?\s?[0-9]{1,2}\s?\)?\s?=\s?[0-9()\s+\-*/x×:.,%]{1,60}|=\s?[0-9()\s+\-*/x×:.,%]{1,60}"
    r"|[(\[]\s?(?:[0-9]{1,2}|[*]{1,3})\s?[)\]]|\[[a-z]\]|\((?:\s?[ivx]{1,4}+\s?[+,;]?)++\)|[¹²³⁴*]+"
    r"|\(\s?[a-d](?:\s?\+\s?[a-d])+\s?\)|(?:(?<=cong )|(?<=tong ))(?:[a-d]|[ivx]{1,4})(?![a-z])"
    r"|(?<![0-9.,])[0-9]{1,2}(?=\s(?:huyen|don vi|dia phuong|quan)(?![a-z]))"
    r"|(?<![0-9])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9])"
)
_POLICY_YEAR = re.compile(
    rf"(?:lam co so |lam can cu |de |nham )(?:de )?(?:thuc hien|ap dung)(?: cac)? chinh sach"
    rf"(?: [a-z]+){{0,8}}? (?:trong |cho )?nam {_YEAR}"
)
"""The year in which policies rest on a review, which is not the review's own."""

YEAREND_MONTHS = range(10, 13)
_STANDARDS: Mapping[str, Standard] = {
    "07/2021": Standard.MDP_2022,
    "351/2025": Standard.MDP_2022,
    "59/2015": Standard.MDP_2016,
    "09/2011": Standard.INCOME_2011,
    "9/2011": Standard.INCOME_2011,
}
"""Documents that set a standard; others of the same numbers are told by their kind."""

_STANDARD_KINDS = ("nd-cp", "qd-ttg", "nghi dinh", "nd", "quyet dinh", "qd")


@dataclass(slots=True)
class NumbersFound:
    """What the numbers of a text say; `text` is what is left of it, of the same length."""

    text: str
    years: list[int] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    standards: list[Standard] = field(default_factory=list)
    terms: set[Term] = field(default_factory=set)


def take_numbers(plain: str) -> NumbersFound:
    """Take out of a text in small letters without marks what its closed patterns match."""
    found = NumbersFound(plain)
    if not _holds_numbers(plain):
        return _without_form_letters(found)
    for pattern, note in _STEPS:
        found.text = pattern.sub(lambda match, note=note: note(match, found), found.text)  # type: ignore[misc]
    return found


def _holds_numbers(plain: str) -> bool:
    """Return whether a text has a digit, a raised one too, or a sign that stands beside numbers."""
    if _NUMBER_SIGN.search(plain) is not None:
        return True
    return not plain.isascii() and any(map(str.isdigit, plain))


def _without_form_letters(found: NumbersFound) -> NumbersFound:
    found.text = _FORM.sub(_blank_match, found.text)
    return found


def _blank_match(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _note_document(match: re.Match[str], found: NumbersFound) -> str:
    kind = match[2].replace(" ", "")
    if match[1] in _STANDARDS and kind in _STANDARD_KINDS:
        found.standards.append(_STANDARDS[match[1]])
    return _blank_match(match)


def _note_short_document(match: re.Match[str], found: NumbersFound) -> str:
    """Note a document without its office; the word for its kind stays."""
    if match[2] in _STANDARDS and match[1] in _STANDARD_KINDS:
        found.standards.append(_STANDARDS[match[2]])
    return match[1] + " " * (len(match.group()) - len(match[1]))


def _note_held(match: re.Match[str], found: NumbersFound) -> str:
    """Note the year of a day on which figures held; one of its last quarter is its end."""
    groups = [int(group) for group in match.groups() if group]
    years = [number for number in groups if number > 2000]  # noqa: PLR2004
    month = next((number for number in reversed(groups) if number <= 12), None)  # noqa: PLR2004
    if not years:
        return match.group()
    found.years.append(years[0])
    found.terms.add(Term.END if month in YEAREND_MONTHS else Term.OTHER_MOMENT)
    return _blank_match(match)


def _note_english_month(match: re.Match[str], found: NumbersFound) -> str:
    found.years.append(int(match[2]))
    found.terms.add(Term.END if _MONTHS.index(match[1]) + 1 in YEAREND_MONTHS else Term.OTHER_MOMENT)
    return _blank_match(match)


def _note_held_day(match: re.Match[str], found: NumbersFound) -> str:
    found.terms.add(Term.END if int(match[1]) in YEAREND_MONTHS else Term.OTHER_MOMENT)
    return _blank_match(match)


def _note_span(match: re.Match[str], found: NumbersFound) -> str:
    found.spans.append((int(match[1]), int(match[2])))
    return _blank_match(match)


def _note_year(match: re.Match[str], found: NumbersFound) -> str:
    found.years.append(int(match[1]))
    return _blank_match(match)


def _note_short_year(match: re.Match[str], found: NumbersFound) -> str:
    found.years.append(2000 + int(match[1]))
    return _blank_match(match)


def _note_nothing(match: re.Match[str], found: NumbersFound) -> str:  # noqa: ARG001
    return _blank_match(match)


_STEPS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], NumbersFound], str]], ...] = (
    (_DOCUMENT, _note_document),
    (_POLICY_YEAR, _note_nothing),
    (_SHORT_DOCUMENT, _note_short_document),
    (_HELD_DATE, _note_held),
    (_SIGNED, _note_nothing),
    (_HELD_DAY, _note_held_day),
    (_HELD_MONTH, _note_held),
    (_ENGLISH_MONTH, _note_english_month),
    (_BARE_MONTH, _note_held),
    (_SPAN, _note_span),
    (_NAMED_YEAR, _note_year),
    (_SHORT_YEAR, _note_short_year),
    (_FORMULA, _note_nothing),
    (_FORM, _note_nothing),
    (_GLUED_YEAR, _note_short_year),
)
