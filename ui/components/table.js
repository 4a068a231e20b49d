// A real table of texts, links to our own pages and numbers; every number opens its origin.
import { element, figureButton, read, spoken, star, statusMark } from "./figures.js";
import words from "./words.js";

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".table");
  root.classList.toggle("folded", data.folded === true);
  root.classList.toggle("stacked", data.stacked === true);
  const head = element("tr", {}, ...data.columns.map(({ label, numeric }) => element("th", { scope: "col", textContent: label, className: numeric ? "numeric" : "" })));
  const headings = data.columns.some(({ heading }) => heading) ? element("tr", {}, ...headingsOf(data.columns)) : null;
  const rows = data.rows.map((row) => rowOf(root, data, row, setTriggerValue));
  root.replaceChildren(element("div", { className: "scroll" },
    element("table", {}, element("caption", { textContent: data.caption }), element("thead", {}, headings, head), element("tbody", {}, ...rows))));
}

// Neighbours that share a heading stand under one.
function headingsOf(columns) {
  const cells = [];
  let last;
  for (const { heading = "" } of columns) {
    if (cells.length && heading === last) cells.at(-1).colSpan += 1;
    else cells.push(element(heading ? "th" : "td", heading ? { scope: "colgroup", textContent: heading } : {}));
    last = heading;
  }
  return cells;
}

function rowOf(root, data, { code, cells, chosen }, setTriggerValue) {
  const [first, ...others] = cells;
  if (!others.length && data.columns.length > 1) return element("tr", { className: "heading" }, element("th", { scope: "rowgroup", colSpan: data.columns.length }, element("span", { textContent: first })));
  const name = code && data.choosable
    ? element("button", { type: "button", className: "name figure", textContent: first, onclick: () => setTriggerValue("chosen", code) })
    : first;
  const mark = words.priorities.includes(code) ? star(words.priority) : null;
  return element("tr", { className: chosen ? "chosen" : "" },
    element("th", { scope: "row" }, name, mark),
    ...others.map((cell, index) => element("td", { className: data.columns[index + 1].numeric ? "numeric" : "", "data-label": data.columns[index + 1].label }, ...cellOf(root, data, cell))));
}

// As in statistical tables; a column of the words would hide the numbers there are.
function missingCell() {
  const reason = words.status.missing;
  return element("span", { className: "missing", role: "img", "aria-label": reason, title: reason, textContent: "…" });
}

function cellOf(root, data, cell) {
  if (cell === null) return [missingCell()];
  if (Array.isArray(cell)) return [element("div", { className: "stack" }, ...cell.map((number) => element("div", {}, ...numberParts(root, data, number, number.status !== "estimated"))))];
  if (typeof cell === "string") return [cell && element("span", spoken(cell))];
  if (cell.href) return [element("a", { href: cell.href, target: "_self", textContent: cell.text })];
  return numberParts(root, data, cell, cell.status !== data.unmarked);
}

function numberParts(root, data, number, marked = true) {
  const warning = number.warning ? element("strong", { className: "warning", textContent: number.warning }) : null;
  return [figureButton(root, data, number), number.status && marked ? statusMark(number.status) : null, warning];
}
