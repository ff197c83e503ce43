// Puts the evidence file beside the program, named by its content, and tells the page its name.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function placeEvidence(staging, release) {
  // The build script has packed the evidence; asked about the build trunk has just made, cargo says where.
  const asked = ["build", "--locked", "--offline", "--target=wasm32-unknown-unknown", "--message-format=json"];
  if (release) asked.push("--release");
  const answers = execFileSync("cargo", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const messages = answers.trimEnd().split("\n").map((line) => JSON.parse(line));
  const own = ({ reason, package_id }) => reason === "build-script-executed" && /[/#]perigee[@#]/.test(package_id);
  const evidence = readFileSync(join(messages.find(own).out_dir, "evidence.bin"));

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
