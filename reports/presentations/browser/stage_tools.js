// What a finger or a mouse can press: the years, and the same things that the keys do.
const SIGNS = {
  previous: "M15 5l-8 7 8 7", next: "M9 5l8 7-8 7", play: "M7 5l12 7-12 7z", pause: "M7 5h4v14H7zM14 5h4v14h-4z",
  notes: "M6 3h9l4 4v14H6zM9 11h7M9 15h7", theme: "M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18",
  zoom: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20M10.5 8v5M8 10.5h5", presenter: "M3 5h18v11H3zM9 20h6M12 16v4M7 12l3-3 2 2 4-4",
  full: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5", help: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3M12 18v.5", leave: "M6 6l12 12M18 6L6 18",
};

function toolButton(name, label, onclick) {
  const button = element("button", { type: "button", className: `tool ${name}`, title: label, onclick });
  button.setAttribute("aria-label", label);
  button.append(drawn("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" }, drawn("path", { d: SIGNS[name] })));
  return button;
}

function toolBar(act, { playing, dark }) {
  return [
    toolButton("previous", WORDS.previous, act.previous), toolButton("next", WORDS.next, act.next),
    toolButton(playing ? "pause" : "play", playing ? WORDS.pause : WORDS.play, act.play),
    toolButton("notes", WORDS.notes, act.notes), toolButton("theme", dark ? WORDS.light : WORDS.dark, act.theme),
    toolButton("zoom", WORDS.zoom, act.zoom), toolButton("presenter", WORDS.presenter, act.presenter),
    toolButton("full", WORDS.full, act.full), toolButton("help", WORDS.help, act.help), toolButton("leave", WORDS.leave, act.leave),
  ];
}

function yearBar(series, shown, own, onYear) {
  return series.reviews.map(({ period }, index) => {
    const button = element("button", { type: "button", textContent: period, className: period === own ? "own" : "", onclick: () => onYear(index) });
    button.setAttribute("aria-label", filled(WORDS.year, { period }));
    button.setAttribute("aria-pressed", String(index === shown));
    return button;
  });
}

const KEYS = {
  ArrowRight: "next", PageDown: "next", ArrowLeft: "previous", PageUp: "previous", ArrowDown: "later", ArrowUp: "earlier",
  " ": "play", n: "notes", q: "code", t: "theme", z: "zoom", p: "presenter", f: "full", "?": "help", Escape: "escape", Home: "first", End: "last",
};

// What a key asks for; a key pressed together with another that commands the browser is the browser's.
function askedBy(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (/^[0-9]$/.test(event.key)) return { name: "jump", place: event.key === "0" ? 9 : Number(event.key) - 1 };
  const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return name ? { name } : null;
}
