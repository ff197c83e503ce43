// After the build: what trunk leaves to do, in the order it must be done.
import { placeEvidence } from "./evidence.mjs";
import { nameModules } from "./modules.mjs";
import { keepOffline } from "./offline.mjs";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

placeEvidence(staging, profile === "release");
nameModules(staging);
await keepOffline(staging);
