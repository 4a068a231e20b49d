// A scene that is no single map: panels of lines or two maps, and a table whose rows name their figures.
function boardOf(deck, board, chosen, onChoose) {
  const table = boardTable(board, chosen, onChoose);
  const remarks = element("div", { className: "remarks" }, ...board.marks.map(([mark, words]) => element("span", {}, element("b", { textContent: mark }), ` ${words}`)),
    ...(board.remark ? [element("span", { textContent: board.remark })] : []));
  if (board.maps) remarks.append(element("span", { textContent: WORDS.slanted }));
  if (board.years) return [element("div", { className: "beside" }, table, remarks), linePanels(board), spokenTable(board.years)];
  if (board.panels) return [linePanels(board), remarks, spokenTable(board.table)];
  if (board.maps) return [boardMaps(deck, board.maps, chosen, onChoose), element("div", { className: "beside" }, table, remarks)];
  return [table, remarks];
}

// What lines show, for who can't see them; its figures are named under N.
function spokenTable(table) {
  const rows = table.rows.map((row) => ({ ...row, parts: [] }));
  return element("div", { className: "spoken" }, boardTable({ table: { ...table, rows } }, "", () => {}));
}

// A long list of years wears two figures on a narrow projector.
const MANY_COLUMNS = 9;

function boardTable({ table: { columns, spans, rows } }, chosen, onChoose) {
  const many = columns.length > MANY_COLUMNS;
  const starts = new Set(spans.reduce((found, { span }) => [...found, found.at(-1) + span], [0]).slice(1, -1));
  const edge = (index) => (starts.has(index) ? "edge" : "");
  const year = (text) => (many ? spellBoth(text, `’${text.slice(-2)}`) : text);
  const head = [
    ...(spans.length ? [element("tr", { className: "spans" }, element("td", {}), ...spans.map(({ label, span }, index) =>
      element("th", { scope: "colgroup", colSpan: span, textContent: label, className: index ? "edge" : "" })))] : []),
    element("tr", {}, element("td", {}), ...columns.map((text, index) => element("th", { scope: "col", className: edge(index) }, year(text)))),
  ];
  return element("table", { className: many ? "board-table many" : "board-table" }, element("thead", {}, ...head),
    element("tbody", {}, ...rows.map((row) => boardRow(row, edge, chosen, onChoose))));
}

function boardRow({ code, name, cells, parts }, edge, chosen, onChoose) {
  const label = parts.length ? element("button", { type: "button", textContent: name }) : name;
  const row = element("tr", { className: [code ? "" : "province", code && code === chosen ? "chosen" : ""].join(" ").trim() },
    element("th", { scope: "row" }, label, ...(code && isPriority(code) ? [" ★"] : [])),
    ...cells.map(({ short, tone }, index) => element("td", { className: `${tone} ${edge(index)}`.trim(), textContent: short })));
  if (parts.length) row.addEventListener("click", () => onChoose(code));
  return row;
}

// Two maps go without letters, which would be too small: rates stand in the table beside them, the stamp above.
function boardMaps(deck, maps, chosen, onChoose) {
  const both = maps.map(({ series: place, review, title }) => {
    const series = deck.series[place], map = stageMap(onChoose);
    map.show(series, series.reviews[review], chosen);
    const stamp = element("span", { className: "caution", textContent: series.reviews[review].stamp });
    return element("figure", {}, element("figcaption", {}, `${title} `, stamp), map.svg, scaleOf(series.palette));
  });
  return element("div", { className: maps.length > 1 ? "pair" : "pair alone" }, ...both);
}

// The fixed classes as a bar with its limits, in letters of the page: those of a map shrink with it.
function scaleOf(palette) {
  const { colours } = WORDS.palettes[palette];
  const boxes = colours.map((fill, index) => {
    const box = element("span", {}, element("i", {}), WORDS.limits[palette][index] ?? "");
    box.style.setProperty("--fill", fill);
    return box;
  });
  return element("p", { className: "scale" }, ...boxes);
}
