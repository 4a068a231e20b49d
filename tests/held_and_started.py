"""Finds by itself what may grow with visitors or starts something: test_bounds.py asks for its bound."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.paths import ROOT

FOLDERS = ("language", "data", "geo", "analysis", "charts", "maps", "reports", "server", "ui", "pages")
CACHES = {"cache", "lru_cache", "cached", "cachedmethod", "cache_data", "cache_resource"}
STORES = {
    "Cache",
    "LRUCache",
    "TTLCache",
    "LFUCache",
    "FIFOCache",
    "RRCache",
    "TLRUCache",
    "WeakKeyDictionary",
}
QUEUES = {"deque", "Queue", "SimpleQueue", "LifoQueue", "PriorityQueue", "JoinableQueue", "Semaphore"} | {
    "BoundedSemaphore", "CapacityLimiter", "create_memory_object_stream",
}  # fmt: skip
PROCESSES = {"Process", "Popen", "Thread", "Timer", "Pool", "ThreadPoolExecutor", "ProcessPoolExecutor"} | {
    "create_subprocess_exec", "create_subprocess_shell", "run_sync", "fork", "system", "check_output",
}  # fmt: skip
TASKS = {"create_task", "ensure_future", "create_task_group", "TaskGroup", "call_later", "call_at"} | {
    "to_thread", "run_in_executor", "run_in_threadpool", "start_soon",
}  # fmt: skip
ROUTES = {"Route", "WebSocketRoute", "Mount", "add_api_route", "add_route", "add_websocket_route"}
COLLECTIONS = {"dict", "list", "set", "Counter", "defaultdict", "OrderedDict", "WeakKeyDictionary"}
LASTING = ("server", "ui", "reports/jobs", "pages")
"""Where an empty collection that an object or a module keeps may outlive a visitor."""


@dataclass(frozen=True, slots=True, order=True)
class Holder:
    """Something that holds or starts what visitors cause: its file, its name there, and its written bound."""

    file: str
    name: str
    bound: str = ""

    @property
    def key(self) -> str:
        """Return file and name as the document writes them."""
        return f"`{self.file}` `{self.name}`"


def find_holders() -> list[Holder]:
    """Find all in the project's own code, in the order of files."""
    paths = [ROOT / "app.py", ROOT / "dashboard.py"]
    paths += [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
    finite = frozenset({"bool", *_find_enums(paths)})
    return [
        holder
        for path in paths
        for holder in find_in_source(path.read_text("utf-8"), str(path.relative_to(ROOT)), finite)
    ]


def find_in_source(source: str, file: str, finite: frozenset[str] = frozenset()) -> list[Holder]:
    """Find what one file holds or starts; what is kept once for each member of an enum is finite."""
    tree = ast.parse(source)
    found = {*_find_calls(tree, file), *_find_decorators(tree, file, finite)}
    if file.startswith(LASTING):
        found |= {*_find_collections(tree, file)}
    return sorted(found)


def _find_enums(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and {"StrEnum", "Enum", "IntEnum"} & set(
                map(_name, node.bases)
            ):
                yield node.name


def _name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Call(func=inner) | ast.Subscript(value=inner):
            return _name(inner)
    return ""


def _find_decorators(tree: ast.Module, file: str, finite: frozenset[str]) -> Iterator[Holder]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for decorator in node.decorator_list:
                name = _name(decorator)
                if name in CACHES and not (name == "cache" and _is_finite(node, finite)):
                    yield Holder(file, node.name, _read_bound(decorator))
                elif isinstance(decorator, ast.Call) and name in {"get", "post", "put", "websocket", "route"}:
                    yield Holder(file, node.name)


def _is_finite(node: ast.FunctionDef | ast.AsyncFunctionDef, finite: frozenset[str]) -> bool:
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    return all(each.annotation is not None and _name(each.annotation) in finite for each in given)


def _find_calls(tree: ast.Module, file: str) -> Iterator[Holder]:
    decorators = {
        id(decorator)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for decorator in node.decorator_list
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and id(node) not in decorators:
            name = _name(node.func)
            if name in STORES | QUEUES | PROCESSES | TASKS | ROUTES or _is_of_subprocess(node.func):
                yield Holder(file, name)
            elif name in CACHES and not isinstance(node.func, ast.Call):
                yield Holder(file, name, _read_bound(node))


def _is_of_subprocess(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and _name(function.value) == "subprocess"


def _read_bound(node: ast.expr) -> str:
    """Return what the code writes as `maxsize` or `max_entries`; empty where it writes none."""
    words = node.keywords if isinstance(node, ast.Call) else []
    return next((ast.unparse(word.value) for word in words if word.arg in {"maxsize", "max_entries"}), "")


def _find_collections(tree: ast.Module, file: str) -> Iterator[Holder]:
    """Find empty collections that a module or an object keeps."""
    lasting = {id(node) for node in tree.body}
    fields = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.ClassDef) for inner in node.body}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        kept = isinstance(target, ast.Attribute) or id(node) in lasting or id(node) in fields
        if kept and _is_empty_collection(node.value):
            yield Holder(file, _name(target))


def _is_empty_collection(value: ast.expr) -> bool:
    match value:
        case ast.Dict(keys=[]) | ast.List(elts=[]):
            return True
        case ast.Call(args=[], keywords=[ast.keyword(arg="default_factory", value=made)]):
            return _name(made) in COLLECTIONS
        case ast.Call(args=[]):
            return _name(value) in COLLECTIONS
    return False
