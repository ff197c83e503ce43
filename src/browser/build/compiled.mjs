// Asks cargo where it has put what trunk has just had it build.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export function compiled(release) {
  const asked = ["build", "--locked", "--offline", "--target=wasm32-unknown-unknown", "--message-format=json"];
  if (release) asked.push("--release");
  const answers = execFileSync("cargo", asked, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const messages = answers.trimEnd().split("\n").map((line) => JSON.parse(line));
  const own = messages.filter(({ package_id }) => /[/#]perigee[@#]/.test(package_id));
  const script = own.find(({ reason }) => reason === "build-script-executed");
  const program = own.find(({ filenames }) => filenames?.some((name) => name.endsWith("perigee.wasm")));
  return {
    evidence: join(script.out_dir, "evidence.bin"),
    published: join(script.out_dir, "published"),
    program: program.filenames.find((name) => name.endsWith("perigee.wasm")),
  };
}
