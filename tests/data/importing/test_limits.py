"""The limits stand in one table; the document and the server's settings say the same."""

import re
import tomllib

from data.importing import limits
from data.importing.limits import FILE_BYTES, LIMITS, MEGABYTE
from data.model.limit import Limit
from tests.paths import ROOT


def test_the_document_lists_every_limit_as_the_code_has_it() -> None:
    text = (ROOT / "docs" / "import-limits.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| ([^|]+) \| (.+) \|$", text, re.MULTILINE)
    assert rows == [(each.name, str(each.value), each.unit, each.meaning) for each in LIMITS]


def test_the_table_holds_every_limit_that_the_module_names() -> None:
    named = {name.lower(): value for name, value in vars(limits).items() if isinstance(value, Limit)}
    assert {each.name: each for each in LIMITS} == named


def test_the_server_takes_in_the_smallest_whole_megabytes_that_hold_a_file() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert settings["server"]["maxUploadSize"] == -(-FILE_BYTES.value // MEGABYTE)
