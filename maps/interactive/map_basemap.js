// The optional online basemap: asked for only when wanted; where it can't be reached the districts stay.
class Basemap {
  constructor(map, options) {
    this.map = map;
    this.notice = element("div", { className: "map-panel map-notice", hidden: true, textContent: options.basemapFailed });
    this.notice.setAttribute("role", "status");
    map.getContainer().append(this.notice);
    this.tiles = L.tileLayer(options.tiles, { attribution: options.tilesAttribution, maxZoom: 18 });
    this.tiles.on("tileerror", () => { this.notice.hidden = false; });
    this.tiles.on("tileload", () => { this.notice.hidden = true; });
  }

  toggle(wanted) {
    if (wanted) this.tiles.addTo(this.map);
    else { this.tiles.remove(); this.notice.hidden = true; }
  }
}
