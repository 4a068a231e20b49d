// A year under the finger, or a switch: the browser paints a review of which it has the picture before the
// server answers. A review's name is its code on the line of years, and which figures are shown of it.
// Until then each part holds that review: what the server says of another meanwhile is older, and waits.
const painters = new Map(), held = new Map();
const PATIENCE = 4000; // milliseconds
let pictures = {}, asked, shown, isAwaited = false, ending;

// The pictures of the page, by the name of their review; they go with the page.
export function keepPictures(found) {
  pictures = found;
  return () => { if (pictures === found) pictures = {}; };
}

// How a part of the page paints what a picture has for it.
export const setPainter = (part, paint) => painters.set(part, paint);

// What the page is asked beside the year. Pictures come last of all: until then those of another question are here.
export const setAsked = (now) => { asked = now; };

// Which review the page shows; none on a page that has no pictures.
export const setShown = (review) => { shown = review; isAwaited = false; };

// What the server says of a part. A part that holds another review shows it only where no better answer comes.
export function receive(part, review, show) {
  const hold = held.get(part);
  if (hold && review && hold.review !== review) hold.late = show;
  else { held.delete(part); show(); }
}

export const hold = (part, review) => held.set(part, { ...held.get(part), review });

// A year that the browser can't paint is on its way: until the answer nothing else is painted over it.
export function paintReview(code) {
  isAwaited = !shown || !paint(`${code} ${shown.split(" ")[1]}`);
  return !isAwaited;
}

export function paintPublished(isOn) {
  if (shown && !isAwaited && paint(`${shown.split(" ")[0]} ${isOn ? "published" : "all"}`)) awaitAnswer();
}

// Labels and circles change no figure: the map alone has them.
export function turnMap(choices) {
  if (!shown || !findMap()) return;
  findMap().turn(choices);
  awaitAnswer();
}

// Paints map and parts in one go, so that the browser shows them in one frame; false where it has no picture.
function paint(review) {
  const map = findMap();
  if (!map || !asked || pictures[review]?.headline.asked !== asked) return false;
  clearTimeout(ending);
  shown = review;
  const { map: scene, ...parts } = pictures[review];
  map.showAhead(structuredClone(scene));
  for (const [part, data] of Object.entries(parts)) {
    hold(part, review);
    painters.get(part)?.(data);
  }
  return true;
}

// The server was told. An answer that never comes must not leave the page with what the server does not know.
export function awaitAnswer() {
  clearTimeout(ending);
  ending = setTimeout(release, PATIENCE);
}

export function release() {
  clearTimeout(ending);
  findMap()?.release();
  const waiting = [...held.values()];
  held.clear();
  for (const { late } of waiting) late?.();
}

const findMap = () => [...document.querySelectorAll("iframe")].map((frame) => frame.contentWindow?.districtPainter).find((painter) => painter?.state);
