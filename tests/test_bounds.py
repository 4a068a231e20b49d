"""Everything that may grow with visitors or starts something has its bound in the one document of limits."""

import re
from collections.abc import Iterator

import pytest

from analysis.quick_questions.limits import LIMITS as QUESTION_LIMITS
from data.importing.limits import LIMITS as IMPORT_LIMITS
from geo.limits import LIMITS as OUTLINE_LIMITS
from reports.jobs.limits import LIMITS as JOB_LIMITS
from server.limits import LIMITS as SERVER_LIMITS
from server.security.back_message_gate import ALLOWED_KINDS
from tests.documents import document
from tests.held_and_started import Holder, find_holders, find_in_source
from tests.paths import ROOT
from tests.server.asgi import ask

HEADING = "## What is kept, queued and started\n"
LIMITS = {
    limit.name
    for table in (SERVER_LIMITS, JOB_LIMITS, IMPORT_LIMITS, OUTLINE_LIMITS, QUESTION_LIMITS)
    for limit in table
}


def read_rows() -> dict[str, tuple[str, str]]:
    """Return of each thing in the document the most there may be, and what happens beyond it."""
    part = document("security.md").partition(HEADING)[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", part, re.MULTILINE)
    return {what: (most, beyond) for what, most, beyond in rows if what not in {"what", "---"}}


def read_addresses() -> set[str]:
    """Return the addresses that the document has lines for; a line may name several."""
    lines = [what for what in read_rows() if what.startswith("`/")]
    return {address for line in lines for address in re.findall(r"`([^`]*)`", line)}


def test_every_cache_queue_process_and_route_of_the_code_has_its_line_and_no_line_is_left_over() -> None:
    told = {what for what in read_rows() if re.match(r"`[\w/]+\.py` ", what)}
    assert told == {holder.key for holder in find_holders()}


def test_a_bound_that_the_code_writes_is_the_one_of_the_document() -> None:
    rows = read_rows()
    wrong = [holder for holder in find_holders() if holder.bound not in rows[holder.key][0].replace(",", "")]
    assert wrong == []


def test_a_line_names_limits_of_the_tables_or_counts_or_says_why_none_is_needed() -> None:
    code = {"MOST_KEPT", "MOST_FILES", "2 * len(Language)", "enableAgentApi"}
    for what, (most, beyond) in read_rows().items():
        assert set(re.findall(r"`([^`]+)`", most)) <= LIMITS | code, what
        assert beyond.strip(), what


def list_routes() -> Iterator[str]:
    from app import app  # noqa: PLC0415 - making the server is what is tested

    assert ask(app, "/_stcore/health").status
    routes = app._starlette_app.routes  # type: ignore[union-attr] # noqa: SLF001 (it has no other list of all)
    yield from (getattr(route, "path", "") for route in routes)


def test_every_address_that_the_server_answers_has_its_line() -> None:
    assert read_addresses() == set(list_routes())


def test_every_message_that_a_page_may_send_has_its_line() -> None:
    told = {what.split("`")[1] for what in read_rows() if what.startswith("message ")}
    assert told == ALLOWED_KINDS


def test_what_streamlit_keeps_of_a_visitor_is_kept_for_them_alone() -> None:
    """A cache of all sessions would hand one visitor's sheet to another; a page's name is nobody's."""
    shared = {
        holder.name
        for holder in find_holders()
        for words in re.findall(
            rf"@st\.cache_(?:data|resource)(.*)\ndef {holder.name}\(", (ROOT / holder.file).read_text("utf-8")
        )
        if 'scope="session"' not in words
    }
    assert shared == {"freeze_gc_after_imports"}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("@cache\ndef read(text: str) -> str: ...", "read"),
        ("@functools.lru_cache(maxsize=None)\ndef read(text: str) -> str: ...", "read"),
        ("@st.cache_data\ndef read(text: str) -> str: ...", "read"),
        ("@cached({})\ndef read(text: str) -> str: ...", "read"),
        ("read = lru_cache(maxsize=8)(parse)", "lru_cache"),
        ("kept = TTLCache[str, str](8, 60)", "TTLCache"),
        ("waiting = deque()", "deque"),
        ("waiting = asyncio.Queue()", "Queue"),
        ("multiprocessing.Process(target=work).start()", "Process"),
        ("subprocess.Popen(['ls'])", "Popen"),
        ("subprocess.run(['ls'])", "run"),
        ("async def work():\n    await asyncio.create_subprocess_exec('ls')", "create_subprocess_exec"),
        ("async def work():\n    asyncio.create_task(answer())", "create_task"),
        ("loop.call_later(5, close)", "call_later"),
        ("async def work():\n    await asyncio.to_thread(read)", "to_thread"),
        ("routes = [Route('/new', answer)]", "Route"),
        ("@app.get('/new')\ndef answer(): ...", "answer"),
        ("_seen: dict[str, str] = {}", "_seen"),
        ("class Keeper:\n    def __init__(self):\n        self.seen = set[str]()", "seen"),
        ("@dataclass\nclass Keeper:\n    seen: list[str] = field(default_factory=list)", "seen"),
    ],
)
def test_a_new_one_is_found(code: str, name: str) -> None:
    assert [holder.name for holder in find_in_source(code, "server/new.py")] == [name]


@pytest.mark.parametrize(
    "code",
    [
        "@cache\ndef read() -> str: ...",
        "@cache\ndef read(language: Language, *, early: bool) -> str: ...",
        "def read() -> None:\n    seen: dict[str, str] = {}",
        "seen = {'a': 1}",
    ],
)
def test_what_is_finite_or_goes_with_its_call_needs_no_line(code: str) -> None:
    assert find_in_source(code, "server/new.py", frozenset({"Language", "bool"})) == []


def test_a_bound_is_read_as_it_is_written() -> None:
    found = find_in_source("@lru_cache(maxsize=2 * MANY)\ndef read(text: str) -> str: ...", "a.py")
    assert found == [Holder("a.py", "read", "2 * MANY")]
