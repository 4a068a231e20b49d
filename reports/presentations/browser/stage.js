// The presentation: scenes, years, keys. Everything it shows came with the deck.
const PLAY_MILLISECONDS = 1500;
const THEME = "stage-theme";
const ACTIONS = ["previous", "next", "earlier", "later", "play", "notes", "code", "theme", "zoom", "presenter", "full", "help", "leave"];
const SCROLLING = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];

function present(deck) {
  new Stage(deck).open();
}

class Stage {
  constructor(deck) {
    Object.assign(this, { deck, scene: 0, review: 0, chosen: "", timer: 0, panel: "", dark: isDark() });
    this.act = Object.fromEntries(ACTIONS.map((name) => [name, () => this.do(name)]));
    this.map = stageMap((code) => this.choose(code));
    this.frame = new StageFrame(this.map.svg);
    this.presenter = new PresenterWindow(this);
  }

  open() {
    this.frame.open({ onKey: (event) => this.press(event), onBack: () => this.leave(), onFullLeft: () => this.do("escape"), onAway: () => this.presenter.close(), onMouse: (spot) => this.look(spot) });
    this.toScene(0);
    this.frame.fill();
  }

  leave() {
    if (!this.frame.host.isConnected) return;
    this.stop();
    this.presenter.close();
    this.frame.close();
  }

  // No key reaches the page below; those that scroll a panel or press a button keep their meaning.
  press(event) {
    event.stopPropagation();
    const asked = askedBy(event);
    const pressing = event.key === " " && this.frame.focused?.tagName === "BUTTON";
    if (!asked || pressing || (this.panel && SCROLLING.includes(event.key))) return;
    event.preventDefault();
    this.do(asked.name, asked.place);
  }

  do(name, place) {
    const last = this.deck.scenes.length - 1;
    const scene = { next: this.scene + 1, previous: this.scene - 1, first: 0, last, jump: place }[name];
    if (scene !== undefined) { this.toScene(scene); return; }
    ({
      later: () => this.toYear(this.review + 1), earlier: () => this.toYear(this.review - 1),
      notes: () => this.toggle("notes"), code: () => this.toggle("code"), help: () => this.toggle("help"), play: () => this.play(), theme: () => this.turn(), zoom: () => this.zoom(), presenter: () => this.openPresenter(),
      full: () => this.frame.toggleFull(), escape: () => (this.panel ? this.toggle(this.panel) : this.leave()), leave: () => this.leave(),
    })[name]();
  }

  get series() { return this.deck.series[this.deck.scenes[this.scene].series]; }

  // Of the view as it stands, also after the years have moved on.
  get code() { return this.deck.scenes[this.scene].codes[this.review]; }

  toScene(index) {
    if (!(index in this.deck.scenes)) return;
    this.stop();
    this.frame.setZoom(null);
    this.scene = index;
    const { period, district } = this.deck.scenes[index];
    this.chosen = district;
    this.review = this.series.reviews.findIndex((review) => review.period === period);
    showStage(this);
    announce(this, true);
  }

  toYear(index) {
    this.stop();
    this.toReview(index);
  }

  toReview(index) {
    if (!(index in this.series.reviews)) { showStage(this); return; }
    this.review = index;
    showStage(this);
    announce(this, false);
  }

  choose(code) {
    this.chosen = code;
    this.panel = "notes";
    showStage(this);
    this.frame.parts.panel.querySelector("tr.chosen")?.scrollIntoView({ block: "center" });
  }

  // Years of one standard alone: a scene's series holds no other's.
  play() {
    const last = this.series.reviews.length - 1;
    if (this.timer || last === 0) { this.stop(); showStage(this); return; }
    this.timer = setInterval(() => this.playOn(last), PLAY_MILLISECONDS);
    this.playOn(last);
  }

  playOn(last) {
    const next = this.review === last ? 0 : this.review + 1;
    if (next === last) this.stop();
    this.toReview(next);
  }

  stop() { clearInterval(this.timer); this.timer = 0; }

  turn() { this.dark = !this.dark; keepDark(this.dark); showStage(this); }

  // Twice as large around the mouse, or around the presenter's pointer; pressed again, all of it.
  zoom() { this.frame.setZoom(this.frame.isZoomed ? null : (this.spot ?? { x: 0.5, y: 0.5 })); this.presenter.follow(); }

  look(spot) {
    this.spot = spot;
    if (this.frame.isZoomed) { this.frame.setZoom(spot); this.presenter.follow(); }
  }

  // A dot where the presenter points on the mirror; null where the mouse has left it.
  point(spot) {
    this.frame.showPointer(spot);
    if (spot) this.look(spot);
    this.presenter.follow();
  }

  // A second window takes the full screen away: that must not end the meeting.
  openPresenter() {
    this.frame.full = false;
    if (!this.presenter.open()) this.frame.tell(WORDS.presenter_refused);
  }

  toggle(panel) {
    this.panel = this.panel === panel ? "" : panel;
    showStage(this);
    (this.panel ? this.frame.parts.panel : this.frame.root).focus();
  }
}

// Where the browser keeps nothing, as for some files opened from a stick, the room is light.
function isDark() {
  try { return localStorage.getItem(THEME) === "dark"; } catch { return false; }
}

function keepDark(dark) {
  try { localStorage.setItem(THEME, dark ? "dark" : "light"); } catch { /* it lasts as long as the page */ }
}
