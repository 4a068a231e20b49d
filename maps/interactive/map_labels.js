// Names and values on the districts, placed so that none covers another.
const NUDGES = [
  [0, 0], [8, 0], [-8, 0], [0, -8], [0, 8], [14, 4], [-14, 4], [14, -6], [-14, -6], [0, 15], [0, -15],
  [20, 4], [-20, 4], [14, 12], [-14, 12],
];
const STEPS = ["narrow", "crowded", "buried"];
const UNDER_A_DISC = [0, -24];
const MOST_WAITING = 150; // milliseconds
// Safari knows no idle time.
const whenIdle = window.requestIdleCallback?.bind(window) ?? ((act) => setTimeout(act));
const SQUARE = 64; // pixels: a label lies in two or three

class Labels {
  constructor(map, options) {
    this.options = options;
    this.labels = {};
    for (const [code, point] of Object.entries(options.points)) this.add(map, code, point);
  }

  add(map, code, point) {
    const { options } = this;
    const marks = options.priority.includes(code) ? [star()] : [];
    const name = element("span", { className: "name", textContent: options.names[code] });
    const value = element("span", { className: "value" });
    const label = element("div", { className: "district-label" }, ...marks, name, value);
    const iconAnchor = options.marked.includes(code) ? UNDER_A_DISC : [0, 0];
    const icon = L.divIcon({ html: label, className: "", iconSize: [0, 0], iconAnchor });
    const marker = L.marker(point, { interactive: false, keyboard: false, icon }).addTo(map);
    this.labels[code] = { label, name, value, marker };
  }

  // Each label at the place that a plan has for it, else on its district; what stands under a disc stays there.
  stand(places) {
    for (const [code, { name, marker }] of Object.entries(this.labels)) {
      const place = this.options.marked.includes(code) ? undefined : places[code];
      marker.setLatLng(place?.at ?? this.options.points[code]);
      name.replaceChildren(...linesOf(place?.lines ?? [this.options.names[code]]));
    }
  }

  write(code, text, onDark, mark) {
    this.labels[code].value.textContent = text;
    this.labels[code].value.dataset.mark = mark;
    this.labels[code].label.classList.toggle("dark", onDark && !this.options.marked.includes(code));
  }

  // When the picture stands: colours should not wait for measuring, and one step covers several changes.
  declutterSoon() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => whenIdle(() => { this.waiting = false; this.declutter(); }, { timeout: MOST_WAITING }));
  }

  // Where two labels collide the less important one moves a little, breaks its name, gives it up, then its value.
  // Sizes are read together, once a step: each reading makes the browser lay the page out.
  declutter() {
    const { priority } = this.options;
    const codes = [...priority, ...Object.keys(this.labels).filter((code) => !priority.includes(code))];
    let waiting = codes.map((code) => this.labels[code].label);
    for (const label of waiting) label.classList.remove(...STEPS);
    const taken = new Taken();
    for (const step of [...STEPS, null]) {
      for (const label of waiting) label.style.translate = "";
      const boxes = waiting.map((label) => label.getBoundingClientRect());
      const colliding = waiting.filter((label, index) => !settle(label, boxes[index], taken));
      if (!colliding.length || step === null) return;
      for (const label of colliding) label.classList.add(step);
      waiting = colliding;
    }
  }
}

// The space between two lines stays, so that the name is still one text.
const linesOf = (lines) => (lines.length === 1 ? lines
  : lines.map((line, index) => element("span", { className: "line", textContent: index ? line : `${line} ` })));

// Where labels stand already, by squares of the map: only neighbours are looked at, however many there are.
class Taken {
  squares = new Map();

  add(box) {
    for (const square of squaresOf(box)) this.squares.set(square, [...(this.squares.get(square) ?? []), box]);
  }

  isFree(box) {
    return squaresOf(box).every((square) => !this.squares.get(square)?.some((other) => overlaps(box, other)));
  }
}

function squaresOf({ left, right, top, bottom }) {
  const [west, east, north, south] = [left, right, top, bottom].map((edge) => Math.floor(edge / SQUARE));
  const found = [];
  for (let x = west; x <= east; x += 1) for (let y = north; y <= south; y += 1) found.push(`${x} ${y}`);
  return found;
}

// Moves a label a little to where nothing is yet, and keeps the place; false where there is none.
function settle(label, box, taken) {
  const nudge = NUDGES.find(([right, down]) => taken.isFree(moved(box, right, down)));
  if (!nudge) return false;
  label.style.translate = `${nudge[0]}px ${nudge[1]}px`;
  taken.add(moved(box, ...nudge));
  return true;
}

const moved = ({ left, right, top, bottom }, across, down) =>
  ({ left: left + across, right: right + across, top: top + down, bottom: bottom + down });

// Beside each other two labels need a space, or they read as one; above each other their lines bring it along.
function overlaps(one, other) {
  const [space, touch] = [4, 2];
  return one.left - space < other.right && other.left - space < one.right
    && one.top + touch < other.bottom && other.top + touch < one.bottom;
}
