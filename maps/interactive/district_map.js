// Draws the districts once and restyles them in place: zoom and focus survive every change of figures.
// Everything it is given is a code, a number or a checked text; texts are set as text, never as HTML.
const SEA_IN_THE_NORTH = 30; // pixels of a narrow map's plan

class DistrictMap {
  constructor(map, options) {
    this.map = map;
    this.options = options;
    this.layers = {};
    this.hatches = {};
    this.told = {};
    this.painted = {};
    this.turned = {};
    this.clicks = 0;
    this.touched = false;
    this.build();
  }

  build() {
    const { map } = this;
    map.attributionControl.setPrefix(false).addAttribution(this.options.attribution);
    map.zoomControl.remove();
    map.zoomControl = L.control.zoom({ position: "topleft", zoomInTitle: this.options.zoomIn, zoomOutTitle: this.options.zoomOut }).addTo(map);
    map.createPane("hatching").classList.add("hatching");
    map.createPane("markers").style.zIndex = 420;
    this.renderer = L.svg({ padding: 0.5 }).addTo(map);
    this.hatchRenderer = L.svg({ padding: 0.5, pane: "hatching" }).addTo(map);
    this.markerRenderer = L.svg({ pane: "markers" }).addTo(map);
    this.addDistricts();
    this.addHatching();
    this.addSmallIslands();
    this.edges = new Edges(map, this.options, this.layers);
    this.keys = new DistrictKeys(map, this.options, this.layers, this.edges);
    this.labels = new Labels(map, this.options);
    this.tip = new Tip(map, this.options, this.layers, (code) => this.tell(code));
    this.basemap = new Basemap(map, this.options);
    this.circles = new Circles(map, this.options);
    this.plan = new NarrowPlan(map, this.options, this.layers, this.hatches, this.labels);
    this.addPanels();
    this.bound();
    this.fit();
    this.liftLegend(map.attributionControl.getContainer());
    map.on("zoomend", () => this.labels.declutter());
    map.on("dragstart", () => { this.touched = true; });
    // The page's style sizes the frame after the map is made, which Leaflet would not notice by itself.
    new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(map.getContainer());
    map.on("resize", () => this.follow());
  }

  follow() {
    this.arrange();
    if (this.state) this.drawCircles();
    if (!this.touched) this.fit();
    this.labels.declutter();
  }

  // On a phone the legend is as wide as the map: it stands above the credit, however many lines that takes.
  liftLegend(credit) {
    const tell = () => this.map.getContainer().style.setProperty("--credit-height", `${credit.offsetHeight}px`);
    new ResizeObserver(tell).observe(credit);
    new ResizeObserver(() => { if (this.plan.isOn && !this.touched) this.fit(); }).observe(this.legend);
  }

  // One finger scrolls the page, two move the map; nobody loses the province beyond its edges.
  bound() {
    const { bounds, farIslandPoint } = this.options;
    const all = L.latLngBounds(bounds);
    if (farIslandPoint) all.extend(farIslandPoint);
    this.map.setMaxBounds(all.pad(1));
    if (matchMedia("(pointer: coarse)").matches) this.map.dragging.disable();
  }

  fit() {
    document.body.classList.toggle("wide", this.map.getSize().x > 900);
    this.map.fitBounds(this.plan.bounds, { animate: false, padding: [4, 4], ...(this.plan.isOn ? this.clearOfControls() : {}) });
  }

  // The plan of a narrow map has no sea to spare that buttons and legend could cover, but in its north.
  clearOfControls() {
    const above = this.map.getContainer().getBoundingClientRect();
    const { bottom } = this.map.zoomControl.getContainer().getBoundingClientRect();
    const { top } = this.legend.getBoundingClientRect();
    return { paddingTopLeft: [2, bottom - above.top - SEA_IN_THE_NORTH], paddingBottomRight: [2, above.bottom - top + 4] };
  }

  // An outline that moves takes its strong lines along.
  arrange() {
    if (!this.plan.follow(this.state ?? {})) return;
    this.told.outline = this.told.lit = undefined;
    if (this.state) this.mark();
    this.fit();
  }

  mark() {
    const { lit, palette, selected } = this.state;
    this.whenNew("lit", [lit, palette], () => this.edges.light(lit ?? [], this.palette.accent));
    this.choose(selected);
    this.drawCircles();
  }

