// The QR code of the view: small beside the headline on every scene, and as large as the screen under Q.
const QUIET = 4;

// A bit a module, row after row; the quiet zone is paper in both rooms.
function codePicture({ size, bits }) {
  const bytes = atob(bits), whole = size + 2 * QUIET;
  const isDark = (place) => (bytes.charCodeAt(place >> 3) >> (7 - (place & 7))) & 1;
  let path = "";
  for (let place = 0; place < size * size; place += 1) if (isDark(place)) path += `M${QUIET + (place % size)} ${QUIET + Math.floor(place / size)}h1v1h-1z`;
  return drawn("svg", { viewBox: `0 0 ${whole} ${whole}`, class: "qr", "shape-rendering": "crispEdges", "aria-hidden": "true" },
    drawn("rect", { width: whole, height: whole, fill: "#ffffff" }), drawn("path", { d: path, fill: "#000000" }));
}

function codeButton(code, onclick) {
  if (!code) return [];
  const button = element("button", { type: "button", className: "code", title: WORDS.code, onclick }, codePicture(code));
  button.setAttribute("aria-label", WORDS.code);
  return [button];
}

function codePanel(code) {
  const told = code ? [codePicture(code), element("p", { className: "address", textContent: code.link })] : [element("p", { textContent: WORDS.no_code })];
  return [element("h2", { textContent: WORDS.code }), ...told];
}
