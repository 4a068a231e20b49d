// Small helpers that the map and the presentation share; their scripts share one scope.
const hatchLines = (identifier) =>
  drawn("pattern", { id: identifier, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawn("line", { x1: 0, y1: 0, x2: 0, y2: 7, stroke: "#17242c", "stroke-width": 1.6, "stroke-opacity": 0.5 }));

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
