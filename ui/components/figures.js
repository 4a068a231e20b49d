// Shared parts of our components: numbers that open their origin, and changes that are spoken.
// The bundle puts elements.js before this file, so that the browser fetches one file and not two.
// All text comes as JSON and is set as text, never as HTML.
import words from "./words.js";

export { drawn, element, star };

// The name of a document is Vietnamese on every page; nothing is said of other texts.
const documents = new Set(Object.values(words.source).map((source) => source.document).filter(Boolean));
export const spoken = (text) => (documents.has(text) ? { lang: "vi", textContent: text } : { textContent: text });

// Says a change to who can't see it. The place stays while all else is made anew: a new one would say nothing.
// Without a sentence it keeps the one it has.
export function announcer(root, sentence) {
  const place = root.querySelector(":scope > .spoken") ?? element("p", { className: "spoken", role: "status" });
  if (sentence === undefined) return place;
  if (place.isConnected && place.textContent !== sentence) place.textContent = sentence;
  if (!place.isConnected) place.append(sentence);
  return place;
}

// Puts new parts into a root around the place that speaks, which must not leave the page for a moment.
export function renew(root, place, ...parts) {
  for (const old of [...root.children]) if (old !== place) old.remove();
  if (!place.isConnected) root.append(place);
  place.before(...parts);
}

// Whether a part shows other data than these; what it shows already stays, with the focus and an open origin.
export function isNew(root, data) {
  const shown = JSON.stringify(data);
  const differs = root.shown !== shown;
  root.shown = shown;
  return differs;
}

// Python sends the data as bytes of JSON.
export const read = (data) => JSON.parse(new TextDecoder().decode(data));

// A number that opens its origin. `data` holds the tables that the number's parts point into.
export function figureButton(root, data, number, className = "") {
  const status = words.status[number.status] ?? "";
  const button = element("button", {
    type: "button", className: `figure ${number.status} ${className}`, textContent: number.text,
    title: words.open, "aria-haspopup": "dialog",
    "aria-label": [number.text, status, words.open].filter(Boolean).join(", "),
  });
  button.addEventListener("click", (event) => { event.stopPropagation(); openOrigin(root, data, number, button); });
  return button;
}

// The number of one figure, or of several that contradict each other: no status of one stands for all.
export function numberOf({ tables }, parts) {
  const figures = parts.map((part) => tables.figures[part]);
  const status = figures.length > 1 ? "conflicting" : contextOf(tables, figures[0]).status;
  return { text: inOne(figures.map(({ text }) => text)), status, parts };
}

// Several rates share one percent sign, which a narrow table has room for.
const inOne = (values) => (values.every((value) => value.endsWith(words.percent))
  ? values.map((value) => value.slice(0, -words.percent.length)).join(" ≠ ") + words.percent : values.join(" ≠ "));

// What a figure's context leaves out, most of the component's contexts share.
const contextOf = ({ shared, contexts }, { context = 0 }) => ({ ...shared, ...contexts[context] });

export function missing(reason = words.status.missing) {
  return element("span", { className: "missing", textContent: reason });
}

export function statusMark(status) {
  return element("span", { className: `status ${status}`, textContent: words.status[status] });
}

function openOrigin(root, data, number, opener) {
  root.querySelector(".origin")?.remove();
  const close = element("button", { type: "button", className: "close", textContent: words.close });
  const box = element("div", { className: "origin", popover: "auto", role: "dialog", "aria-label": words.origin, tabIndex: -1 },
    element("div", { className: "origin-head" }, element("strong", { textContent: words.origin }), close),
    words.rule[number.rule] ? element("p", { className: "rule", textContent: words.rule[number.rule] }) : null,
    ...number.parts.map((part) => originPart(data, part)));
  const end = () => { box.remove(); opener.focus(); };
  root.append(box);
  if (box.showPopover) {
    close.addEventListener("click", () => box.hidePopover());
    box.addEventListener("toggle", (event) => { if (event.newState === "closed") end(); });
    box.showPopover();
  } else {
    standAlone(box, close, end);
  }
  place(box, opener.getBoundingClientRect());
  box.focus();
}

// Browsers before 2024 have no popover: the box then closes by its button, by Escape and by a press beside it.
function standAlone(box, close, end) {
  const ending = new AbortController();
  const finish = () => { ending.abort(); end(); };
  const { signal } = ending;
  Object.assign(box.style, { position: "fixed", zIndex: "1000", margin: "0" });
  close.addEventListener("click", finish, { signal });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") finish(); }, { signal });
  setTimeout(() => document.addEventListener("pointerdown", (event) => {
    if (!event.composedPath().includes(box)) finish();
  }, { signal }));
}

function place(box, anchor) {
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(8, Math.min(anchor.left, innerWidth - width - 8));
  const below = anchor.bottom + 6;
  const top = below + height < innerHeight ? below : Math.max(8, anchor.top - height - 6);
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

function originPart({ tables }, index) {
  const figure = tables.figures[index];
  const { area, text: value } = figure;
  const { indicator, group, period, standard, status, source: named = words.estimates, asOf, note } = contextOf(tables, figure);
  const source = tables.sources?.[named] ?? words.source[named];
  const about = [words.area[area], words.indicator[indicator], period, words.group[group]].filter(Boolean).join(" · ");
  const lines = [
    [words.document, source.document], [words.publisher, source.publisher], [words.date, source.date],
    [words.asOf, asOf], [words.standardName, words.standard[standard]], [words.statusName, words.status_long[status]],
    [words.note, tables.notes[note]], [words.restsOn, figure.restsOn],
  ].filter(([, text]) => text);
  const list = element("dl", {}, ...lines.flatMap(([name, text]) => [element("dt", { textContent: name }), element("dd", spoken(text))]));
  const link = safeLink(source.url, words.link);
  return element("section", { className: `part ${status}` },
    element("p", { className: "about" }, element("span", { textContent: about }), element("b", { textContent: value })), list, link);
}

export function safeLink(address, text) {
  if (!/^https?:\/\//.test(address ?? "")) return null;
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer", textContent: text });
}
