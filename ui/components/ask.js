// The box of quick questions: a button that opens it, the question, its answer with origins, and examples.
import { drawn, element, figureButton, read, statusMark } from "./figures.js";

const WRITING = "input, textarea, select, [contenteditable='true'], [role='dialog']";
const boxes = new WeakMap();

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".ask");
  if (!boxes.has(root)) boxes.set(root, build(root, data));
  const { box, answer, examples, input } = boxes.get(root);
  const ask = (text) => {
    if (!text.trim()) return;
    input.value = text;
    answer.replaceChildren(element("p", { className: "sentence", textContent: data.waiting }));
    setTriggerValue("asked", text);
  };
  box.querySelector("form").onsubmit = (event) => { event.preventDefault(); ask(input.value); };
  answer.replaceChildren(...(data.answer ? answerParts(box, data, ask) : []));
  examples.replaceChildren(element("p", { textContent: data.canAsk }), choices(data.examples, ask));
  return listen(root);
}

// Made once: whoever types keeps the field while an answer comes.
function build(root, data) {
  const opener = element("button", { type: "button", className: "ask-open", title: data.open, "aria-label": data.open, "aria-haspopup": "dialog", "aria-keyshortcuts": "/" },
    drawn("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, drawn("circle", { cx: 7, cy: 7, r: 5 }), drawn("path", { d: "M11 11l4 4" })),
    element("span", { className: "short", textContent: data.short }), element("span", { className: "long", textContent: data.title }), element("kbd", { textContent: "/" }));
  const close = element("button", { type: "button", className: "close", textContent: data.close });
  const input = element("input", { type: "text", id: "question", maxLength: data.longest, placeholder: data.example, autocomplete: "off", spellcheck: false, enterKeyHint: "search" });
  const answer = element("div", { className: "ask-answer", role: "status" });
  const examples = element("div", { className: "ask-examples" });
  const box = element("div", { className: "ask-box", popover: "auto", role: "dialog", "aria-label": data.title },
    element("div", { className: "ask-head" }, element("strong", { textContent: data.title }), close),
    element("form", {}, element("label", { htmlFor: "question", textContent: data.label }),
      element("div", { className: "ask-row" }, input, element("button", { type: "submit", className: "submit", textContent: data.submit }))),
    answer, examples);
  root.replaceChildren(opener, box);
  // Browsers before 2024 have no popover: the box is then hidden and shown.
  const canPop = Boolean(box.showPopover);
  box.hidden = !canPop;
  const show = () => { canPop ? box.showPopover() : (box.hidden = false); input.focus(); input.select(); };
  const hide = () => { canPop ? box.hidePopover() : (box.hidden = true); opener.focus(); };
  opener.addEventListener("click", show);
  close.addEventListener("click", hide);
  if (!canPop) box.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  // Escape shuts it too: the focus must not stay on a field that is hidden, where the next '/' would be a letter.
  box.addEventListener("beforetoggle", ({ newState }) => { if (newState === "closed" && box.matches(":focus-within")) opener.focus(); });
  return { box, answer, examples, input, show };
}

// '/' opens the box wherever nothing is being typed, except in a presentation that fills the screen.
function listen(root) {
  const onKey = (event) => {
    const elsewhere = event.composedPath().some((node) => node.matches?.(WRITING));
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || elsewhere || document.fullscreenElement) return;
    event.preventDefault();
    boxes.get(root).show();
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function answerParts(box, data, ask) {
  const { question, problem, suggestions, lines, link } = data.answer;
  return [
    element("p", { className: "sentence", textContent: question }),
    problem ? element("p", { className: "problem", textContent: problem }) : null,
    suggestions.length ? element("div", { className: "ask-examples" }, element("p", { textContent: data.suggestionsTitle }), choices(suggestions, ask)) : null,
    ...lines.map((line) => (line.sentence ? element("p", { className: "sentence", textContent: line.sentence }) : partOf(box, data, line))),
    link ? element("p", {}, element("a", { href: link.href, target: "_self", textContent: link.text })) : null,
  ].filter(Boolean);
}

function partOf(box, data, { label, detail, figures, estimate, missing }) {
  return element("div", {}, element("span", { className: "about", textContent: label }),
    ...figures.map(({ number, source }, place) => element("div", {},
      element("span", { className: "value" }, place ? element("span", { className: "rival", textContent: "≠" }) : null, figureButton(box, data.answer, number), number.status ? statusMark(number.status) : null),
      source ? element("span", { className: "source", textContent: source }) : null)),
    missing ? element("div", {}, element("span", { className: "missing", textContent: data.none })) : null,
    estimate ? element("div", { className: "value" }, figureButton(box, data.answer, estimate), statusMark(estimate.status)) : null,
    detail ? element("div", { className: "source", textContent: detail }) : null);
}

function choices(texts, ask) {
  return element("ul", {}, ...texts.map((text) => {
    const button = element("button", { type: "button", textContent: text });
    button.addEventListener("click", () => ask(text));
    return element("li", {}, button);
  }));
}
