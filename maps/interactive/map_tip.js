// The tooltip of a district: under the mouse, beside the district in focus, and where a finger tapped.
// What it says follows every change of the map: after a step of the year it is the year's that is shown.
const TIP_GAP = 14; // pixels
const FACTS = "district-facts";

class Tip {
  constructor(map, options, layers, tell) {
    Object.assign(this, { map, options, tell });
    this.node = element("div", { className: "map-panel tip", role: "tooltip", hidden: true }, element("dl", { id: FACTS }));
    map.getContainer().append(this.node);
    for (const [code, layer] of Object.entries(layers)) this.attach(code, layer);
    map.on("movestart", () => this.hide());
    document.addEventListener("keydown", ({ key }) => { if (key === "Escape") this.hide(); });
  }

  attach(code, layer) {
    const path = layer.getElement();
    layer.on("mouseover mousemove", ({ containerPoint }) => this.show(code, containerPoint));
    layer.on("mouseout", () => this.hide());
    path.setAttribute("aria-describedby", FACTS);
    path.addEventListener("focus", () => { if (path.matches(":focus-visible")) this.show(code); });
    path.addEventListener("blur", () => this.hide());
  }

  // Without a place it stands beside the district's own.
  show(code, at = this.map.latLngToContainerPoint(this.options.points[code])) {
    if (this.code !== code) { this.code = code; this.renew(); }
    this.place(at);
  }

  hide() {
    this.code = undefined;
    this.node.hidden = true;
  }

  renew() {
    const told = this.code && this.tell(this.code);
    this.node.hidden = !told;
    if (told) this.node.replaceChildren(...this.partsOf(told));
  }

  partsOf({ name, priority, value, status, facts }) {
    return [
      element("strong", { className: "tip-name" }, priority ? star() : null, name),
      element("div", { className: "tip-value" }, element("b", { textContent: value ?? status }), value ? this.statusOf(status) : null),
      element("dl", { id: FACTS }, ...facts.flatMap((fact) => this.rowOf(fact))),
    ];
  }

  rowOf({ label, text, status }) {
    return [element("dt", { textContent: label }), element("dd", {}, text, status ? this.statusOf(this.options.status[status]) : null)];
  }

  statusOf(words) { return element("span", { textContent: ` · ${words}` }); }

  // Above and beside the place; where the map ends, on the other side of it.
  place({ x, y }) {
    const { offsetWidth: width, offsetHeight: height } = this.node;
    const { x: right, y: bottom } = this.map.getSize();
    const left = x + TIP_GAP + width < right ? x + TIP_GAP : x - TIP_GAP - width;
    const top = y - TIP_GAP - height > 0 ? y - TIP_GAP - height : y + TIP_GAP;
    this.node.style.translate = `${clamp(left, right - width)}px ${clamp(top, bottom - height)}px`;
  }
}

const clamp = (at, most) => Math.round(Math.max(0, Math.min(at, most)));
