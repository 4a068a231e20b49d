// Draws the districts once and restyles them in place: zoom and focus survive every change of figures.
// Everything it is given is a code, a number or a checked text; texts are set as text, never as HTML.
(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const STAR = "M8 0l2.35 5.1 5.58.63-4.15 3.78 1.14 5.5L8 12.25 3.08 15l1.14-5.5L.07 5.73l5.58-.63z";

  const NUDGES = [[0, 0], [8, 0], [-8, 0], [0, -8], [0, 8], [14, 4], [-14, 4], [14, -6], [-14, -6], [0, 15], [0, -15]];
  const STEPS = ["narrow", "crowded", "buried"];

  function element(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node[key] = value;
    node.append(...children);
    return node;
  }

  function drawn(name, attributes, ...children) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  }

  const hatchLines = (identifier) =>
    drawn("pattern", { id: identifier, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      drawn("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: "#17242c", "stroke-width": 1.6, "stroke-opacity": 0.5 }));

  const star = () => drawn("svg", { viewBox: "0 0 16 16", class: "star", "aria-hidden": "true" }, drawn("path", { d: STAR }));

  class DistrictMap {
    constructor(map, options) {
      this.map = map;
      this.options = options;
      this.layers = {};
      this.hatches = {};
      this.labels = {};
      this.told = {};
      this.clicks = 0;
      this.touched = false;
      this.build();
    }

    build() {
      const { map } = this;
      map.attributionControl.setPrefix(false).addAttribution(this.options.attribution);
      map.zoomControl.remove();
      L.control.zoom({ position: "topleft", zoomInTitle: this.options.zoomIn, zoomOutTitle: this.options.zoomOut }).addTo(map);
      map.createPane("hatching").classList.add("hatching");
      map.createPane("markers").style.zIndex = 420;
      this.renderer = L.svg({ padding: 0.5 }).addTo(map);
      this.hatchRenderer = L.svg({ padding: 0.5, pane: "hatching" }).addTo(map);
      this.markerRenderer = L.svg({ pane: "markers" }).addTo(map);
      this.addDistricts();
      this.addHatching();
      this.addSmallIslands();
      this.addLabels();
      this.addPanels();
      this.fit();
      map.on("zoomend", () => this.declutter());
      map.on("dragstart", () => { this.touched = true; });
      // The page's style sizes the frame after the map is made, which Leaflet would not notice by itself.
      new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(map.getContainer());
      map.on("resize", () => { if (!this.touched) this.fit(); this.declutter(); });
    }

    fit() {
      document.body.classList.toggle("wide", this.map.getSize().x > 900);
      this.map.fitBounds(this.options.bounds, { animate: false, padding: [4, 4] });
    }

    addDistricts() {
      L.geoJson(window.districtBoundaries, {
        renderer: this.renderer,
        style: () => ({ className: "district", fillOpacity: 1, color: "#5b6b74", weight: 1 }),
        onEachFeature: (feature, layer) => this.own(feature.properties.code, layer),
      }).addTo(this.map);
      for (const [code, layer] of Object.entries(this.layers)) this.makeOperable(layer.getElement(), code);
    }

    own(code, layer) {
      this.layers[code] = layer;
      layer.toGeoJSON = () => ({ type: "Feature", properties: { code, click: this.clicks }, geometry: null });
      layer.on("click", () => { this.clicks += 1; this.whenNew("outline", code, () => this.outline(code)); });
    }

    makeOperable(path, code) {
      path.dataset.code = code;
      path.setAttribute("tabindex", "0");
      path.setAttribute("role", "button");
      path.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        this.layers[code].fire("click", {}, true);
      });
    }

    // In a pane of its own: recolouring a district then never paints the pattern again, which costs most.
    addHatching() {
      this.hatchRenderer._container.prepend(drawn("defs", {}, hatchLines("hatch")));
      this.markerRenderer._container.prepend(drawn("defs", {}, hatchLines("marker-hatch")));
      L.geoJson(window.districtBoundaries, {
        renderer: this.hatchRenderer,
        pane: "hatching",
        interactive: false,
        style: () => ({ stroke: false, fill: false, fillColor: "url(#hatch)", fillOpacity: 1 }),
        onEachFeature: (feature, layer) => { this.hatches[feature.properties.code] = layer; },
      }).addTo(this.map);
      for (const [code, layer] of Object.entries(this.hatches)) layer.getElement().dataset.hatch = code;
    }

    // Islands of a few pixels would vanish: a disc in the same colour stands for the whole district.
    addSmallIslands() {
      this.discs = {};
      for (const code of this.options.marked) {
        const place = { radius: 9, renderer: this.markerRenderer, pane: "markers", interactive: false, weight: 1.2, color: "#5b6b74", fillOpacity: 1 };
        const disc = L.circleMarker(this.options.points[code], place).addTo(this.map);
        const hatch = L.circleMarker(this.options.points[code], { ...place, stroke: false, fill: false, fillColor: "url(#marker-hatch)" }).addTo(this.map);
        disc.getElement().dataset.disc = code;
        hatch.getElement().dataset.hatch = code;
        this.discs[code] = { disc, hatch };
      }
    }

    addLabels() {
      for (const [code, point] of Object.entries(this.options.points)) {
        const marks = this.options.priority.includes(code) ? [star()] : [];
        const name = element("span", { className: "name", textContent: this.options.names[code] });
        const value = element("span", { className: "value" });
        const label = element("div", { className: "district-label" }, ...marks, name, value);
        const below = code in this.discs ? [0, -24] : [0, 0];
        L.marker(point, { interactive: false, keyboard: false, icon: L.divIcon({ html: label, className: "", iconSize: [0, 0], iconAnchor: below }) }).addTo(this.map);
        this.labels[code] = { label, value };
      }
    }

    addPanels() {
      this.legend = this.panel("bottomleft", "map-panel legend");
      const buttons = this.panel("topright", "map-panel view-buttons");
      buttons.append(
        element("button", { type: "button", textContent: this.options.home, onclick: () => { this.touched = false; this.fit(); } }),
        element("button", { type: "button", textContent: this.options.farIsland, onclick: () => this.goFar() }));
      this.stamp = element("div", { className: "stamp", hidden: true }, element("span", { textContent: this.options.stamp }));
      this.notice = element("div", { className: "map-panel map-notice", hidden: true, textContent: this.options.basemapFailed });
      this.notice.setAttribute("role", "status");
      this.map.getContainer().append(this.stamp, this.notice);
    }

    goFar() {
      this.touched = true;
      this.map.flyTo(this.options.farIslandPoint, 11, { animate: !matchMedia("(prefers-reduced-motion: reduce)").matches });
    }

    panel(position, className) {
      const control = L.control({ position });
      const node = element("div", { className });
      L.DomEvent.disableClickPropagation(node);
      control.onAdd = () => node;
      control.addTo(this.map);
      return node;
    }

    show(state) {
      this.palette = this.options.palettes[state.palette];
      for (const [code, district] of Object.entries(state.districts)) this.paint(code, district);
      const illustrative = Object.values(state.districts).some((district) => this.isIllustrative(district));
      this.stamp.hidden = !illustrative;
      this.map.getContainer().classList.toggle("labels-off", !state.labels);
      this.whenNew("legend", [state.palette, illustrative], () => this.drawLegend(illustrative));
      this.whenNew("basemap", state.basemap, () => this.toggleBasemap(state.basemap));
      this.whenNew("outline", state.selected, () => this.outline(state.selected));
      this.declutter();
    }

    // Most changes leave most of the picture as it is; what stays is not drawn again.
    whenNew(what, value, draw) {
      const told = JSON.stringify(value);
      if (this.told[what] === told) return;
      this.told[what] = told;
      draw();
    }

    paint(code, [value, classIndex, rank, status]) {
      const known = classIndex !== null;
      const fillColor = known ? this.palette.colours[classIndex] : this.options.noFigure;
      const fill = status === this.options.illustrative;
      this.layers[code].setStyle({ fillColor });
      this.hatches[code].setStyle({ fill });
      if (code in this.discs) {
        this.discs[code].disc.setStyle({ fillColor });
        this.discs[code].hatch.setStyle({ fill });
      }
      this.layers[code].getElement().setAttribute("aria-label", this.spoken(code, value, rank, status, known));
      this.labels[code].value.textContent = value;
      this.labels[code].label.classList.toggle("dark", known && this.palette.dark.includes(classIndex) && !(code in this.discs));
    }

    isIllustrative([, , , status]) { return status === this.options.illustrative; }

    spoken(code, value, rank, status, known) {
      const { options } = this;
      const name = options.priority.includes(code) ? filled(options.spokenPriority, { name: options.names[code] }) : options.names[code];
      if (!known) return filled(options.spokenMissing, { name });
      return filled(this.palette.spoken, { name, value, rank, status: options.status[status] });
    }

    outline(selected) {
      for (const [code, layer] of Object.entries(this.layers)) {
        const chosen = code === selected, priority = this.options.priority.includes(code);
        const line = chosen ? { color: this.palette.accent, weight: 4.5 } : priority ? { color: "#17242c", weight: 2.6 } : { color: "#5b6b74", weight: 1 };
        layer.setStyle(line);
        if (code in this.discs) this.discs[code].disc.setStyle(line);
        layer.getElement().setAttribute("aria-pressed", String(chosen));
      }
      for (const code of [...this.options.priority, selected]) this.lift(code);
    }

    // Outlines above neighbours. A district in focus stays where it is: moving it would lose the focus.
    lift(code) {
      const path = this.layers[code]?.getElement();
      if (path && document.activeElement !== path) path.parentNode.append(path);
    }

    drawLegend(illustrative) {
      const { options, palette } = this;
      const classes = palette.classes.map((label, index) => this.legendItem({ label, fill: palette.colours[index] })).reverse();
      const kinds = [this.legendItem({ label: options.priorityDistrict, priority: true })];
      if (illustrative) kinds.push(this.legendItem({ label: options.status[options.illustrative], fill: "#ffffff", hatched: true }));
      kinds.push(this.legendItem({ label: options.status[options.missing], fill: options.noFigure }));
      this.legend.replaceChildren(
        element("div", { className: "legend-title", textContent: palette.title }),
        element("ul", {}, ...classes), element("ul", {}, ...kinds));
    }

    legendItem({ label, fill, hatched, priority }) {
      const swatch = drawn("svg", { class: "swatch", viewBox: "0 0 22 14", "aria-hidden": "true" });
      if (fill) swatch.append(drawn("rect", { x: 0.5, y: 0.5, width: 21, height: 13, fill, stroke: "#5b6b74" }));
      if (hatched) swatch.append(drawn("rect", { x: 0.5, y: 0.5, width: 21, height: 13, fill: "url(#hatch)", stroke: "#5b6b74" }));
      if (priority) swatch.append(
        drawn("rect", { x: 1.3, y: 1.3, width: 19.4, height: 11.4, fill: "#ffffff", stroke: "#17242c", "stroke-width": 2.6 }),
        drawn("path", { d: STAR, fill: "#17242c", transform: "translate(7.5 3.2) scale(.46)" }));
      return element("li", {}, swatch, element("span", { textContent: label }));
    }

    toggleBasemap(wanted) {
      this.map.getContainer().classList.toggle("with-basemap", wanted);
      if (wanted && !this.tiles) {
        this.tiles = L.tileLayer(this.options.tiles, { attribution: this.options.tilesAttribution, maxZoom: 18 });
        this.tiles.on("tileerror", () => { this.notice.hidden = false; });
        this.tiles.on("tileload", () => { this.notice.hidden = true; });
      }
      for (const layer of Object.values(this.layers)) layer.setStyle({ fillOpacity: wanted ? 0.75 : 1 });
      if (!this.tiles) return;
      if (wanted) this.tiles.addTo(this.map);
      else { this.tiles.remove(); this.notice.hidden = true; }
    }

    // Where two labels collide the less important one moves a little, breaks its name, gives it up, then its value.
    // Sizes are read together, once a step: each reading makes the browser lay the page out.
    declutter() {
      const codes = [...this.options.priority, ...Object.keys(this.labels).filter((code) => !this.options.priority.includes(code))];
      const labels = codes.map((code) => this.labels[code].label);
      for (const label of labels) label.classList.remove(...STEPS);
      let waiting = labels;
      const kept = [];
      for (const step of [...STEPS, null]) {
        const boxes = waiting.map((label) => { label.style.translate = ""; return label.getBoundingClientRect(); });
        const colliding = waiting.filter((label, index) => !settle(label, boxes[index], kept));
        if (!colliding.length || step === null) return;
        for (const label of colliding) label.classList.add(step);
        waiting = colliding;
      }
    }
  }

  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

  // Moves a label a little to where nothing is yet, and keeps the place; false where there is none.
  function settle(label, box, kept) {
    const nudge = NUDGES.find(([right, down]) => !kept.some((other) => overlaps(moved(box, right, down), other)));
    if (!nudge) return false;
    label.style.translate = `${nudge[0]}px ${nudge[1]}px`;
    kept.push(moved(box, ...nudge));
    return true;
  }

  const moved = ({ left, right, top, bottom }, across, down) =>
    ({ left: left + across, right: right + across, top: top + down, bottom: bottom + down });

  function overlaps(one, other) {
    const touch = 2;
    return one.left + touch < other.right && other.left + touch < one.right && one.top + touch < other.bottom && other.top + touch < one.bottom;
  }

  window.installDistrictMap = (map) => { window.districtMap = map; window.districtPainter = new DistrictMap(map, window.districtOptions); };
})();
