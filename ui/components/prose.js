// Articles in words: paragraphs, facts in two columns, steps, links.
import { element, read, safeLink } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  parentElement.querySelector(".prose").replaceChildren(...data.articles.map(articleOf));
}

function articleOf({ title, paragraphs, facts, points, ordered, links }) {
  return element("article", {},
    element("h2", { textContent: title }),
    ...paragraphs.map((text) => element("p", { textContent: text })),
    facts.length ? element("dl", { className: "terms" }, ...facts.flatMap(factOf)) : null,
    points.length ? element(ordered ? "ol" : "ul", {}, ...points.map((text) => element("li", { textContent: text }))) : null,
    links.length ? element("p", { className: "links" }, ...links.map(({ text, url }) => safeLink(url, text))) : null);
}

function factOf({ name, text, mark, document: named }) {
  const sign = mark ? element("span", { className: "sign", "aria-hidden": "true", textContent: mark }) : null;
  return [element("dt", {}, sign, name), element("dd", {}, named ? element("span", { lang: "vi", textContent: named }) : null, text)];
}
