// What lies over the scene when asked for: the presenter's note with the origin of every number, or the keys.
function notesPanel(deck, scene, series, review, chosen) {
  const told = new Set();
  return [
    element("h2", { textContent: WORDS.note }),
    element("p", { className: "note", textContent: scene.note || WORDS.no_note }),
    element("h2", { textContent: WORDS.sources }),
    element("p", { textContent: review.words }),
    element("p", { textContent: `${WORDS.standard}: ${series.legal}. ${WORDS.districts_until}.` }),
    element("table", { className: "origins" },
      element("thead", {}, element("tr", {}, ...[WORDS.district, WORDS.value, WORDS.status, WORDS.source].map((text) => element("th", { scope: "col", textContent: text })))),
      element("tbody", {}, ...originsOf(review).flatMap(({ name, parts, code }) => originRows(deck, { name, code, parts }, code !== "" && code === chosen, told, review.board)))),
  ];
}

// Whose figures a review shows; on a board those rows that have any.
function originsOf({ board, province, districts }) {
  if (board) return [...board.table.rows, ...(board.years?.rows ?? [])].filter(({ parts }) => parts.length);
  return [...(province ? [{ name: WORDS.province, code: "", parts: province.parts }] : []),
    ...districts.map(({ code, parts }) => ({ name: WORDS.names[code], code, parts }))];
}

// How estimated figures are made is told once; whatever a source notes stands beside its figure.
function originRows(deck, { name, code, parts }, chosen, told, ofYears) {
  const className = chosen ? "chosen" : "";
  const head = () => element("th", { scope: "row", textContent: name });
  if (!parts.length) return [element("tr", { className }, head(), element("td", {}), element("td", { textContent: WORDS.statuses.missing }), element("td", {}))];
  return parts.map((part) => {
    const { area, text, period, status, source, asOf, note } = deck.figures[part];
    const whose = ofYears && area && area !== code ? `${WORDS.names[area]} ` : "";
    const remark = told.has(note) ? "" : deck.notes[note];
    if (status === "estimated") told.add(note);
    const words = [deck.sources[source].words, asOf && filled(WORDS.as_of, { date: asOf })].filter(Boolean).join("; ");
    return element("tr", { className }, head(), element("td", { className: "number", textContent: ofYears ? `${whose}${period}: ${text}` : text }),
      element("td", { textContent: isSign(status) ? `${WORDS.marks[status]} ${WORDS.statuses[status]}` : WORDS.statuses[status] }),
      element("td", {}, words, ...(remark ? [element("span", { className: "remark", textContent: remark })] : [])));
  });
}

function helpPanel() {
  return [
    element("h2", { textContent: WORDS.help }),
    element("dl", { className: "keys" }, ...WORDS.keys.flatMap(({ key, words }) =>
      [element("dt", { textContent: key }), element("dd", { textContent: words })])),
  ];
}

function panelOf(content, onClose) {
  const close = element("button", { type: "button", className: "close", textContent: WORDS.close, onclick: onClose });
  return [close, ...content];
}

// As many as one line holds, so that the map keeps its height.
const namedSources = () => (innerWidth < 1.5 * innerHeight ? 1 : 2);

// The documents behind what is shown, each named once; the whole list is a key away.
function sourcesLine(deck, review) {
  const parts = originsOf(review).flatMap(({ parts: own }) => own);
  const names = [...new Set(parts.map((part) => deck.sources[deck.figures[part].source].short))];
  const named = names.slice(0, namedSources()).join("; ") || WORDS.no_sources;
  const others = names.length - namedSources();
  return filled(others > 0 ? WORDS.sources_more : WORDS.sources_line, { sources: named, count: others });
}
