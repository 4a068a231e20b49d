// The window of the presentation: laid over the whole page, with a tree and a style of its own.
class StageFrame {
  constructor(map) {
    const part = (tag, className, label = "") => { const node = element(tag, { className }); if (label) node.setAttribute("aria-label", label); return node; };
    this.parts = {
      place: part("p", "place"), code: part("div", "code-place"), headline: part("h1", ""), question: part("p", "question"), ranking: part("section", "ranking", WORDS.ranking),
      board: part("section", "board", WORDS.board), about: part("p", "about"), years: part("div", "years", WORDS.years), tools: part("div", "tools", WORDS.name), panel: part("aside", "panel"), live: part("p", "spoken"), pointer: part("i", "pointer"),
    };
    const { place, code, headline, question, about, years, tools, panel, live, pointer } = this.parts;
    pointer.hidden = true;
    this.map = map;
    this.main = element("main", {});
    live.setAttribute("aria-live", "polite");
    for (const bar of [years, tools]) bar.setAttribute("role", "group");
    panel.tabIndex = -1;
    this.root = element("div", { className: "stage", tabIndex: -1 },
      element("header", {}, headline, place, question, code), this.main,
      element("footer", {}, about, element("div", { className: "bars-below" }, years, tools)), panel, live, pointer);
    this.host = element("div", { className: "presentation" });
    for (const [name, value] of [["role", "dialog"], ["aria-modal", "true"], ["aria-label", WORDS.name]]) this.host.setAttribute(name, value);
    this.host.style.cssText = "position:fixed;inset:0;z-index:2147483647;display:block";
    this.host.attachShadow({ mode: "open" }).append(element("style", { textContent: STYLE }), this.root);
  }

  // A map that stands stays: putting it in anew would draw it anew.
  showMap() {
    if (!this.map.isConnected) this.main.replaceChildren(this.map, this.parts.ranking);
    this.main.className = "";
  }

  showRanking(content) {
    this.parts.ranking.replaceChildren(...content);
    this.main.replaceChildren(this.parts.ranking);
    this.main.className = "of-ranking";
  }

  showBoard(kind, content) {
    this.parts.board.className = `board ${kind}`;
    this.parts.board.replaceChildren(...content);
    this.main.replaceChildren(this.parts.board);
    this.main.className = "of-board";
  }

  // Cover the page and listen; what lies below can't be reached until the frame is taken away.
  open({ onKey, onBack, onFullLeft, onAway, onMouse }) {
    this.before = focusedNow();
    this.covered = [...document.body.children].filter((node) => !node.inert);
    for (const node of this.covered) node.inert = true;
    document.body.append(this.host);
    this.listener = new AbortController();
    const { signal } = this.listener;
    addEventListener("keydown", onKey, { capture: true, signal });
    addEventListener("popstate", onBack, { signal });
    addEventListener("pagehide", onAway, { signal });
    this.root.addEventListener("mousemove", ({ clientX, clientY }) => onMouse({ x: clientX / innerWidth, y: clientY / innerHeight }), { signal });
    document.addEventListener("fullscreenchange", () => this.fullChanged(onFullLeft), { signal });
    this.root.focus();
  }

  close() {
    this.listener.abort();
    if (document.fullscreenElement) document.exitFullscreen();
    this.host.remove();
    for (const node of this.covered) node.inert = false;
    this.before?.focus?.();
  }

  get isZoomed() { return this.root.classList.contains("zoomed"); }

  // Around a spot in parts of the window, or not at all.
  setZoom(spot) {
    this.root.classList.toggle("zoomed", Boolean(spot));
    const { offsetLeft, offsetTop } = this.main;
    this.main.style.transformOrigin = spot ? `${spot.x * innerWidth - offsetLeft}px ${spot.y * innerHeight - offsetTop}px` : "";
  }

  showPointer(spot) {
    const { pointer } = this.parts;
    pointer.hidden = !spot;
    if (spot) Object.assign(pointer.style, { left: `${100 * spot.x}%`, top: `${100 * spot.y}%` });
  }

  // Something the presenter should know, in the line that the audience reads last.
  tell(words) { this.parts.about.replaceChildren(element("span", { className: "caution", textContent: words })); this.parts.live.textContent = words; }

  // A browser may refuse the full screen; the stage fills the window all the same.
  fill() {
    const asked = this.host.requestFullscreen?.() ?? Promise.reject(new Error("no full screen"));
    asked.then(() => { this.full = true; }, () => { this.full = false; });
  }

  toggleFull() {
    if (!document.fullscreenElement) { this.fill(); return; }
    this.full = false;
    document.exitFullscreen();
  }

  // Within the full screen Esc is the browser's own key and never comes as one.
  fullChanged(onFullLeft) {
    if (document.fullscreenElement || !this.full) return;
    this.full = false;
    onFullLeft();
  }

  get focused() { return this.host.shadowRoot.activeElement; }
}

// What has the focus, also inside a component's own tree.
function focusedNow() {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}
