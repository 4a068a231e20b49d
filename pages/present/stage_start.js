// Puts the presentation on Streamlit's page: one button, for a browser fills the screen at a press alone.
import { element as made, read } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const { deck } = read(bytes);
  const root = parentElement.querySelector(".presentation");
  const button = made("button", { type: "button", className: "start", textContent: WORDS.start, disabled: !deck.scenes.length });
  button.addEventListener("click", () => present(deck));
  root.replaceChildren(button, made("span", { className: "hint", textContent: WORDS.start_help }));
}
