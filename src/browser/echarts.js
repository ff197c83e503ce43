/*! Apache ECharts 6.1, Apache License 2.0, https://echarts.apache.org */
// The part of ECharts the charts use; bundled by `bundle.mjs` into one hashed file of the site.
import { init, use } from "echarts/core";
import { LineChart, ScatterChart } from "echarts/charts";
import { GridSimpleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([LineChart, ScatterChart, GridSimpleComponent, SVGRenderer]);
export { init };
