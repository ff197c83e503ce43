// Draws ECharts options given as JSON; charts are addressed by the id of their element.
const charts = new Map();
let engine;

// Resolves once the drawing code is there. The page loads it by a script tag; importing the same address waits for it.
// The single-file edition has it inside.
export async function load() {
  const script = document.querySelector('script[src*="echarts"]');
  engine = globalThis.perigeeInside?.echarts ?? (await import(script.src));
}

export function draw(id, json, width, height) {
  const host = document.getElementById(id);
  if (!host || !engine) return false;
  if (charts.get(id)?.getDom() !== host) dispose(id);
  let chart = charts.get(id);
  if (!chart) {
    chart = engine.init(host, null, { renderer: "svg", width, height });
    charts.set(id, chart);
  }
  // The chart's own `resize` would first draw its last option once more.
  if (chart.getWidth() !== width || chart.getHeight() !== height) chart.getZr().resize({ width, height });
  chart.setOption(JSON.parse(json), { notMerge: true });
  return true;
}

// The drawing as SVG, off the page: beside a table too, and without ECharts' styles for pointing at it.
export function svg(json, width, height) {
  const chart = engine.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(JSON.parse(json));
    return chart.getZr().painter.renderToString({ cssAnimation: false, cssEmphasis: false });
  } finally {
    chart.dispose();
  }
}

export function dispose(id) {
  charts.get(id)?.dispose();
  charts.delete(id);
}

// Calls back with an element's width and the height the window leaves it, now and whenever either changes; returns a
// function that stops it.
export function watchSize(id, callback) {
  const host = document.getElementById(id);
  const page = document.getElementById("app");
  if (!host || !page) return () => {};
  const tell = () => callback(host.clientWidth, innerHeight - (page.offsetHeight - host.offsetHeight));
  const observer = new ResizeObserver(tell);
  observer.observe(host);
  observer.observe(page);
  addEventListener("resize", tell);
  return () => {
    observer.disconnect();
    removeEventListener("resize", tell);
  };
}
