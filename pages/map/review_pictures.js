// Keeps the pictures of the standard's reviews, for the line of years to paint; shows nothing itself.
import { read } from "./figures.js";
import { keepPictures } from "./painting.js";
import "./switches.js";

export default function render({ data: bytes, parentElement }) {
  const { pictures } = read(bytes);
  parentElement.querySelector(".review_pictures").dataset.reviews = Object.keys(pictures).join(" ");
  return keepPictures(pictures);
}
