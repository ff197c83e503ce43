// After the build: writes the evidence file, named by its content, and tells the page its name.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const staging = process.env.TRUNK_STAGING_DIR;
const names = readdirSync("data").filter((name) => name.endsWith(".json")).sort();
const files = names.map((name) => [name, JSON.parse(readFileSync(join("data", name), "utf8"))]);
const evidence = JSON.stringify(Object.fromEntries(files));
const hash = createHash("sha256").update(evidence).digest("hex").slice(0, 16);
const file = `evidence-${hash}.json`;
writeFileSync(join(staging, file), evidence);

const page = join(staging, "index.html");
const html = readFileSync(page, "utf8");
const marker = 'name="perigee-evidence" content=""';
if (!html.includes(marker)) {
  throw new Error(`index.html lacks the tag ${marker}`);
}
writeFileSync(page, html.replace(marker, `name="perigee-evidence" content="${file}"`));
