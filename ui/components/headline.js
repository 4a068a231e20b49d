// The question in words, its cautions and five numbers.
import { announcer, element, figureButton, isNew, missing, numberOf, read, renew, statusMark } from "./figures.js";
import { receive, setAsked, setPainter, setShown } from "./painting.js";
import words from "./words.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".headline");
  setAsked(data.asked);
  setPainter("headline", (painted) => paint(root, painted));
  receive("headline", data.review, () => {
    setShown(data.review);
    paint(root, data, data.title);
  });
}

// The server's answer is spoken; a year that only passes is not.
function paint(root, data, sentence) {
  const place = announcer(root, sentence);
  if (!isNew(root, data)) return;
  renew(root, place,
    element("div", { className: "question" },
      element("h1", { textContent: data.title }),
      element("p", { className: "subtitle", textContent: data.subtitle }),
      element("div", { className: "notices", role: "status" }, ...data.notices.map((text) => element("p", { className: "notice", textContent: text })))),
    ...(data.tiles.length ? [element("ul", { className: data.review ? "tiles strip" : "tiles" }, ...data.tiles.map((tile) => tileOf(root, data, tile)))] : []),
    element("div", { className: "page-switches" }, languageLink(), themeButton()));
}

function tileOf(root, data, { label, note, number, rivals = [], absent }) {
  const value = number ? figureButton(root, data, number, "big") : missing(absent);
  return element("li", { className: "tile" },
    element("span", { className: "label", textContent: label }),
    element("span", { className: "value" }, value, number?.status ? statusMark(number.status) : null, ...rivals.map((rival) => rivalOf(root, data, rival))),
    element("span", { className: "note", textContent: note }));
}

function rivalOf(root, data, part) {
  const number = numberOf(data, [part]);
  return figureButton(root, data, { ...number, text: `≠ ${number.text}` }, "rival");
}

// The same page with the same choices: where it leads is found at the last moment, for the choices change meanwhile.
function languageLink() {
  const { language, code, name } = words.otherLanguage;
  const link = element("a", { className: "language", target: "_self", textContent: name, lang: language, hreflang: language });
  const find = () => {
    const address = new URL(location.href);
    if (code) address.searchParams.set(words.languageParameter, code);
    else address.searchParams.delete(words.languageParameter);
    link.href = address.href;
  };
  for (const reached of ["pointerover", "pointerdown", "focus", "click"]) link.addEventListener(reached, find);
  find();
  return link;
}

// Streamlit keeps the reader's theme by page in the browser; the page's first script reads our own choice.
function themeButton() {
  const dark = localStorage.getItem("theme") === "Dark";
  const button = element("button", { type: "button", className: "theme", textContent: dark ? words.light : words.dark });
  button.addEventListener("click", () => { localStorage.setItem("theme", dark ? "Light" : "Dark"); location.reload(); });
  return button;
}
