// A switch of the map is painted as it is turned: the browser has the figures, and the server follows.
// The mark of a switch is watched, for a press on its words changes it without an event of its own.
import { paintPublished, turnMap } from "./painting.js";

const ACTS = {
  filter_published_only: paintPublished,
  filter_labels: (labels) => turnMap({ labels }),
  filter_circles: (circlesShown) => turnMap({ circlesShown }),
};

function follow(marks) {
  for (const label of new Set(marks.map(({ target }) => target.closest("label")).filter(Boolean))) {
    const name = Object.keys(ACTS).find((key) => label.closest(`.st-key-${key}`));
    if (name) ACTS[name](label.hasAttribute("data-selected"));
  }
}

new MutationObserver(follow).observe(document.body, { subtree: true, attributeFilter: ["data-selected"] });
