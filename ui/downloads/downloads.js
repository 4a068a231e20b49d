// Links to files, each made when it is followed; how far it is, the browser shows. A presentation may be too long
// for an address: its files are asked for by a button that sends it along.
import { element, read } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const { links, parameter, note, failed } = read(bytes);
  const told = element("p", { className: "told", role: "status" });
  parentElement.querySelector(".downloads").replaceChildren(
    ...links.map((link) => (parameter ? buttonOf(link, parameter, told, failed) : linkOf(link))),
    ...(note ? [element("p", { className: "note", textContent: note })] : []), told);
}

function linkOf({ label, address }) {
  if (address) return element("a", { href: address, download: "", textContent: label });
  return element("span", { role: "link", "aria-disabled": "true", textContent: label });
}

function buttonOf({ label, address, code }, parameter, told, failed) {
  const button = element("button", { type: "button", textContent: label, disabled: !code });
  button.addEventListener("click", async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    told.textContent = await sent(address, new URLSearchParams({ [parameter]: code })).catch(() => failed);
    button.ariaBusy = "false";
  });
  return button;
}

// Asks for a file and saves it; gives what the server says instead where there is none.
async function sent(address, body) {
  const answer = await fetch(address, { method: "POST", body });
  if (!answer.ok) return answer.text();
  const [, name] = answer.headers.get("content-disposition").split("UTF-8''");
  const href = URL.createObjectURL(await answer.blob());
  element("a", { href, download: decodeURIComponent(name) }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
  return "";
}
