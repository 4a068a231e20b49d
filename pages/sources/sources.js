// Sources, or what they contradict each other in, one after another; each opens to a table of figures.
import { element, figureButton, read, safeLink, spoken, statusMark } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".sources");
  root.replaceChildren(
    element("p", { className: "lead", role: "status", textContent: data.lead }),
    ...data.sources.map((source) => sourceOf(root, data, source)));
}

function sourceOf(root, data, source) {
  const head = [element("strong", spoken(source.title)), " ", element("span", { className: "about-source", textContent: source.about })];
  const body = [
    ...source.remarks.map((text) => element("p", { textContent: text })),
    source.url ? element("p", {}, safeLink(source.url, data.linkLabel)) : null,
    source.rows.length ? tableOf(root, data, source.rows) : null,
  ];
  return element("details", { open: data.unfolded }, element("summary", {}, ...head), ...body);
}

function tableOf(root, data, rows) {
  const kind = (column) => (data.columns[column].numeric ? "numeric" : "");
  const head = data.columns.map(({ label }, column) => element("th", { scope: "col", className: kind(column), textContent: label }));
  return element("div", { className: "scroll" }, element("table", {},
    element("thead", {}, element("tr", {}, ...head)),
    element("tbody", {}, ...rows.map(([name, ...cells]) => element("tr", {}, element("th", { scope: "row", textContent: name }),
      ...cells.map((cell, column) => element("td", { className: kind(column + 1) }, ...cellOf(root, data, cell))))))));
}

function cellOf(root, data, cell) {
  return typeof cell === "string" ? [element("span", spoken(cell))] : [figureButton(root, data, cell), statusMark(cell.status)];
}
