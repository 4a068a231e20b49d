// Says in the reader's language what Streamlit hard-codes in English: its dialog when the server is away,
// its toolbars, the names that a screen reader hears.
import words, { patterns } from "./framework_words.js";

const NAMES = ["aria-label", "title", "alt", "placeholder"];

const known = patterns.map(([pattern, instead]) => [new RegExp(pattern), instead]);

function translated(text) {
  if (!text) return undefined;
  const [pattern, instead] = known.find(([candidate]) => candidate.test(text)) ?? [];
  return words[text] ?? (pattern && text.replace(pattern, instead));
}

function translate(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    const instead = translated(root.data.trim());
    if (instead) root.data = instead;
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  for (const name of NAMES) {
    const instead = translated(root.getAttribute(name));
    if (instead) root.setAttribute(name, instead);
  }
  for (const child of root.childNodes) translate(child);
}

new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(translate);
}).observe(document.documentElement, { childList: true, subtree: true });
