// On a phone the controls lie in a drawer at the foot of the page; its button says what is chosen.
// Whether it is open, the browser alone knows: the page's style shows the controls where the mark stands.
import { element, read } from "./figures.js";
import { receive, setPainter } from "./painting.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".drawer");
  if (!root.firstChild) addButton(root, data);
  setPainter("drawer", (painted) => say(root, painted));
  receive("drawer", data.review, () => say(root, data));
}

const say = (root, { words }) => { root.querySelector(".view-words").textContent = words; };

function addButton(root, { open, close }) {
  const host = root.getRootNode().host ?? root;
  const controls = host.closest(".st-key-filters");
  controls.style.setProperty("--sheet", getComputedStyle(root).getPropertyValue("--paper"));
  const act = element("span", { className: "act", textContent: open });
  const button = element("button", { type: "button", "aria-expanded": "false" }, element("span", { className: "view-words" }), act);
  button.addEventListener("click", () => {
    const isOpen = controls.toggleAttribute("data-open");
    button.setAttribute("aria-expanded", String(isOpen));
    act.textContent = isOpen ? close : open;
  });
  root.append(button);
}
