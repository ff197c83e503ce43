// After the build: what trunk leaves to do, in the order it must be done.
import { compress } from "./compress.mjs";
import { placeEvidence } from "./evidence.mjs";
import { joinGlue } from "./glue.mjs";
import { keepOffline } from "./offline.mjs";
import { writeSingleFile } from "./single_file.mjs";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

placeEvidence(staging, profile === "release");
await joinGlue(staging);
await writeSingleFile(staging);
await keepOffline(staging);
// Last, because it copies what the others wrote.
await compress(staging);
