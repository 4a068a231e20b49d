"""The English that Streamlit hard-codes, and where the catalogue has our words for it."""

import json
from collections.abc import Mapping

from language.catalogue import Language, Texts
from ui.state.language_choice import LANGUAGE_PARAMETER

TEXTS = {
    "Connection error": "connection_error",
    "Is Streamlit still running? If you accidentally stopped Streamlit, "
    "just restart it in your terminal:": "server_away",
    "Streamlit server is not responding. Are you connected to the internet?": "server_away",
    "Connecting": "connecting",
    "Skip to main content": "skip",
    "View less": "view_less",
    "Copy to clipboard": "copy",
    "Copied": "copied",
    "Fullscreen": "fullscreen",
    "Close fullscreen": "close_fullscreen",
    "No results": "no_results",
    "Upload": "upload",
    "Drag and drop a file here": "drop_file",
}
"""What Streamlit writes on the page, or gives as a name too."""

NAMES = {
    "App pages": "pages",
    "Logo": "logo",
    "Navigate to home page": "home",
    "Close": "close",
    "Expand sidebar": "sidebar_open",
    "Collapse sidebar": "sidebar_close",
    "Clear all": "clear",
    "Open": "open",
    "Add files": "add_files",
}
"""What Streamlit gives as a name alone: a text of ours that is the same word stays as it is."""

TEXT_PATTERNS = {
    r"^(\d+) more$": "more",
    r"^View (\d+) more$": "more",
    r"^File must be (.+) or smaller\.$": "file_too_large",
    r"^(.*) files are not allowed\.$": "file_not_allowed",
}
NAME_PATTERNS = {
    r"^Remove (.+)$": "remove_file",
    r"^Help for (.+)$": "help_for",
}
"""The same with something of the moment in it, which takes the place of `$1`."""


def write_framework_script(texts: Texts) -> str:
    """Write the words as a script module, English to the reader's language."""
    said = {
        "texts": _translate_words(TEXTS, texts),
        "names": _translate_words(NAMES, texts),
        "textPatterns": [*_translate_words(TEXT_PATTERNS, texts).items()],
        "namePatterns": [*_translate_words(NAME_PATTERNS, texts).items()],
        "language": _list_language_parameter(texts),
    }
    return "".join(f"export const {name} = {json.dumps(value)};" for name, value in said.items())


def _translate_words(words: Mapping[str, str], texts: Texts) -> dict[str, str]:
    return {english: texts(f"framework.{key}") for english, key in words.items()}


def _list_language_parameter(texts: Texts) -> list[str]:
    """Return the parameter and code that keep an address in the language; none in the usual one."""
    return [] if texts.language is Language.VIETNAMESE else [LANGUAGE_PARAMETER, texts.language.value]
