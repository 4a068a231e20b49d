// Districts by reviews: a mark for how far each figure can be trusted; every mark opens its figures.
import { element, figureButton, read, star } from "./figures.js";
import words from "./words.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".matrix");
  // The columns at which another standard begins: a line there keeps the series apart.
  let next = 0;
  const starts = new Set(data.standards.map(({ span }) => { const start = next; next += span; return start; }));
  const edge = (column) => (starts.has(column) ? "edge" : "");
  const groups = ["", ...data.standards].map((group) => (group
    ? element("th", { scope: "colgroup", colSpan: group.span, className: "edge", textContent: group.label })
    : element("th", { scope: "col", rowSpan: 2, textContent: data.corner })));
  const years = data.years.map((year, column) => element("th", { scope: "col", className: edge(column), textContent: year }));
  const rows = data.rows.map((row) => element("tr", {},
    element("th", { scope: "row" }, row.name, words.priorities.includes(row.code) ? star(words.priority) : null),
    ...row.cells.map((cell, column) => element("td", { className: edge(column) }, markOf(root, data, cell)))));
  const footer = element("tr", {}, element("th", { scope: "row", textContent: data.footer.label }),
    ...data.footer.cells.map((cell, column) => element("td", { className: edge(column) }, figureButton(root, data, cell))));
  root.replaceChildren(
    element("div", { className: "scroll", tabIndex: 0, role: "region", "aria-label": data.caption },
      element("table", {}, element("caption", {}, element("span", { textContent: data.caption })),
        element("thead", {}, element("tr", {}, ...groups), element("tr", {}, ...years)),
        element("tbody", {}, ...rows), element("tfoot", {}, footer))),
    legendOf(data));
}

function markOf(root, data, cell) {
  if (cell === null) return element("span", { className: "mark missing" }, element("span", { "aria-hidden": "true", textContent: data.marks.missing }), element("span", { className: "spoken", textContent: words.status.missing }));
  const button = figureButton(root, data, cell, "mark");
  button.title = `${cell.text} (${words.status[cell.status]})`;
  button.textContent = cell.width || data.marks[cell.status];
  if (cell.count) {
    button.append(element("sup", { textContent: data.countOnlyMark }));
    button.setAttribute("aria-label", `${button.getAttribute("aria-label")}. ${data.countOnly}`);
  }
  return button;
}

function legendOf(data) {
  const line = (className, mark, text) => element("li", {}, element("span", { className: `mark ${className}`, "aria-hidden": "true" }, mark), text);
  return element("ul", { className: "legend" },
    ...data.present.map((status) => (status === "estimated" ? line(status, data.estimatedMark, data.estimatedMeaning)
      : line(status, data.marks[status], words.status_long[status]))),
    data.hasCounts ? line("count", element("sup", { textContent: data.countOnlyMark }), data.countOnly) : null);
}
