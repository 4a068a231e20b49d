// Strong outlines on a layer of their own, each a dark line on a light one: whichever class lies beside it,
// one of the two stands out. Recolouring leaves them alone, and no district is moved to lift its line.
class Edges {
  constructor(map, options, layers) {
    Object.assign(this, { map, options, layers });
    map.createPane("edges").style.zIndex = 412;
    map.getPane("edges").style.pointerEvents = "none";
    this.renderer = L.svg({ padding: 0.5, pane: "edges" }).addTo(map);
    for (const code of options.priority) this.edge("priority", code, 2.6, "#17242c");
  }

  // The district that was chosen or in focus before gives its line up.
  replace(kind, code, weight, colour) {
    for (const line of this[kind] ?? []) line.remove();
    this[kind] = code ? this.edge(kind, code, weight, colour) : [];
  }

  // Several at once: the districts that a sentence beside the map speaks of.
  light(codes, colour) {
    for (const line of this.lit ?? []) line.remove();
    this.lit = codes.flatMap((code) => this.edge("lit", code, 4.5, colour));
  }

  edge(kind, code, weight, colour) {
    return [["casing", weight + 3.6, "#ffffff"], ["line", weight, colour]].flatMap(([part, width, color]) => {
      const style = { renderer: this.renderer, pane: "edges", interactive: false, fill: false, weight: width, color, className: `edge ${kind} ${part}` };
      const drawn = [L.polygon(this.layers[code].getLatLngs(), style)];
      if (this.options.marked.includes(code)) drawn.push(L.circleMarker(this.options.points[code], { ...style, radius: 11 }));
      return drawn.map((line) => line.addTo(this.map));
    });
  }
}
