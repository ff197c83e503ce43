/*! Apache ECharts 6.1, Apache License 2.0, https://echarts.apache.org */
// The part of ECharts the charts use; bundled by `bundle.mjs` into one hashed file of the site.
import { ChartView, init, use } from "echarts/core";
import { ScatterChart } from "echarts/charts";
import { GridSimpleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { createGridClipPath } from "echarts/lib/chart/helper/createClipPathFromCoordSys.js";
import LineSeries from "echarts/lib/chart/line/LineSeries.js";
import { ECPolyline } from "echarts/lib/chart/line/poly.js";
import layoutPoints from "echarts/lib/layout/points.js";

// ECharts' own view of a line also does areas, marks, end labels, gradients and animation: a twentieth of the bundle.
// This one draws what `Sketch::rule`, `line`, `steps` and `band` ask for, by the same polyline and clip.
class LineView extends ChartView {
  static type = "line";

  render(series) {
    const points = series.getData().getLayout("points") ?? [];
    const line = new ECPolyline({
      shape: { points: series.get("step") ? stepped(points) : points },
      style: { lineJoin: "bevel", ...series.getModel("lineStyle").getLineStyle(), fill: series.get("areaStyle")?.color ?? "none" },
      segmentIgnoreThreshold: 2,
      silent: true,
      z2: 10,
    });
    line.setClipPath(createGridClipPath(series.coordinateSystem, false, series));
    this.group.removeAll();
    this.group.add(line);
  }
}

// Each value is kept until the next point; points are x, y, x, y, ...
function stepped(points) {
  const steps = [];
  for (let i = 0; i < points.length; i += 2) {
    if (i > 0) steps.push(points[i], points[i - 1]);
    steps.push(points[i], points[i + 1]);
  }
  return steps;
}

function lineChart(registers) {
  registers.registerChartView(LineView);
  registers.registerSeriesModel(LineSeries);
  registers.registerLayout(layoutPoints("line", true));
}

use([lineChart, ScatterChart, GridSimpleComponent, SVGRenderer]);
export { init };
