"""Finds Vietnamese where English should stand: words with its letters that are no proper names."""

import re
from functools import cache

from data.published.duties import load_duties
from data.published.loading import get_shipped_catalogue

LETTERS = re.compile("[ăâđêôơưàáạảãầấậẩẫằắặẳẵèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ]", re.IGNORECASE)
WORD = re.compile(r"[\w/\-]+")

OWN_NAMES = (
    "Thổ Chu",
    "Hải Tặc",
    "đồng",  # the currency
    "Tiếng Việt",
    "section 9đ",  # a clause of the letter
    "Vietnam.vn (after Dân tộc newspaper)",
)
"""Proper names that stand in English texts besides those of the tables."""


@cache
def proper_names() -> tuple[str, ...]:
    """List every name that English keeps: places, documents, publishers; the longest first."""
    known = get_shipped_catalogue()
    names = {area.name_vi for area in (*known.districts, known.areas["91"])}
    names |= {source.publisher_en for source in known.sources.values()}
    names |= {source.document_number for source in known.sources.values()}
    names |= {definition.legal_basis for definition in known.standards.values()}
    names |= {f"section {agency.clause}" for agency in load_duties(known).agencies}
    return tuple(sorted({*names, *OWN_NAMES} - {""}, key=len, reverse=True))


def vietnamese_words(text: str) -> list[str]:
    """List the words of a text that have Vietnamese letters; names and numbers of documents apart."""
    for name in proper_names():
        text = text.replace(name, "")
    return [word for word in WORD.findall(text) if LETTERS.search(word) and not _is_document(word)]


def _is_document(word: str) -> bool:
    """Tell whether a word is a document's number, such as 161/2016/NĐ-CP."""
    return word[0].isdecimal() and "/" in word
