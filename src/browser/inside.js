// What the single-file edition carries in place of the site's files.
import * as glue from "perigee:glue";
import * as echarts from "perigee:echarts";

Object.assign(globalThis.perigeeInside, { glue, echarts });
