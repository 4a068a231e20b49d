// The legend: class limits, the poorest on top, and the marks that set apart what is no plain published figure.
function drawLegend(node, options, palette, { estimated, imported, circles, scale }) {
  const classes = palette.classes.map((label, index) => legendItem({ label, fill: palette.colours[index] })).reverse();
  const kinds = [legendItem({ label: options.priorityDistrict, priority: true })];
  if (imported) kinds.push(legendItem({ label: options.status.imported, mark: options.importedMark }));
  if (estimated) kinds.push(legendItem({ label: options.status.estimated, fill: "#ffffff", hatched: true }));
  kinds.push(legendItem({ label: options.status.missing, fill: options.noFigure }));
  node.replaceChildren(
    element("div", { className: "legend-title", textContent: palette.title }),
    element("ul", {}, ...classes), element("ul", {}, ...kinds),
    ...(circles ? [element("div", { className: "legend-title circles", textContent: circles.label }), element("ul", { className: "circles" }, ...circleItems(options, circles, scale))] : []));
}

function legendItem({ label, fill, hatched, priority, mark }) {
  const swatch = drawn("svg", { class: "swatch", viewBox: "0 0 22 14", "aria-hidden": "true" });
  const box = { x: 0.5, y: 0.5, width: 21, height: 13, stroke: "#5b6b74" };
  if (fill) swatch.append(drawn("rect", { ...box, fill }));
  if (hatched) swatch.append(drawn("rect", { ...box, fill: "url(#hatch)" }));
  if (priority) swatch.append(
    drawn("rect", { x: 1.3, y: 1.3, width: 19.4, height: 11.4, fill: "#ffffff", stroke: "#17242c", "stroke-width": 2.6 }),
    drawn("path", { d: STAR, fill: "#17242c", transform: "translate(7.5 3.2) scale(.46)" }));
  if (mark) swatch.append(drawn("text", { x: 11, y: 12, "text-anchor": "middle", "font-size": 14, fill: "currentColor" }, mark));
  return element("li", {}, swatch, element("span", { textContent: label }));
}
