// Places the first picture as the map will be placed, and takes it away once the map is drawn or will not come.
(() => {
  const layer = document.querySelector(".first-picture"), drawing = layer.firstElementChild;
  const [south, west, north, east] = drawing.dataset.bounds.split(" ").map(Number);
  const TILE = 256, SNAP = 0.25, PADDING = 8; // the map's own: Leaflet's tile, its steps of zoom, two times 4 px
  const mercator = (degrees) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  const world = [(east - west) / 360, mercator(north) - mercator(south)];
  const fit = () => {
    const room = [layer.clientWidth, layer.clientHeight];
    const largest = Math.log2(Math.min(...room.map((pixels, side) => (pixels - PADDING) / (TILE * world[side]))));
    const scale = TILE * 2 ** (Math.floor(largest / SNAP) * SNAP);
    const [width, height] = world.map((share) => share * scale);
    drawing.style.cssText = `width:${width}px;height:${height}px;left:${(room[0] - width) / 2}px;top:${(room[1] - height) / 2}px`;
  };
  const page = location.pathname;
  const remove = () => { layer.remove(); removeEventListener("resize", fit); };
  const isDrawn = ({ contentWindow }) => contentWindow?.districtPainter && contentWindow.document.querySelector("path.district");
  const look = () => {
    const frames = [...document.querySelectorAll("iframe")];
    const ended = document.querySelector("h1") && document.querySelector("[data-test-script-state=notRunning]");
    if (frames.some(isDrawn) || (ended && !frames.length) || location.pathname !== page) remove();
    else requestAnimationFrame(look);
  };
  layer.classList.toggle("dark", localStorage.getItem("theme") === "Dark");
  fit();
  addEventListener("resize", fit);
  addEventListener("scroll", remove, { capture: true, once: true });
  requestAnimationFrame(look);
})();
