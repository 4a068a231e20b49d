// Where the map is narrow it takes the plan of the drawn maps: the mainland as large as can be, Phú Quốc in
// a frame beside the coast, each name at a place of its own. Over a basemap everything stands where it is.
const NARROW = 560; // pixels
const LEAD_START = 0.5; // of the way from a name to its district: before that the name itself stands

class NarrowPlan {
  constructor(map, options, layers, hatches, labels) {
    Object.assign(this, { map, options, layers, hatches, labels, plan: options.narrowPlan, isOn: false, isLeft: false });
    if (!this.plan) return;
    const { code } = this.plan.island;
    this.truly = { outline: layers[code].getLatLngs(), point: options.points[code] };
    this.framed = { outline: this.moveOutline(this.truly.outline), point: this.plan.island.place };
    this.drawn = L.layerGroup([this.frame(), ...this.leads()]);
  }

  // True where the plan came or went, so that the map's view must be found anew.
  follow({ basemap }) {
    const isWanted = Boolean(this.plan) && !this.isLeft && !basemap && this.map.getSize().x < NARROW;
    if (isWanted === this.isOn) return false;
    this.isOn = isWanted;
    this.take();
    return true;
  }

  get bounds() { return this.isOn ? this.plan.bounds : this.options.bounds; }

  take() {
    const { code } = this.plan.island;
    const { outline, point } = this.isOn ? this.framed : this.truly;
    this.layers[code].setLatLngs(outline);
    this.hatches[code].setLatLngs(outline);
    this.options.points[code] = point;
    this.labels.stand(this.isOn ? this.plan.labels : {});
    if (this.isOn) this.drawn.addTo(this.map);
    else this.drawn.remove();
  }

  // Islets that would lie beyond the frame are left out: beside another coast they would mislead.
  moveOutline(parts) {
    const frame = L.latLngBounds(this.plan.island.frame);
    const moved = parts.map((rings) => rings.map((ring) => ring.map((point) => this.move(point))));
    return moved.filter(([outer]) => frame.contains(L.latLngBounds(outer)));
  }

  move({ lat, lng }) {
    const { centre, place, shrink } = this.plan.island;
    return L.latLng(place[0] + (lat - centre[0]) * shrink, place[1] + (lng - centre[1]) * shrink);
  }

  frame() {
    const style = { pane: "markers", interactive: false, fill: false, color: "#5b6b74", weight: 1, className: "island-frame" };
    return L.rectangle(this.plan.island.frame, style);
  }

  leads() {
    const style = { pane: "markers", interactive: false, weight: 1, className: "lead" };
    return Object.entries(this.plan.labels).filter(([, { led }]) => led).map(([code, { at }]) => {
      const point = this.options.points[code];
      const start = at.map((degrees, index) => degrees + (point[index] - degrees) * LEAD_START);
      return L.polyline([start, point], style);
    });
  }
}
