// The map of the presentation: drawn once a scene, recoloured with every year. No hover, no request.
function stageMap(onChoose) {
  const [width, height] = OUTLINE.size;
  const svg = drawn("svg", { viewBox: `0 0 ${width} ${height}`, class: "map", role: "group", "aria-label": WORDS.map });
  svg.append(drawn("defs", {}, stageHatch("stage-hatch")));
  if (OUTLINE.frame) svg.append(frameOf(OUTLINE.frame));
  const order = Object.keys(OUTLINE.paths).sort((one, other) => isPriority(one) - isPriority(other));
  const shapes = Object.fromEntries(order.map((code) => [code, districtShape(code, onChoose)]));
  const edges = drawn("g", { class: "edges", "aria-hidden": "true" });
  const labels = Object.fromEntries(order.map((code) => [code, districtLabel(code)]));
  const legend = drawn("g", { class: "legend" });
  const stamp = drawn("text", { class: "stamp", x: width / 2, y: height / 2, transform: `rotate(-22 ${width / 2} ${height / 2})` });
  const leads = Object.values(OUTLINE.labels).filter((label) => label.to).map(leadingLine);
  svg.append(...order.map((code) => shapes[code].group), edges, ...leads, stamp, ...order.map((code) => labels[code].group), legend);
  return { svg, show: (series, review, chosen) => showReview({ shapes, labels, edges, legend, stamp }, series, review, chosen) };
}

const isPriority = (code) => OUTLINE.priority.includes(code);

const stageHatch = (identifier) =>
  drawn("pattern", { id: identifier, width: 15, height: 15, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawn("line", { x1: 0, y1: 0, x2: 0, y2: 15, stroke: "#17242c", "stroke-width": 3.2, "stroke-opacity": 0.42 }));

const frameOf = ([x, y, width, height]) => drawn("rect", { class: "frame", x, y, width, height, rx: 8 });

function districtShape(code, onChoose) {
  const shape = () => [
    drawn("path", { d: OUTLINE.paths[code] }),
    ...(code in OUTLINE.discs ? [drawn("circle", { cx: OUTLINE.discs[code][0], cy: OUTLINE.discs[code][1], r: OUTLINE.discRadius })] : []),
  ];
  const fills = drawn("g", {}, ...shape());
  const hatches = drawn("g", { class: "hatches", fill: "url(#stage-hatch)" }, ...shape());
  const group = drawn("g", { class: isPriority(code) ? "district priority" : "district", "data-code": code }, fills, hatches);
  group.addEventListener("click", () => onChoose(code));
  return { group, fills, hatches };
}

function districtLabel(code) {
  const { at: [x, y], lines } = OUTLINE.labels[code];
  const top = y - ((lines.length + 1) / 2) * OUTLINE.lineHeight;
  const baseline = (line) => top + (line + 0.8) * OUTLINE.lineHeight;
  const value = drawn("text", { class: "value", x, y: baseline(lines.length) });
  const names = lines.map((text, line) => drawn("text", { x, y: baseline(line) }, text));
  return { value, group: drawn("g", { class: "label", "font-size": OUTLINE.fontSize, "data-code": code }, ...names, value) };
}

function leadingLine({ at: [x, y], to: [toX, toY], lines }) {
  const aside = Math.sign(toX - x) * (Math.max(...lines.map((text) => text.length)) * OUTLINE.fontSize * 0.27);
  return drawn("line", { class: "lead", x1: x + aside, y1: y, x2: toX, y2: toY });
}

function showReview({ shapes, labels, edges, legend, stamp }, series, review, chosen) {
  const palette = WORDS.palettes[series.palette];
  for (const { code, text, class: classIndex, status } of review.districts) {
    const known = classIndex !== undefined;
    const onSea = OUTLINE.labels[code].to || code in OUTLINE.discs;
    shapes[code].fills.setAttribute("fill", known ? palette.colours[classIndex] : WORDS.noFigure);
    shapes[code].hatches.style.display = status === "estimated" ? "" : "none";
    labels[code].value.textContent = text;
    labels[code].group.setAttribute("class", `label${onSea ? " sea" : known && palette.dark.includes(classIndex) ? " dark" : ""}`);
  }
  edges.replaceChildren(...(chosen ? [drawn("path", { class: "chosen", d: OUTLINE.paths[chosen] })] : []));
  stamp.textContent = review.stamp;
  stamp.style.display = review.stamp ? "" : "none";
  stamp.style.setProperty("--letters", Math.max(1, review.stamp.length));
  if (legend.dataset.palette !== series.palette) {
    legend.dataset.palette = series.palette;
    legend.replaceChildren(...legendOf(series.palette));
  }
}
