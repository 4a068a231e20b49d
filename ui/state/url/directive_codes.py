"""A reading of the directive as short codes in the URL, and back."""

from collections.abc import Collection

from data.model.directive import PassageTheme
from ui.state.directive_state import DirectiveState
from ui.state.url.code_reader import CodeReader

SEARCH, DOERS, THEMES = "tukhoa", "coquan", "chude"
READING_PARAMETERS = (SEARCH, DOERS, THEMES)
LONGEST_SEARCH = 60
"""Characters; a search is anybody's text and stands in the link."""

LONGEST_CODES = 400
BETWEEN_CODES = ","


def encode_directive_state(reading: DirectiveState) -> dict[str, str]:
    """Write what the reader chose as URL parameters."""
    written = {
        SEARCH: reading.search,
        DOERS: BETWEEN_CODES.join(sorted(reading.doers)),
        THEMES: BETWEEN_CODES.join(sorted(reading.themes)),
    }
    return {parameter: code for parameter, code in written.items() if code}


def decode_directive_state(reader: CodeReader, doers: Collection[str]) -> DirectiveState:
    """Read a reading; each wrong code is reported by the reader."""
    return DirectiveState(
        search=reader.words(SEARCH, LONGEST_SEARCH),
        doers=_codes(reader, DOERS, doers),
        themes=_codes(reader, THEMES, [theme.value for theme in PassageTheme]),
    )


def _codes(reader: CodeReader, parameter: str, known: Collection[str]) -> frozenset[str]:
    found = [code for code in reader.words(parameter, LONGEST_CODES).split(BETWEEN_CODES) if code]
    for code in found:
        if code not in known:
            reader.report(parameter, code, "")
    return frozenset(code for code in found if code in known)
