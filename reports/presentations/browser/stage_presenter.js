// The presenter's own window: the note, what comes next and the clock, beside a mirror of the projector.
// It belongs to the page that shows the stage, so everything works without a network and from a stick.
// An empty page follows the oldest rules of browsers, by which a table has letters of its own.
const MIRRORED = ".stage { animation: none; } table { font-size: inherit; font-weight: inherit; line-height: inherit; }";
const PRESENTER_FEATURES = "popup,width=1280,height=800";

class PresenterWindow {
  constructor(stage) { Object.assign(this, { stage, started: Date.now(), window: null }); }

  get isOpen() { return Boolean(this.window && !this.window.closed); }

  // A browser may refuse a second window; whoever asked is told.
  open() {
    if (this.isOpen) { this.window.focus(); return true; }
    this.window = window.open("", "_blank", PRESENTER_FEATURES);
    if (!this.window) return false;
    this.build(this.window.document);
    this.show();
    this.window.addEventListener("keydown", (event) => this.press(event));
    this.window.addEventListener("resize", () => this.show());
    this.window.setInterval(() => this.tick(), 1000);
    this.tick();
    return true;
  }

  close() { if (this.isOpen) this.window.close(); }

  build(page) {
    page.documentElement.lang = document.documentElement.lang;
    page.title = WORDS.presenter;
    const part = (tag, className, properties = {}) => element(tag, { className, ...properties });
    this.parts = {
      place: part("p", "place"), clock: part("p", "clock"), mirror: part("div", "mirror", { "aria-label": WORDS.mirror, role: "img" }),
      note: part("p", "note"), next: part("p", "next"), nextNote: part("p", "words"), tools: part("div", "tools", { role: "group", "aria-label": WORDS.name }),
    };
    const { place, clock, mirror, note, next, nextNote, tools } = this.parts;
    this.frame = element("iframe", { title: WORDS.mirror, tabIndex: -1, inert: true });
    mirror.append(this.frame);
    mirror.addEventListener("pointermove", (event) => this.point(event));
    mirror.addEventListener("pointerleave", () => this.stage.point(null));
    mirror.addEventListener("click", () => this.stage.do("zoom"));
    const face = fontRules();
    page.head.append(element("style", { textContent: `${face}${PRESENTER_STYLE}` }));
    page.body.append(element("header", {}, place, clock), element("main", {},
      element("section", {}, mirror, tools, element("p", { className: "hint", textContent: WORDS.mirror_help })),
      element("section", {}, element("h1", { textContent: WORDS.note }), note, element("h2", { textContent: WORDS.next }), next, nextNote)));
    this.frame.contentDocument.head.append(element("style", { textContent: `${face}body { margin: 0; }` }));
    this.glass = this.frame.contentDocument.body.appendChild(this.frame.contentDocument.createElement("div")).attachShadow({ mode: "open" });
  }

  // The stage again, smaller, in a frame as large as the projector's window: its letters break where those do.
  show() {
    if (!this.isOpen) return;
    const { stage, parts } = this, { deck, scene } = stage;
    const following = deck.scenes[scene + 1];
    parts.place.textContent = filled(WORDS.scene_of, { scene: scene + 1, scenes: deck.scenes.length });
    parts.note.textContent = deck.scenes[scene].note || WORDS.no_note;
    parts.next.textContent = following ? headlineOf(deck, following) : WORDS.last_scene;
    parts.nextNote.textContent = following?.note ?? "";
    const kept = [...parts.tools.children].indexOf(this.window.document.activeElement);
    parts.tools.replaceChildren(...presenterTools(stage));
    parts.tools.children[kept]?.focus();
    this.reflect();
  }

  reflect() {
    const { frame, parts: { mirror }, stage: { frame: { root } } } = this;
    const scale = mirror.clientWidth / innerWidth;
    mirror.style.aspectRatio = `${innerWidth} / ${innerHeight}`;
    frame.style.cssText = `width:${innerWidth}px;height:${innerHeight}px;transform:scale(${scale})`;
    this.glass.replaceChildren(element("style", { textContent: `${STYLE}${MIRRORED}` }), root.cloneNode(true));
  }

  // The pointer moves on both without anything being drawn anew.
  follow() {
    if (!this.isOpen) return;
    const { frame: { root, main, parts } } = this.stage, copy = this.glass.querySelector(".stage");
    copy.className = root.className;
    copy.querySelector("main").style.cssText = main.style.cssText;
    const pointer = copy.querySelector(".pointer");
    pointer.hidden = parts.pointer.hidden;
    pointer.style.cssText = parts.pointer.style.cssText;
  }

  point({ clientX, clientY }) {
    const box = this.parts.mirror.getBoundingClientRect();
    this.stage.point({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height });
  }

  press(event) {
    const onButton = event.target.tagName === "BUTTON" && [" ", "Enter"].includes(event.key);
    if (onButton) return;
    if (event.key === "Escape") { this.close(); return; }
    this.stage.press(event);
  }

  tick() {
    if (!this.isOpen) return;
    const now = new Date().toLocaleTimeString(document.documentElement.lang || "vi", { hour: "2-digit", minute: "2-digit" });
    const seconds = Math.floor((Date.now() - this.started) / 1000), two = (number) => String(number).padStart(2, "0");
    this.parts.clock.textContent = filled(WORDS.clock, { now, passed: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}` });
  }
}

// The page's own typeface for a window that has none: with a wider one, lines would break elsewhere.
function fontRules() {
  const own = [...document.styleSheets].filter(({ href }) => !href || new URL(href).origin === location.origin);
  return own.flatMap(({ href, cssRules }) => [...cssRules].filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ cssText }) => cssText.replace(/url\("?([^")]+)"?\)/g, (_, address) => `url("${new URL(address, href ?? document.baseURI)}")`))).join("\n");
}

const headlineOf = (deck, scene) =>
  scene.headlines[deck.series[scene.series].reviews.findIndex(({ period }) => period === scene.period)];

const presenterTools = ({ act, timer }) => ["previous", "next", "earlier", "later", "play", "zoom"].map((name) =>
  element("button", { type: "button", className: name, textContent: name === "play" && timer ? WORDS.pause : WORDS[name], onclick: act[name] }));
