// The line of years: standards side by side, each review a stop. A stop chooses year and standard in one act.
// Within a standard keys and finger move freely; the first step beyond its end only offers the next standard.
// A year that the browser can paint is shown at once; the server is told when the finger rests.
import { element, read } from "./figures.js";
import { awaitAnswer, hold, paintReview, receive, release } from "./painting.js";
import words from "./words.js";

const DRAG_REST = 150, PAINTED_REST = 280, PLAY_STEP = 1100, PAINTED_PLAY_STEP = 500; // milliseconds

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".timeline");
  root.timeline ??= new Timeline(root);
  root.timeline.show(read(bytes), (code) => setTriggerValue("chosen", code));
}

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const icon = (name) => element("span", { className: `icon ${name}`, "aria-hidden": "true" });

class Timeline {
  constructor(root) {
    this.root = root;
    this.head = element("div", { className: "head" });
    this.playButton = element("button", { type: "button", className: "play" });
    this.track = element("div", { className: "track", role: "slider", tabIndex: 0, "aria-orientation": "horizontal" });
    this.scroll = element("div", { className: "scroll" }, this.track);
    this.offer = element("div", { className: "offer", role: "status" });
    root.replaceChildren(this.head, element("div", { className: "line" }, this.playButton, this.scroll), this.offer);
    this.playButton.addEventListener("click", () => (this.playing ? this.pause() : this.play()));
    this.showPlaying();
  }

  // A choice on its way to the server stays shown until the server's answer has it.
  show(data, send) {
    this.send = send;
    const renewed = this.build(data);
    this.known = `${data.standard}:${data.period}`;
    receive(this, this.known, () => this.follow(renewed));
    if (!this.listening) this.listen();
    this.listening = true;
  }

  follow(renewed) {
    const answered = this.stops.findIndex(({ code }) => code === this.known);
    this.told = this.known;
    if (renewed || answered !== this.chosen) this.mark(answered);
  }

  build({ label, labelled, total, bands }) {
    this.head.replaceChildren(...(labelled ? [element("span", { textContent: label }), marksOf(words.timeline)] : []));
    this.track.setAttribute("aria-label", label);
    const shape = JSON.stringify(bands);
    if (shape === this.shape) return false;
    this.shape = shape;
    this.total = total;
    this.bands = bands.map((band) => this.bandOf(band));
    this.stops = this.bands.flatMap(({ stops }) => stops);
    this.track.replaceChildren(...this.bands.map(({ node }) => node));
    return true;
  }

  bandOf({ standard, name, reviews }) {
    const band = { standard };
    band.stops = reviews.map(({ period, published }) => ({ band, standard, period, published, code: `${standard}:${period}`, node: stopOf(period, published) }));
    for (const stop of band.stops) stop.node.title = this.spoken(stop);
    const parts = band.stops.flatMap((stop, index) => [...gapBefore(stop, band.stops[index - 1]), stop.node]);
    band.name = element("span", { className: "band-name", title: words.standard[standard] }, ...nameParts(name));
    band.node = element("div", { className: "band" }, band.name, element("div", { className: "stops" }, ...parts));
    band.node.style.setProperty("--count", String(reviews.at(-1).period - reviews[0].period + 1));
    return band;
  }

  mark(index) {
    const stop = this.stops[index];
    this.chosen = index;
    for (const other of this.stops) other.node.classList.toggle("chosen", other === stop);
    for (const band of this.bands) band.node.classList.toggle("chosen", band === stop.band);
    this.hideOffer();
    for (const [name, value] of Object.entries({ valuemin: stop.band.stops[0].period, valuemax: stop.band.stops.at(-1).period, valuenow: stop.period, valuetext: this.spoken(stop) })) {
      this.track.setAttribute(`aria-${name}`, value);
    }
    this.bringIntoView(stop.node);
  }

  spoken(stop) {
    return fill(words.timeline.value, { ...stop, total: this.total, standard: words.standard[stop.standard] });
  }

  bringIntoView(node) {
    const [outer, inner] = [this.scroll.getBoundingClientRect(), node.getBoundingClientRect()];
    if (this.scroll.scrollWidth <= this.scroll.clientWidth) return;
    if (inner.left < outer.left + inner.width || inner.right > outer.right - inner.width) {
      this.scroll.scrollLeft += inner.left + inner.width / 2 - outer.left - outer.width / 2;
    }
  }

