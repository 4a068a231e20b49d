// Lets charts shrink to the paper: plotly draws in fixed pixels and gives its drawings no viewBox to scale by.
const drawings = () => document.querySelectorAll(".js-plotly-plot .main-svg");

addEventListener("beforeprint", () => drawings().forEach((svg) =>
  svg.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`)));
// Once back on screen plotly sizes them again itself.
addEventListener("afterprint", () => drawings().forEach((svg) => svg.removeAttribute("viewBox")));

export default function render() {}
