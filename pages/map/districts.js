// The ranking of the districts and the panel of the chosen one. Click or Enter on a row chooses it.
import { announcer, drawn, element, figureButton, isNew, missing, numberOf, read, renew, star, statusMark } from "./figures.js";
import { receive, setPainter } from "./painting.js";
import words from "./words.js";

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".districts");
  root.send = setTriggerValue;
  setPainter("districts", (painted) => paint(root, withWholeRows(painted)));
  receive("districts", data.review, () => paint(root, withWholeRows(data), chosenWords(data)));
}

// The server's answer is spoken; a year that only passes is not.
function paint(root, data, sentence) {
  const place = announcer(root, sentence);
  if (!isNew(root, data)) return;
  const choose = (code) => root.send("chosen", code);
  const light = (index) => root.send("lit", index);
  const focused = root.getRootNode().activeElement?.dataset.code;
  renew(root, place, rankingOf(root, data, choose), panelOf(root, data, choose, light));
  if (focused) root.querySelector(`[data-code="${focused}"]`)?.focus();
}

// A row leaves out what its figures and its place say.
function withWholeRows(data) {
  const rows = data.ranking.rows.map((row, index) => (row.parts
    ? { code: data.tables.figures[row.parts[0]].area, rank: index + 1, ...row } : row));
  return { ...data, ranking: { ...data.ranking, rows } };
}

const chosenWords = ({ panel }) => (panel ? [panel.name, panel.rate?.text ?? words.status.missing].join(": ") : words.briefing);

function rankingOf(root, data, choose) {
  const { ranking, selected } = data;
  const greatest = Math.max(...[...ranking.rows, ranking.province].map((row) => row?.upper ?? row?.value ?? 0), 0.01);
  const rows = ranking.rows.map((row) => rowOf(root, data, row, greatest, row.code === selected, choose));
  if (ranking.province) rows.splice(provincePlace(ranking), 0, provinceRow(root, data, ranking.province, greatest));
  return element("section", { className: "ranking", "aria-label": words.ranking },
    element("p", { className: "caption" }, element("strong", { textContent: words.ranking }), element("span", { textContent: words.hint }), ranking.estimated ? hatchKey() : null),
    element("table", { "aria-label": words.ranking },
      element("thead", {}, element("tr", {}, ...[words.rank, words.districtName].map((text) => element("th", { scope: "col", textContent: text })), element("th", { scope: "col", colSpan: 2, textContent: ranking.estimated ? words.rateWithInterval : words.rateName }))),
      element("tbody", {}, ...rows)));
}

function provincePlace({ rows, province }) {
  const below = rows.findIndex((row) => row.value === undefined || row.value < province.value);
  return below < 0 ? rows.length : below;
}

// A dot where the rate is; an estimate's lies on the line of its interval.
function plotCell({ value, lower, upper }, greatest, fill) {
  const cell = element("td", { className: "plot", "aria-hidden": "true" });
  if (value === undefined) return cell;
  const estimated = upper !== undefined;
  cell.append(element("div", {}, estimated ? element("span", { className: "interval" }) : null,
    element("span", { className: estimated ? "dot hatched" : "dot" })));
  for (const [name, at] of Object.entries({ value, lower, upper })) cell.style.setProperty(`--${name}`, (at ?? value) / greatest);
  cell.style.setProperty("--fill", fill);
  return cell;
}

function rowOf(root, data, row, greatest, chosen, choose) {
  const name = element("button", { type: "button", className: "name", "data-code": row.code, "aria-pressed": String(chosen), textContent: words.area[row.code] });
  const mark = words.priorities.includes(row.code) ? star(words.priority) : null;
  const line = element("tr", { className: chosen ? "chosen" : "" },
    element("td", { className: "rank", textContent: row.rank ?? "…" }),
    element("th", { scope: "row" }, name, mark, targetMark(row.target)),
    plotCell(row, greatest, words.colours[row.class]), rateCell(root, data, row));
  line.addEventListener("click", () => choose(row.code));
  return line;
}

// Whether a district keeps its assigned target: a sign whose words are spoken and shown on hover.
const targetMark = (target) => (target
  ? element("span", { className: `target ${target.result}`, role: "img", "aria-label": target.text, title: target.text, textContent: target.result === "met" ? "✓" : "✗" })
  : null);

function rateCell(root, data, { parts, text }) {
  if (!parts) return element("td", { className: "rate" }, missing());
  const known = numberOf(data, parts);
  const number = { ...known, text: text ?? known.text };
  return element("td", { className: "rate" }, wordOf(number.status), figureButton(root, data, number));
}

// Beside an interval a narrow list has room for the hatch alone, which its heading names.
const wordOf = (status) => (status === "estimated"
  ? element("abbr", { className: "status estimated", title: words.status_long.estimated, textContent: words.status.estimated })
  : statusMark(status));

const hatchKey = () => element("span", { className: "key" }, element("i", { className: "status estimated" }), ` ${words.status.estimated}`);

function provinceRow(root, data, province, greatest) {
  return element("tr", { className: "province" },
    element("td", { className: "rank" }),
    element("th", { scope: "row", textContent: words.province }),
    plotCell(province, greatest, "currentColor"), rateCell(root, data, province));
}

