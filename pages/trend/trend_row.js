// The trend: the key to the lines, then one chart a standard, parted by a strip that names the change of standard.
import { shade, showChart } from "./chart.js";
import { drawn, element, read } from "./figures.js";

const MARKS = {
  circle: { d: "M15 5.5m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0" },
  square: { d: "M12 2.5h6v6h-6z" },
  diamond: { d: "M15 1l4.5 4.5L15 10l-4.5-4.5z" },
};
const endings = new WeakMap();

export default function render({ data: bytes, parentElement }) {
  const root = parentElement.querySelector(".trend_row");
  const { entries, charts, breaks } = read(bytes);
  endings.get(root)?.();
  const places = charts.map(({ weight }) => element("div", { className: "chart", style: `flex-grow: ${weight}` }));
  root.replaceChildren(
    element("ul", { className: "line-key" }, ...entries.map((entry) =>
      element("li", {}, drawn("svg", { viewBox: "0 0 30 11", "aria-hidden": "true" }, ...signOf(entry)), entry.text))),
    element("div", { className: "chart-row" }, ...places.flatMap((place, index) =>
      (index ? [element("p", { className: "break", textContent: breaks[index - 1] }), place] : [place]))));
  const ends = places.map((place, index) => showChart(place, charts[index]));
  const end = () => ends.forEach((stop) => stop());
  endings.set(root, end);
  return end;
}

function signOf({ sign, colour: plain, width = 2 }) {
  const colour = shade(plain);
  const line = drawn("path", { d: "M0 5.5h30", stroke: colour, "stroke-width": width });
  if (sign === "path") return [drawn("rect", { x: 0, y: .5, width: 30, height: 10, fill: colour, "fill-opacity": .28, stroke: colour })];
  if (sign === "break") return [drawn("path", { d: "M15 0v11", stroke: colour, "stroke-width": 2, "stroke-dasharray": "3 2" })];
  if (sign === "ring") return [drawn("circle", { cx: 15, cy: 5.5, r: 4.4, fill: "none", stroke: colour, "stroke-width": 1.8 })];
  if (sign === "rival") return [drawn("path", { d: "M11.5 2l7 7m0-7l-7 7", stroke: colour, "stroke-width": 2.4 })];
  if (sign === "estimated" || sign === "target") {
    line.setAttribute("stroke-dasharray", sign === "target" ? "5 3" : "2 3");
    return [line, drawn("path", { ...MARKS.circle, fill: "var(--paper)", stroke: colour, "stroke-width": 1.6 })];
  }
  return [line, drawn("path", { ...MARKS[sign], fill: colour })];
}
