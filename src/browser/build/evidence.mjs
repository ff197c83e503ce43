// Puts the evidence file beside the program, named by its content, and tells the page its name.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function placeEvidence(staging, evidenceFile) {
  const evidence = readFileSync(evidenceFile);
  const hash = createHash("sha256").update(evidence).digest("hex").slice(0, 16);
  const file = `evidence-${hash}.bin`;
  writeFileSync(join(staging, file), evidence);

  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const marker = 'name="perigee-evidence" content=""';
  if (!html.includes(marker)) {
    throw new Error(`index.html lacks the tag ${marker}`);
  }
  writeFileSync(page, html.replace(marker, `name="perigee-evidence" content="${file}"`));
}
