"""Define what is measured side by side: the app and the pages to compare it with."""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.browser.page import DISTRICT_COUNT, MAP_FRAME
from tests.browser.server import Server, running_server
from tests.paths import ROOT

PAGES = ROOT / "tools" / "bench" / "pages"
WATCH = (Path(__file__).parent / "watch.js").read_text(encoding="utf-8")
# Without a network this only spares a failing request; it flatters the pages compared with, not the app.
NO_STATISTICS = {"STREAMLIT_BROWSER_GATHER_USAGE_STATS": "false"}


@dataclass(frozen=True, slots=True)
class Contender:
    """A page to measure: how it is started, and what must be on the screen for it to count as painted."""

    name: str
    script: Path
    things: str
    frame: str | None = None
    count: int = 1
    launcher: tuple[str, ...] = ("-m", "streamlit")

    @property
    def watch_script(self) -> str:
        """Return the script that watches this page."""
        watched = {"frame": self.frame, "things": self.things, "count": self.count}
        return f"({WATCH.strip().rstrip(';')})({json.dumps(watched)})"

    @contextmanager
    def running(self) -> Iterator[Server]:
        """Serve the page: the app with its own settings, the others with Streamlit's."""
        own = self.script.parent == ROOT
        environment = {} if own else NO_STATISTICS
        folder, launcher = self.script.parent, self.launcher
        with running_server(self.script, folder=folder, environment=environment, launcher=launcher) as server:
            yield server


YEAR_TEXT = "[data-testid=stMarkdown] p"
APP = Contender("app", ROOT / "app.py", "path[data-code]", MAP_FRAME, DISTRICT_COUNT)
STOCK = (str(PAGES / "stock_streamlit.py"),)
USUAL_PATHS = "path.leaflet-interactive"
BARE = Contender("bare", PAGES / "bare.py", YEAR_TEXT, launcher=STOCK)
BARE_LOOP = Contender("bare, app's loop", PAGES / "bare.py", YEAR_TEXT)
BARE_IMPORTS = Contender("bare, imports", PAGES / "bare_imports.py", YEAR_TEXT, launcher=STOCK)
USUAL = Contender("usual", PAGES / "usual_app.py", USUAL_PATHS, MAP_FRAME, DISTRICT_COUNT, launcher=STOCK)
DASH = Contender("dash", PAGES / "dash_map.py", "#painted", launcher=(str(PAGES / "dash_server.py"),))
CONTENDERS = (APP, BARE, BARE_LOOP, BARE_IMPORTS, USUAL, DASH)


@contextmanager
def serve_contenders() -> Iterator[dict[Contender, Server]]:
    """Serve every contender at the same time, so that a disturbance affects all of them."""
    with ExitStack() as stack:
        yield {contender: stack.enter_context(contender.running()) for contender in CONTENDERS}
