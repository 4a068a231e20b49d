// The presentation over the whole window: scenes, years, keys. Everything it shows came with the deck.
const PLAY_MILLISECONDS = 1500;
const THEME = "stage-theme";

function present(deck, onLeave = () => {}) {
  const stage = new Stage(deck, onLeave);
  stage.open();
  return stage;
}

class Stage {
  constructor(deck, onLeave) {
    Object.assign(this, { deck, onLeave, scene: 0, review: 0, chosen: "", timer: 0, panel: "", dark: isDark() });
    this.act = Object.fromEntries(["previous", "next", "play", "notes", "theme", "full", "help", "leave"].map((name) => [name, () => this.do(name)]));
    this.build();
  }

  build() {
    const part = (tag, className, label) => { const node = element(tag, { className }); if (label) node.setAttribute("aria-label", label); return node; };
    this.map = stageMap((code) => this.choose(code));
    this.parts = {
      place: part("p", "place"), headline: part("h1", ""), question: part("p", "question"), ranking: part("section", "ranking", WORDS.ranking),
      about: part("p", "about"), years: part("div", "years", WORDS.years), tools: part("div", "tools", WORDS.name), panel: part("aside", "panel"), live: part("p", "spoken"),
    };
    const { place, headline, question, ranking, about, years, tools, panel, live } = this.parts;
    live.setAttribute("aria-live", "polite");
    for (const bar of [years, tools]) bar.setAttribute("role", "group");
    panel.tabIndex = -1;
    this.root = element("div", { className: "stage", tabIndex: -1 },
      element("header", {}, headline, place, question), element("main", {}, this.map.svg, ranking),
      element("footer", {}, about, element("div", { className: "bars-below" }, years, tools)), panel, live);
    this.host = element("div", { className: "presentation" });
    for (const [name, value] of [["role", "dialog"], ["aria-modal", "true"], ["aria-label", WORDS.name]]) this.host.setAttribute(name, value);
    this.host.style.cssText = "position:fixed;inset:0;z-index:2147483647;display:block";
    this.host.attachShadow({ mode: "open" }).append(element("style", { textContent: STYLE }), this.root);
  }

  open() {
    this.before = focusedNow();
    this.covered = [...document.body.children].filter((node) => !node.inert);
    for (const node of this.covered) node.inert = true;
    document.body.append(this.host);
    this.onKey = (event) => this.press(event);
    this.onFull = () => this.fullLeft();
    this.onBack = () => this.leave();
    addEventListener("keydown", this.onKey, true);
    addEventListener("popstate", this.onBack);
    document.addEventListener("fullscreenchange", this.onFull);
    this.root.focus();
    this.toScene(0);
    this.fill();
  }

  // A browser may refuse the full screen; the stage fills the window all the same.
  fill() {
    const asked = this.host.requestFullscreen?.() ?? Promise.reject(new Error("no full screen"));
    asked.then(() => { this.full = true; }, () => { this.full = false; });
  }

  // Within the full screen Esc is the browser's own key and never comes as one.
  fullLeft() {
    if (document.fullscreenElement || !this.full) return;
    this.full = false;
    this.do("escape");
  }

  leave() {
    if (!this.host.isConnected) return;
    this.stop();
    removeEventListener("keydown", this.onKey, true);
    removeEventListener("popstate", this.onBack);
    document.removeEventListener("fullscreenchange", this.onFull);
    if (document.fullscreenElement) document.exitFullscreen();
    this.host.remove();
    for (const node of this.covered) node.inert = false;
    this.before?.focus?.();
    this.onLeave();
  }

