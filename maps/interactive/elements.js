// Elements of HTML and SVG, made without ever reading a text as markup: for the map, the presentation and
// every component of a page. A script that has no modules takes this file into its own scope.
const SVG = "http://www.w3.org/2000/svg";
const STAR = "M8 0l2.35 5.1 5.58.63-4.15 3.78 1.14 5.5L8 12.25 3.08 15l1.14-5.5L.07 5.73l5.58-.63z";

function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("aria") || key === "role" || key.startsWith("data-")) node.setAttribute(key, value);
    else node[key] = value;
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function drawn(name, attributes, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

// Without a label it is an ornament.
function star(label = "") {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" };
  return drawn("svg", { viewBox: "0 0 16 16", class: "star", ...spoken }, drawn("path", { d: STAR, fill: "currentColor" }));
}