  choose(index, rest = 0) {
    if (index === this.chosen) return this.hideOffer();
    this.mark(index);
    const { code } = this.stops[index];
    hold(this, code);
    this.painted = paintReview(code);
    this.restFor(this.painted ? PAINTED_REST : rest);
  }

  // While the years play nothing is sent of what the browser painted itself.
  restFor(rest) {
    this.drop();
    if (!rest) return this.tell();
    this.resting = setTimeout(() => { if (!this.playing && this.root.isConnected) this.tell(); }, rest);
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    const leave = (act) => (event) => { if (act(event)) this.settle(); };
    document.addEventListener("click", leave((event) => !event.composedPath().includes(this.root)), { capture: true, signal });
    window.addEventListener("blur", leave(() => document.activeElement?.tagName === "IFRAME"), { signal });
  }

  // Whoever turns to something else must find the server where the picture is.
  settle() {
    this.pause();
    if (this.resting) this.tell();
  }

  drop() {
    clearTimeout(this.resting);
    this.leaving?.abort();
    this.resting = null;
  }

  tell() {
    this.drop();
    const { code } = this.stops[this.chosen];
    if (this.painted && code === this.known && code === this.told) return release();
    this.told = code;
    awaitAnswer();
    this.send(code);
  }

  step(by) {
    const target = this.stops[this.chosen + by];
    if (!target) return;
    const next = this.chosen + by;
    if (target.band === this.stops[this.chosen].band || this.offered === next) this.choose(next);
    else this.showOffer(next);
  }

  // Between two standards nothing compares: crossing is offered with the reason, and never done by the way.
  showOffer(index) {
    const stop = this.stops[index];
    if (this.offered === index) return;
    this.offered = index;
    stop.node.classList.add("offered");
    this.bringIntoView(stop.node);
    const accept = element("button", { type: "button", className: "accept", textContent: fill(words.timeline.accept, stop) });
    accept.addEventListener("click", () => { this.choose(index); this.track.focus(); });
    const reason = fill(words.timeline.offer, { ...stop, chosen: this.stops[this.chosen].period });
    this.offer.replaceChildren(element("span", { textContent: reason }), accept);
    const [outer, inner] = [this.root.getBoundingClientRect(), stop.node.getBoundingClientRect()];
    const left = inner.left + inner.width / 2 - outer.left - this.offer.offsetWidth / 2;
    this.offer.style.left = `${Math.max(0, Math.min(left, outer.width - this.offer.offsetWidth))}px`;
  }

  hideOffer() {
    if (this.offered === undefined) return;
    this.stops[this.offered]?.node.classList.remove("offered");
    this.offered = undefined;
    this.offer.replaceChildren();
  }

  listen() {
    this.track.addEventListener("keydown", (event) => this.onKey(event));
    this.track.addEventListener("pointerdown", (event) => this.onPress(event));
    this.track.addEventListener("pointermove", (event) => this.onMove(event));
    for (const end of ["pointerup", "pointercancel"]) this.track.addEventListener(end, () => this.onRelease());
    this.track.addEventListener("click", (event) => this.onClick(event));
    new ResizeObserver(() => this.bringIntoView(this.stops[this.chosen].node)).observe(this.scroll);
    this.root.addEventListener("focusout", (event) => { if (!this.root.contains(event.relatedTarget)) this.leave(event.relatedTarget); });
  }

  leave(target) {
    this.hideOffer();
    if (target) this.settle();
  }

  onKey(event) {
    const { stops } = this.stops[this.chosen].band;
    const acts = {
      ArrowRight: () => this.step(1), ArrowUp: () => this.step(1), ArrowLeft: () => this.step(-1), ArrowDown: () => this.step(-1),
      Home: () => this.choose(this.stops.indexOf(stops[0])), End: () => this.choose(this.stops.indexOf(stops.at(-1))),
      PageUp: () => this.crossTo(1), PageDown: () => this.crossTo(-1), Escape: () => this.hideOffer(),
    };
    if (event.key === "Enter" && this.offered !== undefined) acts.Enter = () => this.choose(this.offered);
    if (event.altKey || event.ctrlKey || event.metaKey || !acts[event.key]) return;
    event.preventDefault();
    this.pause();
    acts[event.key]();
  }

