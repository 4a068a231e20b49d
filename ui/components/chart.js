// A chart from plain data: bands, lines, points, names. It is made anew at each change, which takes a few
// milliseconds, and again when its place gets another width. Colours of words follow the page's theme.
import { drawn, element, read } from "./figures.js";

const TOP = 12, HEADING = 22, BOTTOM = 26, EDGE = 8, NEAR = 26, NAME_GAP = 22, LETTERS = "13px ";
const SHAPES = {
  square: (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  diamond: (r) => `M0 ${-1.3 * r}L${1.3 * r} 0L0 ${1.3 * r}L${-1.3 * r} 0z`,
  cross: (r) => `M${-r} ${-r}L${r} ${r}M${r} ${-r}L${-r} ${r}`,
};
const watched = new WeakMap();

// A colour a little nearer to that of words: darker on light pages and lighter on dark ones.
export const shade = (colour) => `color-mix(in srgb, ${colour} 82%, var(--ink))`;

export default function render({ data: bytes, parentElement }) {
  return showChart(parentElement.querySelector(".chart"), read(bytes));
}

// Draws a chart into its place, and again when the place gets another width; returns what ends that.
export function showChart(root, chart) {
  watched.get(root)?.disconnect();
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (root.clientWidth && root.clientWidth !== width) draw(root, chart, (width = root.clientWidth));
  });
  watched.set(root, observer);
  observer.observe(root);
  if (root.clientWidth) draw(root, chart, (width = root.clientWidth));
  return () => observer.disconnect();
}

function draw(root, chart, width) {
  const plan = planOf(chart, width, measureIn(getComputedStyle(root).fontFamily));
  const svg = drawn("svg", { viewBox: `0 0 ${width} ${chart.height}`, role: "img", "aria-label": chart.spoken },
    ...chart.bands.map((band) => bandOf(band, plan)),
    ...gridOf(chart, plan),
    ...chart.series.map((series) => seriesOf(series, plan)),
    ...chart.rings.map((ring) => ringOf(ring, plan)),
    ...chart.notes.map((note) => noteOf(note, chart, plan)),
    ...chart.names.flatMap((name) => nameOf(name, plan)),
    ...stampOf(chart, plan));
  const tip = element("div", { className: "tip", hidden: true });
  root.replaceChildren(svg, tip);
  listen(svg, tip, pointsOf(chart, plan), width);
}

// How wide a text is, in pixels: the bold one is the widest that a name can be.
function measureIn(family) {
  const pencil = document.createElement("canvas").getContext("2d");
  pencil.font = `650 ${LETTERS}${family}`;
  return (text) => pencil.measureText(text).width;
}

// Where the axes lie, in pixels: the right side leaves room for the longest name, at most half of the width.
export function planOf(chart, width, measure) {
  const longest = (texts) => Math.max(0, ...texts.map(measure));
  const left = EDGE + EDGE + longest(chart.upward.ticks.map(({ text }) => text));
  const whole = longest(chart.names.map(({ text }) => text)) + NAME_GAP <= width / 2;
  const names = longest(chart.names.map((name) => wordsOf(name, whole)));
  const right = width - EDGE - (names ? Math.min(names + NAME_GAP, width / 2) : 0);
  const top = TOP + (chart.heading ? HEADING : 0), bottom = chart.height - BOTTOM;
  const scale = ({ least, most }, from, to) => (value) => from + (to - from) * (value - least) / (most - least);
  return { left, right, bottom, width, measure, whole, x: scale(chart.across, left, right), y: scale(chart.upward, bottom, top) };
}

const point = ([across, upward], { x, y }) => `${x(across).toFixed(1)} ${y(upward).toFixed(1)}`;
const pathOf = (places, plan) => `M${places.map((place) => point(place, plan)).join("L")}`;
const words = (className, x, y, text, more = {}) => drawn("text", { class: className, x, y, ...more }, text);

function gridOf({ heading, across, upward }, { left, right, bottom, x, y, measure }) {
  const years = across.ticks.map(({ at, text }) => ({ place: x(at), text }));
  const narrow = years.some(({ place, text }, index) => index && place - years[index - 1].place < measure(text));
  return [
    ...(heading ? [words("name strong", EDGE, TOP + 4, heading)] : []),
    ...upward.ticks.flatMap(({ at, text }) => [
      drawn("line", { class: "grid", x1: left, x2: right, y1: y(at), y2: y(at) }),
      words("tick", left - 6, y(at) + 4, text, { "text-anchor": "end" }),
    ]),
    ...years.map(({ place, text }) => words("tick year", place, bottom + 18, narrow ? `’${text.slice(-2)}` : text, { "text-anchor": "middle" })),
  ];
}

