// The ranking beside the map, the province's line among the districts, and what each status mark means.
function rankingOf(series, review, chosen, onChoose) {
  const { colours } = WORDS.palettes[series.palette];
  const greatest = Math.max(...review.districts.map(({ value }) => value), review.province?.value ?? 0, 0.01);
  const rows = review.districts.map((row) => districtRow(row, colours, greatest, chosen, onChoose));
  if (review.province) rows.splice(provincePlace(review), 0, provinceRow(review.province, greatest));
  const table = element("table", {}, element("tbody", {}, ...rows));
  table.setAttribute("aria-label", WORDS.ranking);
  return [table, statusKey(review)];
}

function provincePlace({ districts, province }) {
  const below = districts.findIndex((district) => !("class" in district) || district.value < province.value);
  return below < 0 ? districts.length : below;
}

function districtRow({ code, text, column, class: classIndex, rank, status, value }, colours, greatest, chosen, onChoose) {
  const name = element("button", { type: "button", textContent: WORDS.names[code] });
  const head = element("th", { scope: "row" }, name, ...(isPriority(code) ? ["\u00a0★"] : []));
  const fill = classIndex === undefined ? WORDS.noFigure : colours[classIndex];
  const row = element("tr", { className: code === chosen ? "chosen" : "" },
    element("td", { className: "rank", textContent: rank ?? "" }), chip(fill, status), head,
    bar(value, greatest, fill, status), valueCell(column ? spellBoth(column, text) : text, status));
  row.dataset.code = code;
  row.addEventListener("click", () => onChoose(code));
  return row;
}

function provinceRow({ text, column, status, value }, greatest) {
  return element("tr", { className: "province" }, element("td", {}), element("td", {}),
    element("th", { scope: "row", textContent: WORDS.province }), bar(value, greatest, "currentColor", status),
    valueCell(column ? spellBoth(column, text) : text, status));
}

// The mark of an estimate is its word, which needs no key.
const isSign = (status) => WORDS.marks[status] !== WORDS.statuses[status];

const hatched = (status) => (status === "estimated" ? " hatched" : "");

function chip(fill, status) {
  const mark = element("span", { className: `chip${hatched(status)}` });
  mark.style.setProperty("--fill", fill);
  return element("td", {}, mark);
}

function bar(value, greatest, fill, status) {
  const mark = element("span", { className: `bar${hatched(status)}` });
  mark.style.setProperty("--fill", fill);
  mark.style.setProperty("--share", `${(100 * value) / greatest}%`);
  return element("td", { className: "bars" }, mark);
}

// A narrow projector has room for the map's letters or for intervals beside the names: they stand under "N" then.
function spellBoth(column, text) {
  return element("span", {}, element("span", { className: "wide", textContent: column }),
    element("span", { className: "narrow", textContent: text }));
}

function valueCell(text, status) {
  const mark = element("span", { className: `mark ${status}`, textContent: WORDS.marks[status] });
  mark.setAttribute("aria-label", WORDS.statuses[status]);
  mark.setAttribute("role", "img");
  return element("td", { className: "number" }, text === WORDS.missing_value ? "" : text, mark);
}

function statusKey({ districts, province }) {
  const present = new Set([...districts, ...(province ? [province] : [])].map(({ status }) => status));
  const marks = Object.keys(WORDS.marks).filter((status) => present.has(status) && isSign(status));
  return element("p", { className: "status-key" }, ...marks.map((status) =>
    element("span", {}, element("b", { textContent: WORDS.marks[status] }), ` ${WORDS.statuses[status]}`)));
}
