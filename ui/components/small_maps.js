// A row of small maps with their legend: the outline came once, a change brings classes and statuses alone.
import { drawn, element, figureButton, missing, numberOf, read, statusMark } from "./figures.js";
import outline from "./outline.js";
import words from "./words.js";

const ESTIMATED = "estimated";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".small_maps");
  root.replaceChildren(
    ...(data.title ? [element("h2", { textContent: data.title }), element("p", { className: "lead", textContent: data.lead })] : []),
    element("div", { className: "row" }, ...data.maps.map((map, index) => mapOf(root, data, map, index))),
    ...(data.palette && !data.bare ? [legendOf(paletteOf(data.palette), data.maps.some(isEstimated))] : []));
}

// A scale of our own by its name, or one that came with the data because it depends on them.
const paletteOf = (palette) => (typeof palette === "string" ? outline.palettes[palette] : palette);
const isEstimated = ({ districts }) => Object.values(districts).some(({ status }) => status === ESTIMATED);

function mapOf(root, data, map, index) {
  const palette = paletteOf(map.palette ?? data.palette);
  return element("figure", {},
    map.badge ? element("p", { className: map.safe ? "badge safe" : "badge", textContent: map.badge }) : null,
    pictureOf(map, palette, data.selected, `small-hatch-${index}`),
    element("figcaption", {}, element("strong", { textContent: map.title }), ...numbersOf(root, data, map)),
    map.palette ? legendOf(palette, isEstimated(map)) : null,
    map.note ? element("p", { className: "note", textContent: map.note }) : null);
}

function numbersOf(root, data, { province, coverage }) {
  if (!coverage) return [];
  const number = province.length ? numberOf(data, province) : null;
  return [
    element("span", { className: "province" }, `${words.province} `, ...(number ? [figureButton(root, data, number), statusMark(number.status)] : [missing()])),
    element("span", { className: "coverage" }, `${data.coverageLabel} `, figureButton(root, data, coverage)),
  ];
}

function pictureOf(map, palette, selected, hatch) {
  const [width, height] = outline.size;
  const svg = drawn("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": map.spoken, class: "map", style: `--selected: ${palette.accent}` },
    drawn("defs", {}, hatchLines(hatch)));
  // Outlines of the priority districts and of the chosen one lie above their neighbours'.
  const order = Object.keys(map.districts).sort((one, other) => weight(one, selected) - weight(other, selected));
  for (const code of order) svg.append(districtOf(code, map.districts[code], palette, selected, hatch));
  if (isEstimated(map)) svg.append(stampOf(map, width / 2, height / 2));
  return svg;
}

function stampOf({ districts }, x, y) {
  const count = Object.values(districts).filter(({ status }) => status === ESTIMATED).length;
  const text = outline.stamp.replace("{count}", count).toUpperCase();
  return drawn("text", { class: "stamp", style: `--letters: ${text.length}`, x, y, transform: `rotate(-18 ${x} ${y})` }, text);
}

const weight = (code, selected) => (code === selected ? 2 : outline.priority.includes(code) ? 1 : 0);

function districtOf(code, { text: value, class: classIndex, status }, palette, selected, hatch) {
  const known = classIndex !== undefined;
  const kind = ["", "priority", "selected"][weight(code, selected)];
  const shape = (fill) => [
    drawn("path", { d: outline.paths[code], fill }),
    ...(code in outline.discs ? [drawn("circle", { cx: outline.discs[code][0], cy: outline.discs[code][1], r: 5, fill })] : []),
  ];
  const title = drawn("title", {}, `${words.area[code]}: ${known ? `${value}${palette.unit ?? words.percent} (${words.status[status]})` : words.status.missing}`);
  return drawn("g", { class: kind }, title, ...shape(known ? palette.colours[classIndex] : outline.noFigure), ...(status === ESTIMATED ? shape(`url(#${hatch})`) : []));
}

function hatchLines(identifier) {
  return drawn("pattern", { id: identifier, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawn("line", { x1: 0, y1: 0, x2: 0, y2: 5, stroke: "#17242c", "stroke-width": 1.1, "stroke-opacity": 0.5 }));
}

function legendOf(palette, estimated) {
  const kinds = [swatch(words.status.missing, outline.noFigure)];
  if (estimated) kinds.unshift(swatch(words.status.estimated, "#ffffff", true));
  return element("div", { className: "legend" },
    element("span", { className: "legend-title", textContent: palette.title }),
    element("ul", {}, ...palette.classes.map((label, index) => swatch(label, palette.colours[index])), ...kinds));
}

function swatch(label, fill, hatched = false) {
  const rect = (paint) => drawn("rect", { x: 0.5, y: 0.5, width: 21, height: 13, fill: paint, stroke: "#5b6b74" });
  const svg = drawn("svg", { viewBox: "0 0 22 14", class: "swatch", "aria-hidden": "true" }, rect(fill));
  if (hatched) svg.append(drawn("defs", {}, hatchLines("swatch-hatch")), rect("url(#swatch-hatch)"));
  return element("li", {}, svg, label);
}
