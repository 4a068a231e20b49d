// A part of a page in words: a heading, paragraphs, and numbers with their origins.
import { element, figureButton, read, statusMark } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".section");
  root.replaceChildren(
    ...(data.title ? [element("h2", { textContent: data.title })] : []),
    ...data.paragraphs.map((text) => element("p", { textContent: text })),
    ...(data.facts ? [element("ul", { className: "summary" }, ...data.facts.map((fact) => factOf(root, data, fact)))] : []));
}

function factOf(root, data, { label, number }) {
  return element("li", {}, element("span", { className: "label", textContent: label }), " ",
    figureButton(root, data, number), number.status ? statusMark(number.status) : null);
}
