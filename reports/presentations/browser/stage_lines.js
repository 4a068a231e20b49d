// The trend on the stage: a panel a standard. Lines stretch with their box; words and marks keep their size.
function linePanels({ panels }) {
  const years = panels.map(({ years: own }) => own.length);
  const box = element("div", { className: "panels" }, ...panels.map(linePanel));
  box.style.gridTemplateColumns = years.map((count) => `${count + 1}fr`).join(" ");
  const { lines, others } = panels[0];
  const tones = new Map(lines.map(({ name, tone }) => [tone, tone === "priority" ? WORDS.priority : name]));
  const key = element("p", { className: "line-key" }, ...[...tones].map(([tone, name]) => keyEntry(name, tone)),
    ...(others.length ? [keyEntry(WORDS.others, "other")] : []));
  return element("div", { className: "trend" }, key, box);
}

const LONG_VALUE = 6;
const keyEntry = (name, tone) => element("span", {}, element("i", { className: `line-sample ${tone}` }), name);

function linePanel({ standard, years, highest, ticks, lines, others }) {
  const across = (index) => (100 * (index + 0.5)) / years.length, up = (value) => 100 * (1 - value / highest);
  const drawing = drawn("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" },
    ...ticks.map(({ value }) => drawn("path", { class: "grid", d: `M0 ${up(value)}H100` })),
    ...others.map((values) => drawn("path", { class: "other", d: pathOf(values, across, up) })),
    ...lines.flatMap(({ tone, points }) => [...bandsOf(points, tone, across, up), ...segmentsOf(points, tone, across, up)]));
  const at = (node, index, value) => { node.style.left = `${across(index)}%`; node.style.top = `${up(value)}%`; return node; };
  const marks = lines.flatMap(({ tone, points }) => points.flatMap((point, index) => (point
    ? [at(element("i", { className: `dot ${tone}${point.estimated ? " hollow" : ""}` }), index, point.value),
      ...(point.text ? [at(element("span", { className: `value ${tone}${point.text.length > LONG_VALUE ? " long" : ""}`, textContent: point.text }), index, point.value)] : [])]
    : [])));
  const axis = ticks.map(({ value, text }) => { const node = element("span", { className: "tick", textContent: text }); node.style.top = `${up(value)}%`; return node; });
  const below = years.map((year, index) => { const node = element("span", { className: "year" }, spellBoth(String(year), `’${String(year).slice(-2)}`)); node.style.left = `${across(index)}%`; return node; });
  return element("section", { className: "line-panel" }, element("h2", { textContent: standard }),
    element("div", { className: "plot" }, drawing, ...axis, ...marks, ...below));
}

function pathOf(values, across, up) {
  let pen = "M";
  return values.map((value, index) => {
    if (value === null) { pen = "M"; return ""; }
    const step = `${pen}${across(index)} ${up(value)}`;
    pen = "L";
    return step;
  }).join("");
}

// A piece is dotted where either of its ends is estimated.
function segmentsOf(points, tone, across, up) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (!point || !before) return [];
    const dotted = point.estimated || before.estimated ? " dotted" : "";
    return [drawn("path", { class: `line ${tone}${dotted}`, d: `M${across(index)} ${up(before.value)}L${across(index + 1)} ${up(point.value)}` })];
  });
}

function bandsOf(points, tone, across, up) {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (!point || !before || (point.lower === point.upper && before.lower === before.upper)) return [];
    const corners = [[index, before.upper], [index + 1, point.upper], [index + 1, point.lower], [index, before.lower]];
    return [drawn("path", { class: `band ${tone}`, d: `M${corners.map(([place, value]) => `${across(place)} ${up(value)}`).join("L")}Z` })];
  });
}
