// Circles of households over the rates. An estimate's line is dashed and its circle all but empty.
// The larger ones are drawn first, so that none hides another.
const CIRCLE = "#12305a";
const WIDE_CIRCLES = 1.4, NARROW_CIRCLES = 0.8;

class Circles {
  constructor(map, options) {
    Object.assign(this, { map, options });
    map.createPane("circles").style.zIndex = 415;
    map.getPane("circles").style.pointerEvents = "none";
    this.renderer = L.svg({ padding: 0.5, pane: "circles" }).addTo(map);
    this.group = L.layerGroup().addTo(map);
  }

  show(circles) {
    this.group.clearLayers();
    for (const { code, radius, estimated } of circlesOf(circles)) this.add(code, radius * this.scale, estimated);
  }

  get scale() {
    const width = this.map.getSize().x;
    return width > 900 ? WIDE_CIRCLES : width < NARROW ? NARROW_CIRCLES : 1;
  }

  add(code, radius, estimated) {
    const style = { renderer: this.renderer, pane: "circles", interactive: false, radius };
    const dashes = estimated ? { dashArray: "4 3", fillOpacity: 0.1 } : { fillOpacity: 0.4 };
    const casing = L.circleMarker(this.options.points[code], { ...style, fill: false, color: "#ffffff", weight: 3.6, opacity: 0.85 });
    const circle = L.circleMarker(this.options.points[code], { ...style, ...dashes, color: CIRCLE, fillColor: CIRCLE, weight: 1.6 });
    for (const part of [casing, circle]) part.addTo(this.group);
    circle.getElement().dataset.circle = code;
    circle.getElement().dataset.kind = estimated ? "estimated" : "published";
  }
}

function circlesOf({ published, estimated }) {
  const listed = (radii, isEstimated) => Object.entries(radii).map(([code, radius]) => ({ code, radius, estimated: isEstimated }));
  return [...listed(published, false), ...listed(estimated, true)].sort((one, other) => other.radius - one.radius);
}

// Nothing known is nothing shown: then the legend has no circles either.
const hasCircles = (circles) => Boolean(circles) && circlesOf(circles).length > 0;

// The legend's part: two sizes, the line of an estimate, and what a district without a circle means.
function circleItems({ circleSizes, circleMissing, status, names }, circles, scale) {
  const found = circlesOf(circles);
  const items = circleSizes.map(({ radius, text }) => circleItem(radius * scale, text, false));
  if (found.some(({ estimated }) => estimated)) items.push(circleItem(8, status.estimated, true));
  if (found.length < Object.keys(names).length) items.push(element("li", {}, element("span", { textContent: circleMissing })));
  return items;
}

function circleItem(radius, label, estimated) {
  const size = Math.ceil(2 * radius) + 2;
  const look = { cx: size / 2, cy: size / 2, r: radius, fill: CIRCLE, stroke: CIRCLE, "stroke-width": 1.6, "fill-opacity": estimated ? 0.1 : 0.4, ...(estimated ? { "stroke-dasharray": "4 3" } : {}) };
  const picture = drawn("svg", { class: "circle", width: size, height: size, viewBox: `0 0 ${size} ${size}`, "aria-hidden": "true" }, drawn("circle", look));
  return element("li", {}, picture, element("span", { textContent: label }));
}
