// What the directive asks for, part by part: who, where in the letter, what, and about which themes.
import { element, read } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  parentElement.querySelector(".passages").replaceChildren(
    element("p", { className: "lead", role: "status", textContent: data.status }),
    ...data.parts.map(partOf));
}

function partOf({ title, groups }) {
  return element("section", {}, element("h2", { textContent: title }),
    element("div", { className: "groups" }, ...groups.map(groupOf)));
}

function groupOf({ doer, clause, items }) {
  return element("section", { className: "group" },
    element("h3", {}, doer, " ", element("span", { className: "clause", textContent: clause })),
    element("ul", {}, ...items.map(({ text, themes }) => element("li", {}, text, " ",
      ...themes.map((theme) => element("span", { className: "tag", textContent: theme }))))));
}
