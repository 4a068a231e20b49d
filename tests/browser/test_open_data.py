"""The README's recipe for pandas runs as it stands against a real server."""

import re
import subprocess
import sys

from tests.browser.server import Server
from tests.paths import ROOT

README = ROOT / "README.md"
USUAL_ORIGIN = "http://localhost:8501"


def test_the_recipe_for_pandas_gives_figures_with_their_publishers(server: Server) -> None:
    (recipe,) = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert USUAL_ORIGIN in recipe
    code = recipe.replace(USUAL_ORIGIN, server.origin)
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert "Kiên Giang" in ran.stdout
    assert "UBND" in ran.stdout
