// The key to the lines of a chart: a drawn sign and its words.
import { drawn, element, read } from "./figures.js";

const MARKS = {
  circle: { d: "M15 5.5m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0" },
  square: { d: "M12 2.5h6v6h-6z" },
  diamond: { d: "M15 1l4.5 4.5L15 10l-4.5-4.5z" },
};

export default function render({ data: bytes, parentElement }) {
  const root = parentElement.querySelector(".trend_key");
  root.replaceChildren(element("ul", { className: "line-key" }, ...read(bytes).entries.map((entry) =>
    element("li", {}, drawn("svg", { viewBox: "0 0 30 11", "aria-hidden": "true" }, ...signOf(entry)), entry.text))));
}

function signOf({ sign, colour, width = 2 }) {
  const line = drawn("path", { d: "M0 5.5h30", stroke: colour, "stroke-width": width });
  if (sign === "path") return [drawn("rect", { x: 0, y: .5, width: 30, height: 10, fill: colour, "fill-opacity": .28, stroke: colour })];
  if (sign === "break") return [drawn("path", { d: "M15 0v11", stroke: colour, "stroke-width": 2, "stroke-dasharray": "3 2" })];
  if (sign === "rival") return [drawn("path", { d: "M11.5 2l7 7m0-7l-7 7", stroke: colour, "stroke-width": 2.4 })];
  if (sign === "estimated" || sign === "target") {
    line.setAttribute("stroke-dasharray", sign === "target" ? "5 3" : "2 3");
    return [line, drawn("path", { ...MARKS.circle, fill: "var(--paper)", stroke: colour, "stroke-width": 1.6 })];
  }
  return [line, drawn("path", { ...MARKS[sign], fill: colour })];
}