  press(event) {
    const asked = askedBy(event);
    if (!asked) { event.stopPropagation(); return; }
    const focused = this.host.shadowRoot.activeElement;
    if (event.key === " " && focused?.tagName === "BUTTON") { event.stopPropagation(); return; }
    if (this.panel && ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"].includes(event.key)) { event.stopPropagation(); return; }
    event.preventDefault();
    event.stopPropagation();
    this.do(asked.name, asked.place);
  }

  do(name, place) {
    const { scenes } = this.deck;
    const scene = { next: this.scene + 1, previous: this.scene - 1, first: 0, last: scenes.length - 1, jump: place }[name];
    if (scene !== undefined) this.toScene(scene);
    else if (name === "later" || name === "earlier") this.toReview(this.review + (name === "later" ? 1 : -1));
    else if (name === "notes" || name === "help") this.toggle(name);
    else if (name === "escape") this.panel ? this.toggle(this.panel) : this.leave();
    else ({ play: () => this.play(), theme: () => this.turn(), full: () => this.toggleFull(), leave: () => this.leave() })[name]();
  }

  get series() { return this.deck.series[this.deck.scenes[this.scene].series]; }

  toScene(index) {
    if (!(index in this.deck.scenes)) return;
    this.stop();
    this.scene = index;
    const { period, district } = this.deck.scenes[index];
    this.chosen = district;
    this.review = this.series.reviews.findIndex((review) => review.period === period);
    this.root.classList.toggle("other-scene");
    this.show();
    this.announce(true);
  }

  toReview(index) {
    if (!(index in this.series.reviews)) return;
    this.review = index;
    this.show();
    this.announce(false);
  }

  choose(code) {
    this.chosen = this.chosen === code ? "" : code;
    this.panel = this.chosen ? "notes" : "";
    this.show();
    this.parts.panel.querySelector("tr.chosen")?.scrollIntoView({ block: "center" });
  }

  // Years of one standard alone: a scene's series holds no other's.
  play() {
    if (this.timer) { this.stop(); this.show(); return; }
    const last = this.series.reviews.length - 1;
    this.timer = setInterval(() => {
      this.toReview(this.review + 1);
      if (this.review === last) { this.stop(); this.show(); }
    }, PLAY_MILLISECONDS);
    this.toReview(this.review === last ? 0 : this.review + 1);
  }

  stop() { clearInterval(this.timer); this.timer = 0; }

  turn() { this.dark = !this.dark; keepDark(this.dark); this.show(); }

  toggleFull() {
    if (!document.fullscreenElement) { this.fill(); return; }
    this.full = false;
    document.exitFullscreen();
  }

  toggle(panel) {
    this.panel = this.panel === panel ? "" : panel;
    this.show();
    (this.panel ? this.parts.panel : this.root).focus();
  }

  show() {
    const { deck, series, parts } = this;
    const scene = deck.scenes[this.scene], review = series.reviews[this.review];
    this.root.classList.toggle("dark-room", this.dark);
    parts.place.textContent = [filled(WORDS.scene_of, { scene: this.scene + 1, scenes: deck.scenes.length }), deck.title].filter(Boolean).join(" · ");
    parts.headline.textContent = scene.headlines[this.review];
    parts.headline.className = scene.headlines[this.review].length > 75 ? "long" : "";
    const other = scene.own && review.period !== scene.period ? filled(WORDS.other_year, { period: review.period, own: scene.period }) : "";
    parts.question.replaceChildren(review.words, ...(other ? [" · ", element("strong", { textContent: other })] : []));
    this.map.show(series, review, this.chosen);
    parts.ranking.replaceChildren(...rankingOf(series, review, this.chosen, (code) => this.choose(code)));
    parts.about.replaceChildren(...[review.coverage, review.illustrative, sourcesLine(deck, review)].filter(Boolean)
      .map((text, index) => element("span", { textContent: text, className: text === review.illustrative ? "caution" : index ? "sources" : "" })));
    this.showBars(series, scene);
    this.showPanel(scene, series, review);
  }

  showBars(series, scene) {
    const { years, tools } = this.parts;
    const inside = this.host.shadowRoot.activeElement;
    const [bar, index] = [years, tools].map((node) => [node, [...node.children].indexOf(inside)]).find(([, place]) => place >= 0) ?? [];
    years.replaceChildren(...yearBar(series, this.review, scene.period, (year) => { this.stop(); this.toReview(year); }));
    tools.replaceChildren(...toolBar(this.act, { playing: this.timer, dark: this.dark }));
    bar?.children[index]?.focus();
  }

  showPanel(scene, series, review) {
    const { panel } = this.parts;
    panel.hidden = !this.panel;
    if (!this.panel) { panel.replaceChildren(); return; }
    const content = this.panel === "help" ? helpPanel() : notesPanel(this.deck, scene, series, review, this.chosen);
    panel.setAttribute("aria-label", this.panel === "help" ? WORDS.help : WORDS.notes);
    panel.replaceChildren(...panelOf(content, () => this.toggle(this.panel)));
  }

  announce(whole) {
    const { spoken } = this.series.reviews[this.review];
    const values = { scene: this.scene + 1, scenes: this.deck.scenes.length, headline: this.deck.scenes[this.scene].headlines[this.review], review: spoken };
    this.parts.live.textContent = whole ? filled(WORDS.announced, values) : spoken;
  }
}

// What has the focus, also inside a component's own tree.
function focusedNow() {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

// Where the browser keeps nothing, as for some files opened from a stick, the room is light.
function isDark() {
  try { return localStorage.getItem(THEME) === "dark"; } catch { return false; }
}

function keepDark(dark) {
  try { localStorage.setItem(THEME, dark ? "dark" : "light"); } catch { /* it lasts as long as the page */ }
}
