// After the build: what trunk leaves to do, in the order it must be done.
import { cpSync } from "node:fs";
import { join } from "node:path";
import { compiled } from "./compiled.mjs";
import { compress } from "./compress.mjs";
import { placeEvidence } from "./evidence.mjs";
import { keepOffline } from "./offline.mjs";
import { makeProgram } from "./program.mjs";
import { nameSite } from "./site_address.mjs";
import { writeSingleFile } from "./single_file.mjs";
import { joinStyles } from "./styles.mjs";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile, PERIGEE_SITE: site } = process.env;

const { evidence, program, published } = compiled(profile === "release");
nameSite(staging, site);
placeEvidence(staging, evidence);
cpSync(published, join(staging, "data"), { recursive: true });
await makeProgram(staging, program);
await writeSingleFile(staging);
// After it, as it packs only those sheets that the page does without at first.
await joinStyles(staging);
await keepOffline(staging);
// Last, because it copies what the others wrote.
await compress(staging);
