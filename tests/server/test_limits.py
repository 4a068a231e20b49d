"""The bounds of the web server, and of files that take long, stand in tables; the document says the same."""

import re
import tomllib
from pathlib import Path

from analysis.quick_questions.limits import LIMITS as QUESTION_LIMITS
from data.importing.limits import FILE_BYTES
from data.model.limit import Limit
from reports.jobs.limits import LIMITS as JOB_LIMITS
from server import limits
from server.limits import LIMITS, SESSION_UPLOAD_BYTES, UPLOAD_BYTES

ROOT = Path(__file__).resolve().parents[2]


def test_the_document_lists_every_limit_as_the_code_has_it() -> None:
    text = (ROOT / "docs" / "security.md").read_text("utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (\d+) \| ([^|]+) \| (.+) \|$", text, re.MULTILINE)
    limits = (*LIMITS, *JOB_LIMITS, *QUESTION_LIMITS)
    assert rows == [(each.name, str(each.value), each.unit, each.meaning) for each in limits]


def test_the_table_holds_every_limit_that_the_module_names() -> None:
    named = {name.lower(): value for name, value in vars(limits).items() if isinstance(value, Limit)}
    assert {each.name: each for each in LIMITS} == named


def test_every_limit_is_kept_somewhere() -> None:
    sources = [
        path.read_text("utf-8")
        for folder in ("server", "ui", "pages")
        for path in (ROOT / folder).rglob("*.py")
        if path.name != "limits.py"
    ]
    unused = [
        each.name for each in LIMITS if not any(f"{each.name.upper()}.value" in code for code in sources)
    ]
    assert unused == []


def test_a_page_may_bring_what_the_largest_file_takes() -> None:
    assert FILE_BYTES.value < SESSION_UPLOAD_BYTES.value < UPLOAD_BYTES.value


def test_the_settings_name_an_address_so_that_streamlit_asks_nobody_for_it() -> None:
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
    assert settings["browser"]["serverAddress"] == "localhost"
