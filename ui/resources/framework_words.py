"""The English that Streamlit hard-codes, and where the catalogue has our words for it."""

import json

from language.catalogue import Language, Texts
from ui.state.language_choice import LANGUAGE

ENGLISH = {
    "Connection error": "connection_error",
    "Is Streamlit still running? If you accidentally stopped Streamlit, "
    "just restart it in your terminal:": "server_away",
    "Streamlit server is not responding. Are you connected to the internet?": "server_away",
    "Connecting": "connecting",
    "Skip to main content": "skip",
    "App pages": "pages",
    "Logo": "logo",
    "Navigate to home page": "home",
    "Close": "close",
    "Copy to clipboard": "copy",
    "Copied": "copied",
    "Search": "search",
    "Fullscreen": "fullscreen",
    "Close fullscreen": "close_fullscreen",
    "Download as CSV": "download_csv",
    "Show/hide columns": "columns",
    "Open sidebar": "sidebar_open",
    "Close sidebar": "sidebar_close",
    "No results": "no_results",
    "Clear all": "clear",
    "Open": "open",
    "More": "more",
    "Upload": "upload",
    "Add files": "add_files",
    "Drag and drop a file here": "drop_file",
}

PATTERNS = {
    r"^File must be (.+) or smaller\.$": "file_too_large",
    r"^(.*) files are not allowed\.$": "file_not_allowed",
    r"^Remove (.+)$": "remove_file",
    r"^Help for (.+)$": "help_for",
}
"""The same with something of the moment in it, which takes the place of `$1`."""


def write_framework_script(texts: Texts) -> str:
    """Write the words as a script module, English to the reader's language."""
    words = {english: texts(f"framework.{key}") for english, key in ENGLISH.items()}
    patterns = [[pattern, texts(f"framework.{key}")] for pattern, key in PATTERNS.items()]
    said = {"default": words, "const patterns =": patterns, "const language =": _kept_language(texts)}
    return "".join(f"export {name} {json.dumps(value)};" for name, value in said.items())


def _kept_language(texts: Texts) -> list[str]:
    """Give the parameter and code that keep an address in the language; none in the usual one."""
    return [] if texts.language is Language.VIETNAMESE else [LANGUAGE, texts.language.value]
