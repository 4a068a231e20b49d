// What stands above one of two maps: its question, the province's number and how much of it is published.
import { element, figureButton, missing, numberOf, read, statusMark } from "./figures.js";

export default function render({ data: bytes, parentElement }) {
  const data = read(bytes);
  const root = parentElement.querySelector(".side");
  const province = data.province.length ? numberOf(data, data.province) : null;
  root.replaceChildren(
    element("h2", {}, element("span", { className: "where", textContent: data.where }), data.title),
    element("p", {}, element("span", { className: "subtitle", textContent: data.subtitle }),
      element("span", { className: "province" }, `${data.provinceLabel} `, ...(province ? [figureButton(root, data, province), statusMark(province.status)] : [missing()])),
      element("span", { className: "coverage" }, `${data.coverageLabel} `, figureButton(root, data, data.coverage))));
}
