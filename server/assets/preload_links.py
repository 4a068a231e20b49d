"""Which scripts of Streamlit the first page will ask for, so that the browser can fetch them from the start.

Streamlit loads a widget's script when the widget arrives, one round after another; named in the page's head
they come while the main script is still being read.
"""

import re
from collections.abc import Iterable
from pathlib import Path

_IMPORT = re.compile(r"""(?:from|import)\s*["']\./([^"']+\.js)["']""")


def collect_script_imports(folder: Path, widgets: Iterable[str]) -> tuple[str, ...]:
    """List the scripts of some widgets and all they import, by file name, sorted.

    `widgets` are the names before the hash, as in Slider.WU6er_Bo.js; raises FileNotFoundError for one that
    the folder does not have.
    """
    waiting = [_find_widget_script(folder, widget) for widget in widgets]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _IMPORT.findall((folder / name).read_text("utf-8"))
    return tuple(sorted(found))


def format_preload_links(addresses: Iterable[str]) -> str:
    """Write the head's links for scripts that will be run as modules."""
    return "".join(f'<link rel="modulepreload" crossorigin href="{address}">' for address in addresses)


def format_prefetch_links(addresses: Iterable[str]) -> str:
    """Write the head's links for files that a frame of the page will ask for."""
    return "".join(f'<link rel="prefetch" href="{address}">' for address in addresses)


def _find_widget_script(folder: Path, widget: str) -> str:
    names = sorted(path.name for path in folder.glob(f"{widget}.*.js"))
    if not names:
        raise FileNotFoundError(f"{widget}.*.js is not among Streamlit's scripts in {folder}")
    return names[0]
