// The legend of the presentation's map: fixed classes as a bar in the gulf, marks where no district lies.
const BAR = { x: 14, y: 868, width: 468, height: 40 };
const KINDS = { x: 606, y: 18, step: 50, swatch: 58 };

function legendOf(palette) {
  const { colours } = WORDS.palettes[palette];
  const step = BAR.width / colours.length;
  const box = (fill, index) => drawn("rect", { x: BAR.x + index * step, y: BAR.y, width: step, height: BAR.height, fill });
  const limit = (text, index) => legendText(BAR.x + (index + 1) * step, BAR.y + BAR.height + 42, text, "middle");
  return [
    legendText(BAR.x, BAR.y - 14, WORDS.legends[palette], "start"),
    ...colours.map(box), ...WORDS.limits[palette].map(limit),
    ...kind(0, WORDS.statuses.estimated, "#ffffff", "url(#stage-hatch)"),
    ...kind(1, WORDS.statuses.missing, WORDS.noFigure),
    ...kind(2, `${WORDS.priority} ★`, "none").map((node) => { if (node.tagName === "rect") node.classList.add("priority"); return node; }),
  ];
}

function kind(row, words, ...fills) {
  const y = KINDS.y + row * KINDS.step;
  const swatches = fills.map((fill) => drawn("rect", { x: KINDS.x, y, width: KINDS.swatch, height: 40, fill }));
  return [...swatches, legendText(KINDS.x + KINDS.swatch + 14, y + 34, words, "start")];
}

const legendText = (x, y, text, anchor) => drawn("text", { x, y, "text-anchor": anchor, "font-size": OUTLINE.fontSize }, text);