  // Their sizes and those of the legend follow the map's width.
  drawCircles() {
    const { circlesShown, circles, palette } = this.state, { scale } = this.circles, { kinds } = this;
    const shown = circlesShown && hasCircles(circles) ? circles : undefined;
    this.whenNew("circles", [shown, scale, this.plan.isOn], () => this.circles.show(shown ?? { published: {}, estimated: {} }));
    this.whenNew("legend", [palette, kinds, shown, scale], () => drawLegend(this.legend, this.options, this.palette, { ...kinds, circles: shown, scale }));
  }

  addDistricts() {
    L.geoJson(window.districtBoundaries, {
      renderer: this.renderer,
      style: () => ({ className: "district", fillOpacity: 1, color: "#5b6b74", weight: 1 }),
      onEachFeature: (feature, layer) => this.own(feature.properties.code, layer),
    }).addTo(this.map);
  }

  own(code, layer) {
    this.layers[code] = layer;
    layer.toGeoJSON = () => ({ type: "Feature", properties: { code, click: this.clicks }, geometry: null });
    layer.on("click", () => { this.clicks += 1; this.choose(code); });
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
      const place = { radius: 9, renderer: this.markerRenderer, pane: "markers", weight: 1.2, color: "#5b6b74", fillOpacity: 1 };
      const disc = L.circleMarker(this.options.points[code], place).addTo(this.map);
      const hatch = L.circleMarker(this.options.points[code], { ...place, interactive: false, stroke: false, fill: false, fillColor: "url(#marker-hatch)" }).addTo(this.map);
      disc.getElement().dataset.disc = code;
      hatch.getElement().dataset.hatch = code;
      this.discs[code] = { disc, hatch };
      disc.on("click mouseover mousemove mouseout", ({ type, containerPoint }) => this.layers[code].fire(type, { containerPoint }, type === "click"));
    }
  }

  addPanels() {
    this.legend = this.panel("bottomleft", "map-panel legend");
    const buttons = this.panel("topright", "map-panel view-buttons");
    buttons.append(
      element("button", { type: "button", textContent: this.options.home, onclick: () => this.goHome() }),
      ...(this.options.farIslandPoint ? [this.farButton()] : []));
    this.stamp = element("div", { className: "stamp", hidden: true }, element("span"));
    this.map.getContainer().append(this.stamp);
  }

  farButton() {
    return element("button", { type: "button", textContent: this.options.farIsland, onclick: () => this.goFar() });
  }

  goHome() {
    this.touched = this.plan.isLeft = false;
    this.arrange();
    this.fit();
  }

  // It lies beyond the plan of a narrow map, which is left for it.
  goFar() {
    this.touched = this.plan.isLeft = true;
    this.arrange();
    this.map.flyTo(this.options.farIslandPoint, 11, { animate: !isStill() });
  }

  panel(position, className) {
    const control = L.control({ position });
    const node = element("div", { className });
    L.DomEvent.disableClickPropagation(node);
    control.onAdd = () => node;
    control.addTo(this.map);
    return node;
  }

  // What the page paints before the server answers: the map then holds that review, and an older answer waits.
  showAhead(figures) {
    this.held = figures.review;
    this.draw({ ...figures, ...choicesOf(this.state) });
  }

  // A choice that changes no figure holds until the server answers with it.
  turn(choices) {
    Object.assign(this.turned, choices);
    this.draw({ ...this.state, ...choices });
  }

  release() {
    const isTurned = Object.keys(this.turned).length > 0;
    this.held = undefined;
    this.turned = {};
    if (this.late) this.show(this.late);
    else if (isTurned) this.draw({ ...this.state, ...this.answered });
  }

  show(state) {
    this.answered = choicesOf(state);
    for (const [name, choice] of Object.entries(this.turned)) if (state[name] === choice) delete this.turned[name];
    const isOld = this.held !== undefined && state.review !== this.held;
    this.late = isOld ? state : undefined;
    if (isOld) return;
    this.held = undefined;
    this.draw({ ...state, ...this.turned });
  }

  draw(state) {
    this.palette = this.options.palettes[state.palette];
    this.state = state;
    for (const district of Object.values(state.districts)) district.status ??= state.status;
    this.ranked = Object.values(state.districts).filter(isKnown).length;
    for (const [code, district] of Object.entries(state.districts)) this.paintIfNew(code, district, state.palette);
    const statuses = Object.values(state.districts).map(({ status }) => status);
    const kinds = { estimated: statuses.includes("estimated"), imported: statuses.includes("imported") };
    this.stamp.hidden = !kinds.estimated;
    const stamp = this.options.stamp.replace("{count}", statuses.filter((status) => status === "estimated").length);
    this.stamp.firstChild.textContent = stamp;
    this.stamp.style.setProperty("--letters", stamp.length);
    this.map.getContainer().classList.toggle("labels-off", !state.labels);
    this.kinds = kinds;
    this.whenNew("basemap", state.basemap, () => this.toggleBasemap(state.basemap));
    this.arrange();
    this.mark();
    this.tip.renew();
    this.labels.declutterSoon();
  }

  // Most changes leave most of the picture as it is; what stays is not drawn again.
  whenNew(what, value, draw) {
    const told = JSON.stringify(value);
    if (this.told[what] === told) return;
    this.told[what] = told;
    draw();
  }

  // Of many areas most keep their picture from one year to the next; restyling one costs as much as drawing it.
  paintIfNew(code, district, palette) {
    const picture = JSON.stringify([palette, this.ranked, district]);
    if (this.painted[code] === picture) return;
    this.painted[code] = picture;
    this.paint(code, district);
  }

  paint(code, district) {
    const fillColor = isKnown(district) ? this.palette.colours[district.class] : this.options.noFigure;
    const fill = district.status === "estimated";
    restyle(this.layers[code], { fillColor });
    restyle(this.hatches[code], { fill });
    if (code in this.discs) {
      this.discs[code].disc.setStyle({ fillColor });
      this.discs[code].hatch.setStyle({ fill });
    }
    this.layers[code].getElement().setAttribute("aria-label", this.spoken(code, district));
    const mark = district.status === "imported" ? this.options.importedMark : "";
    this.labels.write(code, district.text, this.palette.dark.includes(district.class), mark);
  }

  spoken(code, district) {
    const { options } = this;
    const name = options.priority.includes(code) ? filled(options.spokenPriority, { name: options.names[code] }) : options.names[code];
    if (!isKnown(district)) return filled(options.spokenMissing, { name });
    const { rank, status } = district;
    const value = this.valueOf(district);
    return filled(this.palette.spoken, { name, value, rank, total: this.ranked, status: options.status[status] });
  }

  valueOf({ spoken, text }) { return spoken ?? text + this.palette.spokenUnit; }

  // What the tooltip says of a district.
  tell(code) {
    const { options } = this, district = this.state.districts[code];
    const told = { name: options.names[code], priority: options.priority.includes(code), status: options.status[district.status], facts: [] };
    const facts = this.factsOf(code);
    if (!isKnown(district)) return { ...told, facts };
    const rank = { label: options.rank, text: filled(options.rankValue, { rank: district.rank, total: this.ranked }) };
    return { ...told, value: this.valueOf(district), facts: [...(district.rank ? [rank] : []), ...facts] };
  }

  // Where circles are shown the tooltip says of a district without one that its count is not known.
  factsOf(code) {
    const { circles, circlesShown, facts } = this.state;
    const isUncounted = circlesShown && circles && !(code in circles.published) && !(code in circles.estimated);
    return [...(facts?.[code] ?? []), ...(isUncounted ? [{ label: circles.label, text: "…" }] : [])];
  }

  choose(code) { this.whenNew("outline", [code, this.palette.accent], () => this.outline(code)); }

  outline(selected) {
    for (const [code, layer] of Object.entries(this.layers)) layer.getElement().setAttribute("aria-pressed", String(code === selected));
    this.edges.replace("chosen", selected, 4.5, this.palette.accent);
  }

  toggleBasemap(wanted) {
    for (const layer of Object.values(this.layers)) layer.setStyle({ fillOpacity: wanted ? 0.75 : 1 });
    this.basemap.toggle(wanted);
  }
}

const choicesOf = ({ labels, basemap, circlesShown }) => ({ labels, basemap, circlesShown });
const isKnown = (district) => "class" in district;

window.installDistrictMap = (map) => {
  document.documentElement.lang = window.districtOptions.language;
  if (isStill()) stopMoving(map);
  window.districtMap = map;
  window.districtPainter = new DistrictMap(map, window.districtOptions);
};
