// Runs in a page before its own scripts. Notes, frame by frame, when the watched things were last seen to change,
// so that the page's own clock tells how long a visitor waits. `watched` says what to look at:
// frame (selector of an iframe, or null), things (selector), count (fewer than that is not drawn yet).
(watched) => {
  if (window !== window.top) return;
  const state = { pressed: 0, changed: 0, seen: "" };
  window.bench = state;

  const describe = (thing) =>
    thing.getAttribute("fill") + thing.getAttribute("aria-label") + thing.textContent;

  const look = () => {
    const page = watched.frame ? document.querySelector(watched.frame)?.contentDocument : document;
    const things = page ? [...page.querySelectorAll(watched.things)] : [];
    const now = things.length < watched.count ? "" : things.map(describe).join("|");
    if (now && now !== state.seen) {
      state.seen = now;
      requestAnimationFrame(() => { state.changed = performance.now(); }); // the next frame: this one is painted
    }
    requestAnimationFrame(look);
  };

  addEventListener("keydown", () => { state.pressed = performance.now(); state.changed = 0; }, true);
  requestAnimationFrame(look);
};
