// What the directive asks for, part by part: who and where in the letter; what it is unfolds.
import { element, read } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  parentElement.querySelector(".passages").replaceChildren(
    element("p", { className: "lead", role: "status", textContent: data.status }),
    ...data.parts.map((part) => partOf(part, data.unfolded)));
}

function partOf({ title, groups }, unfolded) {
  return element("section", {}, element("h2", { textContent: title }),
    element("div", { className: "groups" }, ...groups.map((group) => groupOf(group, unfolded))));
}

function groupOf({ doer, clause, about, items }, unfolded) {
  return element("details", { className: "group", open: unfolded },
    element("summary", {},
      element("h3", {}, doer, " ", element("span", { className: "clause", textContent: clause })),
      element("span", { className: "about", textContent: about })),
    element("ul", {}, ...items.map(({ text, themes }) => element("li", {}, text, " ",
      ...themes.map((theme) => element("span", { className: "tag", textContent: theme }))))));
}
