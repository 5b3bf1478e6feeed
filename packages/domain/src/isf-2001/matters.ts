/**
 * The questions that each phase must settle (§1, §3, fn13), and the gates between the
 * phases. A gate points out what is missing; it is never locked.
 */
import type { FrameworkSource } from "../framework.ts";
import { BUILD_UP_MATTERS } from "./matters/build-up.ts";
import { DECISION_MATTERS } from "./matters/decision.ts";
import { OPERATING_MATTERS } from "./matters/operating.ts";

export const MATTERS: FrameworkSource["matters"] = [...DECISION_MATTERS, ...BUILD_UP_MATTERS, ...OPERATING_MATTERS];

export const GATES: FrameworkSource["gates"] = [
  { from: "decision", dimensions: ["resources", "potentials"], minCoverage: 0.8 },
  { from: "build-up", dimensions: [], minCoverage: 0.8 },
];
