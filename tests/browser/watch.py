"""What a page must not have after it has shown texts that mean harm, and what it says, shadows included."""

from dataclasses import dataclass, field

from playwright.sync_api import Dialog, Page, WebSocket

from tests.attack.looking import squeezed
from tests.attack.payloads import PRODUCT
from tests.browser.visitor import Visitor

# Elements and attributes that only a payload would bring; `evil` is the host that payloads name.
# Our own links carry texts in their queries, where slashes are escaped.
FOUND = """() => {
  // The names of a payload's own kinds; Streamlit sets its handlers from scripts, never as attributes.
  const foreign = "[onerror],[onload],[onclick],[onmouseover],[onfocus],iframe[srcdoc],object,embed,base,"
    + "img[src='x'],[src*='evil'],[href*='//evil'],[href^='javascript'],[href^='data:text'],[action*='evil'],"
    + "meta[http-equiv='refresh'],.katex,[data-testid='stMarkdownColoredText']";
  const found = [], texts = [];
  const walk = (root) => {
    found.push(...[...root.querySelectorAll(foreign)].map((node) => node.outerHTML.slice(0, 200)));
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot) walk(node.shadowRoot);
      if (!["SCRIPT", "STYLE", "TEMPLATE"].includes(node.tagName)) {
        const own = [...node.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
        texts.push(...own.map((child) => child.data));
        if ("value" in node && typeof node.value === "string") texts.push(node.value);
      }
    }
  };
  walk(document);
  return { found, text: texts.join(" "), hit: String(window.hit), title: document.title };
}"""


@dataclass
class Watch:
    """Looks on while a visitor's pages show harmful texts."""

    visitor: Visitor
    dialogs: list[str] = field(default_factory=list)
    told: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Begin to listen."""
        self.visitor.page.on("dialog", self._refuse)
        self.visitor.page.on("websocket", self._listen)

    def check(self) -> str:
        """Fail where anything ran, was added or went out; give all that the page and its frames say."""
        said = [self._check(frame) for frame in self.visitor.page.frames]
        assert self.dialogs == []
        assert self.visitor.external_requests == []
        # Streamlit looks for its base path by asking below the page's own; those answers are 404.
        errors = [error for error in self.visitor.console_errors if "/_stcore/" not in error]
        assert errors == []
        return squeezed(" ".join(said))

    def _check(self, frame: Page | object) -> str:
        seen = frame.evaluate(FOUND)  # type: ignore[union-attr]
        assert seen["found"] == [], seen["found"]
        assert seen["hit"] == "undefined"
        assert PRODUCT not in seen["text"] + seen["title"]
        return str(seen["text"])

    def _refuse(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _listen(self, socket: WebSocket) -> None:
        socket.on(
            "framereceived",
            lambda frame: self.told.append(frame if isinstance(frame, bytes) else frame.encode()),
        )
