/**
 * The built-in framework: how von Behr (2001) and the ISF Munich see the way of a small or
 * medium-sized firm abroad. It is content, written down chapter by chapter in `isf-2001/`;
 * a consultancy copies it and changes what it sees otherwise.
 */
import { Framework, type FrameworkSource } from "./framework.ts";
import { CAPABILITY } from "./isf-2001/capability.ts";
import { COOPERATION } from "./isf-2001/cooperation.ts";
import { CORRECTION } from "./isf-2001/correction.ts";
import { HOME_PLANT } from "./isf-2001/home-plant.ts";
import { CURRENT_IMPULSES } from "./isf-2001/impulses/current.ts";
import { GENERAL_DRIVERS } from "./isf-2001/impulses/general.ts";
import { LADDER } from "./isf-2001/ladder.ts";
import { GATES, MATTERS } from "./isf-2001/matters.ts";
import { CRITERIA, DIMENSIONS } from "./isf-2001/position.ts";
import { QUALIFICATION } from "./isf-2001/qualification.ts";
import { REFERENCE_FIGURES } from "./isf-2001/reference-figures.ts";
import { SCALES } from "./isf-2001/scales.ts";
import { ISF_STRATEGIES } from "./isf-2001/strategies-isf.ts";
import { OTHER_STRATEGIES } from "./isf-2001/strategies-other.ts";

export const ISF_2001: Framework = Framework.parse({
  key: "isf-2001",
  name: { de: "ISF München / von Behr 2001", en: "ISF Munich / von Behr 2001" },
  source: "von Behr 2001",
  scales: SCALES,
  impulses: [...GENERAL_DRIVERS, ...CURRENT_IMPULSES],
  stanceBands: { reactiveUpTo: -0.33, activeFrom: 0.33 },
  dimensions: DIMENSIONS,
  criteria: CRITERIA,
  startingPosition: { resources: "resources", potentials: "potentials", base: 0.5, stanceShift: 0.25 },
  exportInvolvement: { activeFrom: 10, committedFrom: 40 },
  matters: MATTERS,
  gates: GATES,
  suggestion: { fitFrom: 60, basisFrom: 0.5 },
  strategySets: [ISF_STRATEGIES, ...OTHER_STRATEGIES],
  ladder: LADDER,
  cooperation: COOPERATION,
  homePlant: HOME_PLANT,
  correction: CORRECTION,
  capability: CAPABILITY,
  qualification: QUALIFICATION,
  referenceFigures: REFERENCE_FIGURES,
} satisfies FrameworkSource);
