// Says in the reader's language what Streamlit hard-codes in English: its dialog when the server is away,
// its toolbars, the names that a screen reader hears.
import words from "./framework_words.js";

const NAMES = ["aria-label", "title", "alt", "placeholder"];

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    const instead = words[root.data.trim()];
    if (instead) root.data = instead;
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  for (const name of NAMES) {
    const instead = words[root.getAttribute(name)];
    if (instead) root.setAttribute(name, instead);
  }
  for (const child of root.childNodes) translate(child);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(translate);
}).observe(document.documentElement, { childList: true, subtree: true });
