// After the build: what trunk leaves to do, in the order it must be done.
import { placeEvidence } from "./evidence.mjs";
import { keepOffline } from "./offline.mjs";

const { TRUNK_STAGING_DIR: staging, TRUNK_PROFILE: profile } = process.env;

placeEvidence(staging, profile === "release");
await keepOffline(staging);
