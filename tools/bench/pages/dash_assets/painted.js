// Counts finished pictures where the measurements can see them: MapLibre draws on a canvas, which tells nothing.
// A picture is finished with the first frame in which every source has what the new figure gave it.
(() => {
  let pending = false, pictures = 0;

  const follow = (graph) => {
    const map = graph._fullLayout?.map?._subplot?.map;
    if (!map || map.followed) return;
    map.followed = true;
    map.on("render", () => {
      if (!pending || !map.areTilesLoaded()) return;
      pending = false;
      document.getElementById("painted").textContent = String(++pictures);
    });
  };

  const find = () => {
    const graph = document.querySelector("#map .js-plotly-plot");
    if (!graph?.on) return void requestAnimationFrame(find);
    graph.on("plotly_afterplot", () => {
      pending = true;
      follow(graph);
      graph._fullLayout.map._subplot.map.triggerRepaint();
    });
    pending = true;
    const first = () => (graph._fullLayout?.map?._subplot?.map ? follow(graph) : requestAnimationFrame(first));
    first();
  };
  find();
})();
