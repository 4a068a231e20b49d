// Scenes as small pictures. Arrows walk, the space bar takes a scene up and puts it down, Enter goes to its
// box; a mouse drags. The order goes to the server once, when a scene is put down.
import { announcer, drawn, element, read, renew } from "./figures.js";
import outline from "./outline.js";

const DRAG_PIXELS = 6;
const WIDE = 160, HIGH = 100;

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".scene_strip");
  const send = (order) => setTriggerValue("chosen", order.join(","));
  if (root.strip?.accepts(data)) { root.strip.send = send; return; }
  const held = root.strip?.tiles.indexOf(root.getRootNode().activeElement);
  root.strip = new SceneStrip(root, data, send);
  if (held >= 0) root.strip.focus(Math.min(held, data.scenes.length - 1));
}

class SceneStrip {
  constructor(root, { scenes, told }, send) {
    Object.assign(this, { root, scenes, told, send, taken: null });
    this.tiles = scenes.map((scene, place) => this.tile(scene, place));
    this.list = element("div", { className: "order", role: "group" }, ...this.tiles);
    this.list.setAttribute("aria-label", told.strip);
    this.speaker = announcer(root);
    renew(root, this.speaker, this.list, element("p", { className: "help", textContent: told.strip_help }));
    this.number();
  }

  tile(scene, place) {
    const tile = element("button", { type: "button", className: "scene" }, pictureOf(scene),
      element("span", { className: "name" }, element("b", {}), ` ${scene.label}`));
    Object.assign(tile, { place, scene });
    tile.addEventListener("keydown", (event) => this.press(event, tile));
    tile.addEventListener("click", () => { if (!this.dragged) goTo(this.tiles.indexOf(tile)); });
    tile.addEventListener("pointerdown", (event) => this.begin(event, tile));
    return tile;
  }

  // Whether these are the scenes as they lie here already: then nothing is made anew, and a scene taken up stays so.
  accepts({ scenes }) {
    const order = this.taken ? this.before : this.tiles;
    if (JSON.stringify(scenes) !== JSON.stringify(order.map(({ scene }) => scene))) return false;
    order.forEach((tile, place) => { tile.place = place; });
    return true;
  }

  // One stop for the tab key: the arrows lead on.
  number() {
    const current = Math.max(0, this.tiles.indexOf(this.root.getRootNode().activeElement));
    this.tiles.forEach((tile, place) => {
      tile.querySelector("b").textContent = place + 1;
      tile.tabIndex = place === current ? 0 : -1;
      tile.classList.toggle("taken", tile === this.taken);
      tile.setAttribute("aria-pressed", tile === this.taken);
    });
  }

  focus(place) { this.tiles[place]?.focus(); this.number(); }

  press(event, tile) {
    const place = this.tiles.indexOf(tile), last = this.tiles.length - 1;
    const steps = { ArrowRight: place + 1, ArrowDown: place + 1, ArrowLeft: place - 1, ArrowUp: place - 1, Home: 0, End: last };
    if (event.key in steps) {
      const next = Math.min(last, Math.max(0, steps[event.key]));
      if (this.taken) this.move(tile, next); else this.focus(next);
    } else if (event.key === " ") { if (this.taken) this.drop(); else this.take(tile); }
    else if (event.key === "Escape" && this.taken) this.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  take(tile) {
    Object.assign(this, { taken: tile, before: [...this.tiles] });
    this.tell("grabbed", this.tiles.indexOf(tile));
    this.number();
  }

  move(tile, place) {
    if (this.tiles.indexOf(tile) === place) return;
    this.tiles.splice(this.tiles.indexOf(tile), 1);
    this.tiles.splice(place, 0, tile);
    this.list.replaceChildren(...this.tiles);
    tile.focus();
    this.tell("moved", place);
    this.number();
  }

  drop() {
    const place = this.tiles.indexOf(this.taken), changed = this.tiles.some((tile, index) => tile !== this.before[index]);
    this.taken = null;
    this.tell("dropped", place);
    this.number();
    if (changed) this.send(this.tiles.map((tile) => tile.place));
  }

  cancel() {
    const tile = this.taken;
    Object.assign(this, { taken: null, tiles: this.before });
    this.list.replaceChildren(...this.tiles);
    tile.focus();
    this.tell("cancelled", this.tiles.indexOf(tile));
    this.number();
  }

  tell(word, place) {
    announcer(this.root, this.told[word].replace("{place}", place + 1).replace("{count}", this.tiles.length));
  }

  // A finger scrolls the page: it moves scenes by the buttons of their boxes.
  begin(event, tile) {
    this.dragged = false;
    if (event.pointerType === "touch" || event.button !== 0) return;
    const listener = new AbortController(), { signal } = listener, { clientX, clientY } = event;
    addEventListener("pointermove", (moved) => {
      if (!this.dragged && Math.hypot(moved.clientX - clientX, moved.clientY - clientY) < DRAG_PIXELS) return;
      if (!this.dragged) { this.dragged = true; this.take(tile); }
      if (this.taken) this.dragTo(moved, tile);
    }, { signal });
    addEventListener("pointerup", () => { listener.abort(); if (this.dragged && this.taken) this.drop(); }, { signal });
    addEventListener("pointercancel", () => { listener.abort(); if (this.taken) this.cancel(); }, { signal });
  }

  dragTo({ clientX, clientY }, tile) {
    const place = this.tiles.findIndex((other) => {
      const box = other.getBoundingClientRect();
      return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
    });
    if (place >= 0) this.move(tile, place);
  }
}

// To the box of a scene, where it is told.
function goTo(place) {
  const box = document.querySelector(`.st-key-scene_${place}`);
  box?.scrollIntoView({ block: "center" });
  box?.querySelector("input[type=text]")?.focus({ preventScroll: true });
}

function pictureOf({ maps, bars, lines, cells, selected }) {
  const svg = drawn("svg", { viewBox: `0 0 ${WIDE} ${HIGH}`, "aria-hidden": "true" });
  if (maps) svg.append(...maps.map((map, index) => mapOf(map, selected, index, maps.length)));
  if (bars) svg.append(...bars.map((bar, index) => drawn("rect", { class: "bar", x: 8, y: 6 + index * 6, width: Math.max(1, bar * 1.44), height: 4 })));
  if (lines) svg.append(...lines.map((line) => drawn("path", { class: "line", d: `M${line.map(([across, up]) => `${across * 1.6} ${96 - up * 0.9}`).join("L")}` })));
  if (cells) svg.append(...cells.flatMap((row, down) => row.map((tone, across) => cellOf(tone, across, down, row.length, cells.length))));
  return svg;
}

function mapOf({ palette, classes }, selected, index, count) {
  const { colours } = outline.palettes[palette];
  const [width, height] = outline.size, scale = Math.min(WIDE / count / width, HIGH / height) * 0.94;
  const left = (WIDE / count) * (index + 0.5) - (width * scale) / 2, top = (HIGH - height * scale) / 2;
  return drawn("g", { transform: `translate(${left} ${top}) scale(${scale})` }, ...Object.entries(outline.paths).map(([code, d]) =>
    drawn("path", { d, class: code === selected ? "area selected" : "area", fill: code in classes ? colours[classes[code]] : outline.noFigure })));
}

const cellOf = (tone, across, down, columns, rows) => drawn("rect", {
  class: `cell ${tone}`, x: 6 + (across * 148) / columns, y: 5 + (down * 90) / rows, width: 148 / columns - 1.5, height: 90 / rows - 1.5 });
