// Before the build: bundles ECharts into `target/site/echarts.js`, where `index.html` asks trunk for it.
import { build } from "esbuild";

await build({
  entryPoints: ["src/browser/echarts.js"],
  outfile: "target/site/echarts.js",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "eof",
  logLevel: "warning",
});
