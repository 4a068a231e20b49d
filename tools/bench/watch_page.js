// Runs in a page and its frames before their own scripts. Notes when anything that a reader sees last changed, in
// open shadow trees and frames too, by the clock of the page itself; `window.bench` is that of watch.js.
() => {
  const seen = {
    subtree: true, childList: true, characterData: true,
    attributes: true, attributeFilter: ["fill", "d", "points", "style", "aria-label", "src", "href", "hidden"],
  };
  if (window === window.top) {
    window.bench = { pressed: 0, changed: 0 };
    addEventListener("keydown", () => Object.assign(bench, { pressed: performance.now(), changed: 0 }), true);
  }
  // The second frame after a change: in the first it is painted.
  const note = () => requestAnimationFrame(() => requestAnimationFrame(() => { top.bench.changed = top.performance.now(); }));
  const observer = new MutationObserver(note);
  observer.observe(document, seen);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    observer.observe(root, seen);
    return root;
  };
}