function panelOf(root, data, choose, light) {
  return element("section", { className: "panel" }, ...(data.panel ? chosenPanel(root, data, choose) : briefingPanel(root, data, light)));
}

// Nobody is chosen: what the review says, a sentence a line; each lights up its districts on the map.
function briefingPanel(root, data, light) {
  return [
    element("h2", { textContent: words.briefing }),
    element("ol", { className: "briefing" }, ...data.briefing.map((line, index) => sentenceOf(root, data, line, index, light))),
    element("h3", { textContent: words.provinceTrend }),
    ...trendOf(data.provinceTrend),
  ];
}

function sentenceOf(root, data, { text, parts, areas }, index, light) {
  const lit = data.lit === index;
  const sentence = areas.length
    ? element("button", { type: "button", className: "light", title: words.lightUp, "aria-pressed": String(lit), textContent: text, onclick: () => light(lit ? "" : String(index)) })
    : element("span", { textContent: text });
  const source = parts.length ? figureButton(root, data, { text: words.sourceOf, status: "", parts }) : null;
  return element("li", { className: lit ? "lit" : "" }, sentence, " ", source);
}

function chosenPanel(root, data, choose) {
  const { panel } = data;
  const close = element("button", { type: "button", className: "close", textContent: words.unselect, onclick: () => choose("") });
  return [
    element("div", { className: "panel-head" }, element("h2", { textContent: panel.name }), close),
    panel.traits.length ? element("p", { className: "traits" }, ...panel.traits.map((text) => element("span", { textContent: text }))) : null,
    element("p", { className: "rate" }, panel.rate ? figureButton(root, data, panel.rate, "big") : missing(), panel.rate ? statusMark(panel.rate.status) : null),
    ...panel.rivals.map((rival) => element("p", { className: "rivals" }, words.conflict + ": ", figureButton(root, data, rival))),
    element("dl", { className: "facts" }, ...panel.facts.flatMap((fact) => factOf(root, data, fact))),
    element("h3", { textContent: words.trend }),
    ...trendOf(panel.trend),
    element("p", { className: "more" }, element("a", { href: panel.address, target: "_self", textContent: words.districtPage })),
  ];
}

function factOf(root, data, { label, unit, text, number }) {
  const value = text ? [element("span", { textContent: text })]
    : number ? [figureButton(root, data, number), element("span", { className: "unit", textContent: ` ${unit}` }), statusMark(number.status)] : [missing()];
  return [element("dt", { textContent: label }), element("dd", {}, ...value)];
}

const WIDTH = 300, HEIGHT = 120, TOP = 14, BOTTOM = 20, GAP = 22;

function trendOf(trend) {
  const key = (kind, text) => element("span", {}, drawn("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, drawn("circle", { class: `dot ${kind}`, cx: 5, cy: 5, r: 3.4 })), text);
  return [sparkline(trend), element("p", { className: "key" }, key("", words.published), key("guessed", words.status.estimated))];
}

// One run a standard, each in its own part of the picture; nothing is drawn across a break.
function sparkline({ runs, spoken }) {
  const steps = runs.reduce((sum, run) => sum + run.last - run.first, 0);
  const scale = (WIDTH - 16 - GAP * (runs.length - 1)) / steps;
  const greatest = Math.max(...runs.flatMap(({ rates }) => Object.values(rates)), 0.01);
  const height = (value) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / greatest);
  const svg = drawn("svg", { class: "trend", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": spoken });
  let left = 8;
  for (const [index, run] of runs.entries()) {
    if (index) svg.append(breakLine(left - GAP / 2));
    svg.append(...runOf(run, (year) => left + (year - run.first) * scale, height));
    left += (run.last - run.first) * scale + GAP;
  }
  return svg;
}

const breakLine = (x) => drawn("line", { class: "break", x1: x, x2: x, y1: 4, y2: HEIGHT - 2 });

function runOf(run, across, height) {
  const parts = [
    drawn("line", { class: "axis", x1: across(run.first), x2: across(run.last), y1: HEIGHT - BOTTOM, y2: HEIGHT - BOTTOM }),
    yearText(run.first, across(run.first), "start"), yearText(run.last, across(run.last), "end"),
  ];
  const points = pointsOf(run);
  points.slice(1).forEach((point, index) => {
    const before = points[index];
    const kind = point.estimated || before.estimated ? "line guessed" : "line";
    parts.push(drawn("line", { class: kind, x1: across(before.year), y1: height(before.value), x2: across(point.year), y2: height(point.value) }));
  });
  for (const { year, value, estimated } of points) parts.push(drawn("circle", { class: estimated ? "dot guessed" : "dot", cx: across(year), cy: height(value), r: 2.8 }));
  return parts;
}

const pointsOf = ({ rates, estimated = [] }) =>
  Object.entries(rates).map(([year, value]) => ({ year: Number(year), value, estimated: estimated.includes(Number(year)) }));

function yearText(year, x, anchor) {
  return drawn("text", { x, y: HEIGHT - 6, "text-anchor": anchor }, String(year));
}
