// Elements of HTML and SVG, made without ever reading a text as markup; the map's scripts share one scope.
const SVG = "http://www.w3.org/2000/svg";
const STAR = "M8 0l2.35 5.1 5.58.63-4.15 3.78 1.14 5.5L8 12.25 3.08 15l1.14-5.5L.07 5.73l5.58-.63z";

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

const filled = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

// Leaflet writes every attribute of a path anew, also where none is another.
function restyle(layer, style) {
  if (Object.entries(style).some(([name, value]) => layer.options[name] !== value)) layer.setStyle(style);
}

const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// Leaflet decides what moves when the map is made, before we are asked.
function stopMoving(map) {
  Object.assign(map.options, { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: false });
  map._zoomAnimated = map._fadeAnimated = false;
  map.getContainer().classList.remove("leaflet-fade-anim", "leaflet-zoom-anim");
}
