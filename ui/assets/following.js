// Asks the server every two seconds, while somebody looks, whether the page still rests on what it was made of.
import { read } from "./figures.js";

const EVERY_MILLISECONDS = 2000;
const PATIENCE_MILLISECONDS = 4000;
const followers = new WeakMap();

export default function render({ data: bytes, parentElement, setTriggerValue }) {
  const { address, state } = read(bytes);
  followers.get(parentElement)?.();
  const app = document.querySelector("[data-testid='stApp']");
  const connected = () => app.dataset.testConnectionState === "CONNECTED";
  let told = false;
  const ask = async () => {
    if (document.hidden || told || !connected()) return;
    const now = await fetch(address, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).then((answer) => (answer.ok ? answer.text() : state), () => state);
    // What is said while the connection is down is lost: it is asked again once it stands.
    if (now === state || told || !connected()) return;
    told = true;
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