function bandOf({ name, colour, opacity, edge, outline }, plan) {
  const line = edge ? { stroke: shade(colour), "stroke-opacity": .8 } : {};
  return drawn("path", { class: name, d: `${pathOf(outline, plan)}Z`, fill: shade(colour), "fill-opacity": opacity, ...line });
}

const ringOf = ({ at, colour }, plan) =>
  drawn("circle", { class: "ring", r: 10, transform: `translate(${point(at, plan)})`, fill: "none", stroke: shade(colour), "stroke-width": 2.5 });

function noteOf({ at, text, side }, { rings }, { x, y }) {
  if (side === "right") return words("name strong", x(at[0]) + 9, y(at[1]) + 4, text);
  if (side === "below") return words("name strong note", x(at[0]), y(at[1]) + 19, text);
  const ringed = rings.some((ring) => ring.at.join() === at.join());
  return words("name strong note", x(at[0]), y(at[1]) - (ringed ? 15 : 9), text);
}

function seriesOf({ name, colour, width, size, opacity, solid, dotted, dash, points }, plan) {
  const line = (places, dash) => drawn("path", { d: pathOf(places, plan), fill: "none", stroke: shade(colour), "stroke-width": width, ...dash });
  return drawn("g", { "data-name": name, opacity },
    ...solid.map((places) => line(places, {})),
    ...dotted.map((places) => line(places, { "stroke-dasharray": dash ?? `${width} ${width * 1.6 + 1}` })),
    ...points.map((one) => pointOf(one, size / 2, colour, plan)));
}

function pointOf({ at, symbol, hollow }, radius, colour, plan) {
  const shape = SHAPES[symbol] ? { d: SHAPES[symbol](radius) } : { r: radius };
  return drawn(shape.d ? "path" : "circle", {
    ...shape, transform: `translate(${point(at, plan)})`, stroke: shade(colour), "stroke-width": symbol === "cross" ? 2.4 : 1.4,
    class: hollow ? "hollow" : "", fill: hollow ? "none" : shade(colour),
  });
}

const wordsOf = ({ text, brief }, whole) => (whole ? text : brief);

function nameOf({ strong, end, place, ...name }, { right, width, x, y, measure, whole }) {
  const room = width - right - NAME_GAP, text = wordsOf(name, whole);
  const spread = measure(text) > room ? { textLength: room, lengthAdjust: "spacingAndGlyphs" } : {};
  return [
    drawn("path", { class: "grid", fill: "none", d: `M${x(end[0]) + 6} ${y(end[1])}L${right + NAME_GAP - 4} ${y(place)}` }),
    words(strong ? "name strong" : "name", right + NAME_GAP, y(place) + 4.5, text, spread),
  ];
}

function stampOf({ stamp, height }, { left, right }) {
  if (!stamp) return [];
  const middle = (left + right) / 2;
  return [words("stamp", middle, height / 2, stamp, {
    "text-anchor": "middle", transform: `rotate(-18 ${middle} ${height / 2})`, "style": `font-size: ${Math.min(480, right - left) / stamp.length * 1.6}px`,
  })];
}

const pointsOf = ({ series }, plan) => series.flatMap(({ points }) =>
  points.map(({ at, told }) => ({ left: plan.x(at[0]), top: plan.y(at[1]), told })));

// The nearest point says what it is, under a mouse or a finger.
function listen(svg, tip, points, width) {
  const show = (event) => {
    const box = svg.getBoundingClientRect();
    const away = ({ left, top }) => Math.hypot(left - event.clientX + box.left, top - event.clientY + box.top);
    const nearest = points.reduce((best, one) => (!best || away(one) <= away(best) ? one : best), null);
    tip.hidden = !nearest || away(nearest) > NEAR;
    if (tip.hidden) return;
    tip.replaceChildren(...nearest.told.map((line, index) => element(index ? "div" : "strong", { textContent: line })));
    tip.style.left = `${Math.max(0, Math.min(nearest.left + 12, width - tip.offsetWidth))}px`;
    tip.style.top = `${Math.max(0, nearest.top - tip.offsetHeight - 10)}px`;
  };
  svg.addEventListener("pointermove", show);
  svg.addEventListener("pointerdown", show);
  svg.addEventListener("pointerleave", () => { tip.hidden = true; });
}
