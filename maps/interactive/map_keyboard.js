// The districts by keyboard: one stop of the tab key, arrows to a neighbour, Enter to choose, Escape to leave.
const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const SIDEWAYS = 2;

class DistrictKeys {
  constructor(map, options, layers, edges) {
    Object.assign(this, { map, options, layers, edges });
    for (const [code, layer] of Object.entries(layers)) this.makeOperable(layer.getElement(), code);
    this.standOn(Object.keys(layers)[0]);
  }

  makeOperable(path, code) {
    path.dataset.code = code;
    path.setAttribute("role", "button");
    path.addEventListener("keydown", (event) => this.press(event, code));
    path.addEventListener("focus", () => { this.standOn(code); if (path.matches(":focus-visible")) this.ring(code); });
    path.addEventListener("blur", () => this.ring(""));
  }

  ring(code) { this.edges.replace("focus", code, 5, "#17242c"); }

  // The tab key comes back to where the reader was.
  standOn(code) {
    for (const [other, layer] of Object.entries(this.layers)) layer.getElement().setAttribute("tabindex", other === code ? "0" : "-1");
  }

  press(event, code) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = this.actOf(event.key, code);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  actOf(key, code) {
    if (key in DIRECTIONS) return () => this.go(this.neighbour(code, key));
    return {
      Enter: () => this.layers[code].fire("click", {}, true), " ": () => this.layers[code].fire("click", {}, true),
      Escape: () => this.map.getContainer().focus(),
      Home: () => this.go(Object.keys(this.layers)[0]), End: () => this.go(Object.keys(this.layers).at(-1)),
      "+": () => this.map.zoomIn(), "=": () => this.map.zoomIn(), "-": () => this.map.zoomOut(),
    }[key];
  }

  // A district beyond the edge is brought into view, or nobody would see where the focus is.
  go(code) {
    if (!code) return;
    const point = this.options.points[code];
    if (!this.map.getBounds().contains(point)) this.map.panTo(point, { animate: false });
    this.layers[code].getElement().focus({ preventScroll: true });
  }

  // The nearest one in that direction; what lies aside counts as further away than what lies ahead.
  neighbour(code, key) {
    const [right, down] = DIRECTIONS[key];
    const place = (other) => this.map.project(this.options.points[other]);
    const from = place(code);
    const ahead = Object.keys(this.layers).filter((other) => other !== code).map((other) => {
      const way = place(other).subtract(from);
      return { other, along: way.x * right + way.y * down, aside: Math.abs(way.x * down) + Math.abs(way.y * right) };
    }).filter(({ along, aside }) => along > 0 && aside <= SIDEWAYS * along);
    return ahead.sort((one, two) => one.along + SIDEWAYS * one.aside - two.along - SIDEWAYS * two.aside)[0]?.other;
  }
}