  crossTo(by) {
    const band = this.bands[this.bands.indexOf(this.stops[this.chosen].band) + by];
    if (band) this.choose(this.stops.indexOf(by > 0 ? band.stops[0] : band.stops.at(-1)));
  }

  // A mouse takes hold anywhere; a finger takes the chosen stop, for elsewhere it scrolls the line.
  onPress(event) {
    const stop = this.stopOf(event.target);
    const isHandle = stop === this.stops[this.chosen];
    if (event.button || !stop || (event.pointerType === "touch" && !isHandle)) return;
    this.pause();
    this.dragged = stop.band;
    this.track.setPointerCapture(event.pointerId);
    this.choose(this.stops.indexOf(stop), DRAG_REST);
  }

  onMove(event) {
    if (!this.dragged) return;
    const { stops } = this.dragged;
    const index = this.stops.indexOf(this.nearest(stops, event.clientX));
    const beyond = this.stops.indexOf(this.nearest(this.stops, event.clientX)) - index;
    if (index !== this.chosen) this.choose(index, DRAG_REST);
    const next = index + Math.sign(beyond);
    if (beyond) this.showOffer(next);
    else this.hideOffer();
  }

  onRelease() {
    this.dragged = null;
    if (this.resting && !this.painted) this.tell();
  }

  onClick(event) {
    const stop = this.stopOf(event.target);
    const band = this.bands.find(({ name }) => name.contains(event.target));
    this.pause();
    if (stop && !this.offered) this.choose(this.stops.indexOf(stop));
    else if (band) this.chooseBand(band);
  }

  // A standard that was not reviewed in the year takes the nearest, which the server finds and tells.
  chooseBand({ standard, stops }) {
    const same = stops.find(({ period }) => period === this.stops[this.chosen].period);
    if (same) this.choose(this.stops.indexOf(same));
    else { this.drop(); this.send(`${standard}:${this.stops[this.chosen].period}`); }
  }

  stopOf(target) {
    const node = target.closest(".stop");
    return node && this.stops.find((stop) => stop.node === node);
  }

  nearest(stops, x) {
    const far = ({ node }) => { const { left, width } = node.getBoundingClientRect(); return Math.abs(left + width / 2 - x); };
    return stops.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
  }

  // Plays the years of one standard; from its last it begins again at its first.
  play() {
    const { stops } = this.stops[this.chosen].band;
    this.playing = true;
    if (this.stops[this.chosen] === stops.at(-1)) this.choose(this.stops.indexOf(stops[0]));
    else this.playOn();
    this.playing &&= setInterval(() => this.playOn(), this.painted ? PAINTED_PLAY_STEP : PLAY_STEP);
    this.showPlaying();
  }

  playOn() {
    const next = this.stops[this.chosen + 1];
    if (!this.root.isConnected || next?.band !== this.stops[this.chosen].band) return this.pause();
    this.choose(this.chosen + 1);
    if (this.stops[this.chosen + 1]?.band !== next.band) this.pause();
  }

  pause() {
    const played = this.playing;
    clearInterval(played);
    this.playing = null;
    this.showPlaying();
    if (played && this.resting) this.restFor(PAINTED_REST);
  }

  showPlaying() {
    const name = this.playing ? words.timeline.pause : words.timeline.play;
    this.playButton.setAttribute("aria-label", name);
    this.playButton.title = name;
    this.playButton.replaceChildren(icon(this.playing ? "pausing" : "playing"));
  }
}

const marksOf = ({ published, unpublished }) => element("span", { className: "marks" },
  element("i", { className: "some" }), published, element("i", {}), unpublished);

// A narrow line has room for the kind of a standard; its years stand below it anyway.
function nameParts(name) {
  const [kind, years = ""] = name.split(/ (?=\d)/);
  return [kind, element("span", { className: "band-years", textContent: ` ${years}` })];
}

function stopOf(period, published) {
  const year = String(period);
  return element("span", { className: published ? "stop some" : "stop" }, element("i", {}),
    element("b", {}, element("span", { className: "century", textContent: year.slice(0, 2) }), year.slice(2)));
}

// Years without a review leave room, and no line runs through it.
function gapBefore(stop, before) {
  const years = before ? stop.period - before.period - 1 : 0;
  if (!years) return [];
  const gap = element("span", { className: "gap" });
  gap.style.flexGrow = String(years);
  return [gap];
}
