// Says in the reader's language what Streamlit hard-codes in English: its dialog when the server is away,
// its toolbars, the names that a screen reader hears.
import { language, namePatterns, names, textPatterns, texts } from "./framework_words.js";

const NAMES = ["aria-label", "title", "alt", "placeholder"];
// What is ours, and what a visitor brought: a sheet's cell that says "Upload" stays what it is.
const OWN = "[data-testid^='stBidiComponent'], "
  + "[data-testid='stMain'] [data-testid='stMarkdownContainer']:not([data-testid='stFileUploaderDropzone'] *)";

const MENU = "[data-testid='stTopNavLink'], [data-testid='stSidebarNavLink']";

const spoken = { known: new Map(Object.entries(texts)), patterns: compile(textPatterns) };
const heard = {
  known: new Map(Object.entries({ ...texts, ...names })),
  patterns: compile([...textPatterns, ...namePatterns]),
};

function compile(patterns) {
  return patterns.map(([pattern, instead]) => [new RegExp(pattern), instead]);
}

function translated(text, { known, patterns }) {
  if (!text) return undefined;
  const [pattern, instead] = patterns.find(([candidate]) => candidate.test(text)) ?? [];
  return known.get(text) ?? (pattern && text.replace(pattern, instead));
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    const instead = translated(root.data.trim(), spoken);
    if (instead) root.data = instead;
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE || root.matches(OWN)) return;
  for (const name of NAMES) {
    const instead = translated(root.getAttribute(name), heard);
    if (instead) root.setAttribute(name, instead);
  }
  for (const child of root.childNodes) translate(child);
}

// The menu's links name no language: opened in a tab of their own they would lead to the usual one.
function keepLanguage(root) {
  const [parameter, code] = language;
  if (!code || root.nodeType !== Node.ELEMENT_NODE) return;
  for (const link of root.querySelectorAll(MENU)) {
    const address = new URL(link.href);
    address.searchParams.set(parameter, code);
    link.href = address.href;
  }
}

// The menu's links name a page alone; one that is opened in a tab of its own keeps the view.
const menuLinkOf = (event) => event.target instanceof Element && event.target.closest(MENU);

function keepView(event) {
  const link = menuLinkOf(event);
  if (!link) return;
  const address = new URL(link.href);
  address.search = location.search;
  address.searchParams.delete("trang");
  link.href = address.href;
}

for (const name of ["pointerover", "pointerdown", "focusin"]) document.addEventListener(name, keepView, true);
// Streamlit takes every click for one that stays in this tab.
document.addEventListener("click", (event) => {
  if ((event.ctrlKey || event.metaKey || event.shiftKey) && menuLinkOf(event)) event.stopPropagation();
}, true);

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach((node) => {
    if (!node.parentElement?.closest(OWN)) translate(node);
    keepLanguage(node);
  });
}).observe(document.documentElement, { childList: true, subtree: true });
