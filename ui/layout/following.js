// Asks the server every two seconds, while somebody looks, whether the page still rests on what it was made of.
import { read } from "./figures.js";

const EVERY_MILLISECONDS = 2000;
const PATIENCE_MILLISECONDS = 4000;
const followers = new WeakMap();
const MOST_TIMES = 3;
// For what state the page was last to be made anew. A request can be lost on its way, so it is made again; but
// not for ever: behind several servers this answer can come from another one than the page does.
let asked = { state: "", at: 0, times: 0 };

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const { address, state } = read(bytes);
  followers.get(parentElement)?.();
  const app = document.querySelector("[data-testid='stApp']");
  // An attribute that Streamlit keeps for its tests; without it nothing says that the connection is down.
  const connected = () => (app.dataset.testConnectionState ?? "CONNECTED") === "CONNECTED";
  const waits = (now) => now === asked.state && (asked.times === MOST_TIMES || performance.now() - asked.at < PATIENCE_MILLISECONDS);
  const ask = async () => {
    if (document.hidden || !connected()) return;
    // An answer may be cut off while it comes, too: it says nothing.
    const now = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
      .then((answer) => (answer.ok ? answer.text() : state))
      .catch(() => state);
    // What is said while the connection is down is lost: it is asked again once it stands.
    if (now === state || waits(now) || !connected()) return;
    asked = { state: now, at: performance.now(), times: now === asked.state ? asked.times + 1 : 1 };
    setTriggerValue("changed", now);
  };
  const timer = setInterval(ask, EVERY_MILLISECONDS);
  // A page whose server failed is connected to another one, which knows nothing of it yet.
  const connection = new MutationObserver(ask);
  connection.observe(app, { attributeFilter: ["data-test-connection-state"] });
  document.addEventListener("visibilitychange", ask);
  const stop = () => { clearInterval(timer); connection.disconnect(); document.removeEventListener("visibilitychange", ask); };
  followers.set(parentElement, stop);
  return stop;
}
