// Before the build: bundles ECharts into `target/site/echarts.js`, where `index.html` asks trunk for it.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { build } from "esbuild";
import { minify } from "terser";

// Tree shaking keeps every part of ECharts that another part mentions, reached or not. These never are, or have nothing
// to do: we draw axes and words as series, find what is pointed at ourselves, and never animate. Only parts worth at
// least 700 bytes (brotli) are listed. What is `absent` throws, so that a chart asking for it fails instead of drawing
// wrongly; `source` is there in its stead.
const standIns = {
  // Pointer events: `drawn_chart.rs` listens on its own element. The handler is still where ECharts subscribes.
  "zrender/lib/dom/HandlerProxy.js": { source: "export default class {}" },
  "zrender/lib/Handler.js": {
    source: `
      import Eventful from "./core/Eventful.js";
      export default class extends Eventful { resize() {} dispose() {} setCursorStyle() {} }`,
  },
  "zrender/lib/contain/path.js": { absent: ["contain", "containStroke"] },
  "echarts/lib/component/tooltip/seriesFormatTooltip.js": { absent: ["defaultSeriesFormatTooltip"] },

  // Axes: every one has `show: false`. ECharts wants a view for each and one shared record per grid all the same.
  "echarts/lib/component/axis/CartesianAxisView.js": {
    source: `
      import View from "../../view/Component.js";
      export class CartesianXAxisView extends View { static type = "xAxis"; }
      export class CartesianYAxisView extends View { static type = "yAxis"; }`,
  },
  "echarts/lib/component/axis/AxisBuilder.js": {
    absent: ["default", "resolveAxisNameOverlapDefault", "moveIfOverlapByLinearLabels", "getLabelInner"],
    source: "export class AxisBuilderSharedContext {}",
  },
  "echarts/lib/coord/axisTickLabelBuilder.js": {
    absent: ["createAxisTicks", "createAxisLabels", "createAxisLabelsComputingContext", "calculateCategoryInterval"],
    source: "export const AxisTickLabelComputingKind = { estimate: 1, determine: 2 };",
  },

  // Time axes: ours are of type `value` or `log`, in days.
  "echarts/lib/scale/Time.js": { absent: ["default", "calcNiceForTimeScale"] },

  // Animation: every option says `animation: false`; the other is of SVG written as text.
  "zrender/lib/animation/Animator.js": { absent: ["default", "cloneValue"] },
  "zrender/lib/svg/cssAnimation.js": { absent: ["createCSSAnimation"] },

  // Marks: no patterns, no `large` series, no sectors.
  "echarts/lib/util/decal.js": { absent: ["createOrUpdatePatternFromDecal"] },
  "echarts/lib/chart/helper/LargeSymbolDraw.js": { absent: ["default"] },
  "zrender/lib/graphic/helper/roundSector.js": { absent: ["buildPath"] },

  // Options: typed by `charming`, so in today's form; without datasets, and without words of ECharts' own.
  "echarts/lib/preprocessor/backwardCompat.js": { source: "export default () => {};" },
  "echarts/lib/data/helper/transform.js": { absent: ["applyDataTransform", "registerExternalTransform"] },
  "echarts/lib/i18n/langEN.js": { source: "export default {};" },
  "echarts/lib/i18n/langZH.js": { source: "export default {};" },
};

const trim = {
  name: "trim",
  setup({ onLoad, onEnd }) {
    const unused = new Set(Object.keys(standIns));
    onLoad({ filter: /[\\/]node_modules[\\/](echarts|zrender)[\\/]lib[\\/]/ }, ({ path }) => {
      const part = path.replaceAll("\\", "/").split("/node_modules/").at(-1);
      if (!Object.hasOwn(standIns, part)) return undefined;
      unused.delete(part);
      const { absent = [], source = "" } = standIns[part];
      const thrower = `function absent() { throw new Error("bundle.mjs leaves out ${part}"); }`;
      const names = absent.map((name) => `absent as ${name}`).join(", ");
      const contents = absent.length > 0 ? `${source}\n${thrower}\nexport { ${names} };` : source;
      return { contents, resolveDir: dirname(path) };
    });
    // A part that a new version moved or dropped would come back unnoticed.
    onEnd(() => ({ errors: [...unused].map((part) => ({ text: `ECharts has no ${part} to leave out` })) }));
  },
};

const outfile = "target/site/echarts.js";
const { outputFiles } = await build({
  entryPoints: ["src/browser/echarts.js"],
  outfile,
  write: false,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "eof",
  logLevel: "warning",
  plugins: [trim],
});

// esbuild minifies each function by itself; terser inlines across them, which saves another twentieth.
const { code } = await minify(outputFiles[0].text, { module: true, ecma: 2020, compress: { passes: 2 } });
mkdirSync(dirname(outfile), { recursive: true });
writeFileSync(outfile, code);
