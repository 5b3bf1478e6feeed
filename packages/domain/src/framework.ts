/**
 * The kinds of things a framework holds. The code knows these kinds and the formulas
 * over them; the instances, weights, thresholds and texts are content, so that a
 * consultancy can have a method of its own (see `frameworks/isf-2001.json` for the built-in one).
 */
import * as z from "zod";
import { CORRECTION_OUTCOMES } from "./correction.ts";
import { Measure } from "./measure.ts";
import { PART_KINDS, referenceTo } from "./part-kind.ts";
import { PHASES, QUESTIONED } from "./phase.ts";
import { Risk } from "./risk.ts";
import { Key, Source, Text } from "./text.ts";

const weight = z.number().positive().max(100);
const oneToFive = z.int().min(1).max(5);
const share = z.number().min(0).max(1);

/** Every item has a stable key, its texts, and the place it comes from. */
const item = { key: Key, label: Text, help: Text.optional(), source: Source };
export const Item = z.strictObject(item);
const visibility = z.enum(["internal", "shared"]).default("shared");

/** Levels run from 0 to the highest value; each has an anchor that says what it means. */
export const Scale = z.strictObject({
  key: Key,
  label: Text,
  levels: z.array(z.strictObject({ value: z.int().min(0).max(20), label: Text, anchor: Text.optional() })).min(2),
});
export type Scale = z.infer<typeof Scale>;

export const Impulse = z.strictObject({
  ...item,
  group: z.enum(["general", "easier-entry", "pressure"]),
  character: z.enum(["pull", "push"]),
  origin: z.enum(["internal", "external"]),
  scale: referenceTo("scale"),
  visibility,
});
export type Impulse = z.infer<typeof Impulse>;

export const Criterion = z.strictObject({
  ...item,
  dimension: referenceTo("dimension"),
  weight,
  scale: referenceTo("scale"),
  visibility,
});
export type Criterion = z.infer<typeof Criterion>;

export const Matter = z.strictObject({
  ...item,
  phase: z.enum(PHASES),
  required: z.boolean(),
  /** The matters whose decision this one builds on: when one of them changes later, its ground has changed. */
  restsOn: z.array(referenceTo("matter")).default([]),
  /** Whether the firm's management has to approve the decision. */
  needsApproval: z.boolean().default(false),
});
export type Matter = z.infer<typeof Matter>;

export const Indicator = z.strictObject({
  key: Key,
  weight,
  measure: Measure,
  inverted: z.boolean().default(false),
  /** Facts need words of their own; an impulse or a criterion brings its label along. */
  label: Text.optional(),
  source: Source,
});
export type Indicator = z.infer<typeof Indicator>;

export const StrategyType = z.strictObject({
  ...item,
  core: Text,
  trigger: Text,
  typicalFirm: Text,
  newRequirements: z.array(Item),
  homePlant: z.array(Item),
  aspects: z.array(Item).default([]),
  /** Other ways to the same end, to be weighed before this type is chosen (fn18). */
  alternatives: z.array(Item).default([]),
  indicators: z.array(Indicator),
  risks: z.array(Risk),
});
export type StrategyType = z.infer<typeof StrategyType>;

/** A typology of strategies. Only the sets in use are offered and fitted. */
export const StrategySet = z.strictObject({ ...item, inUse: z.boolean(), types: z.array(StrategyType) });

export const Form = z.strictObject({
  ...item,
  level: z.int().min(1).max(20),
  capital: z.boolean(),
  produces: z.boolean(),
  exitBarrier: oneToFive,
  resourceCommitment: oneToFive,
  internationality: oneToFive,
  integration: oneToFive,
  complexity: oneToFive,
});
export type Form = z.infer<typeof Form>;

export const RegionShift = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/),
  form: referenceTo("form"),
  levels: z.int().min(-6).max(6),
  why: z.string().trim().min(1).max(500),
});
export type RegionShift = z.infer<typeof RegionShift>;

export const LadderLevel = z.strictObject({ level: z.int().min(1).max(20), label: Text });

export const LadderRules = z.strictObject({
  experienceTransfer: z.int().min(0).max(20),
  leapAbove: z.int().min(1).max(20),
  buildUpMaxExitBarrier: oneToFive,
  /** Strategies under which a leap is a notice rather than a warning (fn32). */
  leapIsNoticeUnder: z.array(referenceTo("strategy-type")),
});

const Ladder = LadderRules.extend({
  levels: z.array(LadderLevel),
  forms: z.array(Form).min(1),
  regionShifts: z.array(RegionShift),
});

export const CooperationRules = z.strictObject({ scale: referenceTo("scale") });

const Cooperation = CooperationRules.extend({
  functions: z.array(Item),
  shares: z.array(Item),
  productRelations: z.array(Item),
  reasons: z.array(Item),
  benefits: z.array(Item),
  dangers: z.array(Item),
  safeguards: z.array(Item),
});

/** What a site at home can become, and what can be done there (§4). */
const HomePlant = z.strictObject({ roles: z.array(Item).min(1), functions: z.array(Item) });

/** What a correction loop can question decides which phase it reopens, so the keys are the workflow's own. */
export const Questioned = z.strictObject({ ...item, key: z.enum(QUESTIONED) });

/** What comes of a loop decides how the venture goes on: the keys are the workflow's own, too. */
export const Outcome = z.strictObject({ ...item, key: z.enum(CORRECTION_OUTCOMES) });

const Correction = z.strictObject({
  triggers: z.array(Item),
  questioned: z.array(Questioned),
  outcomes: z.array(Outcome),
});

/** What was chosen, and asks for something. */
const Because = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("strategy"), strategy: referenceTo("strategy-type") }),
  z.strictObject({ kind: z.literal("form"), form: referenceTo("form") }),
]);

/** The level a criterion must reach because of a chosen strategy or form. */
const Requirement = z.strictObject({ because: Because, level: z.int().min(1).max(20) });

export const CapabilityCriterion = z.strictObject({
  ...item,
  field: referenceTo("field"),
  weight,
  scale: referenceTo("scale"),
  required: z.array(Requirement),
});

export const ActionTemplate = z.strictObject({
  ...item,
  field: referenceTo("field"),
  phase: z.enum(PHASES),
  answers: z.array(referenceTo("capability-criterion")),
  effortDays: z.number().positive().max(10_000),
});

const Capability = z.strictObject({
  fields: z.array(Item).min(1),
  criteria: z.array(CapabilityCriterion),
  actionTemplates: z.array(ActionTemplate),
});

export const Competence = z.strictObject({
  ...item,
  kind: z.enum(["technical", "language", "intercultural", "international-management"]),
  scale: referenceTo("scale"),
  /** Known per language: it is another one in every country. */
  perLanguage: z.boolean().default(false),
});

export const Role = z.strictObject({
  ...item,
  boundaryCrosser: z.boolean(),
  requires: z.array(z.strictObject({ competence: referenceTo("competence"), level: z.int().min(1).max(20), weight })),
});

/** How many people in which role a strategy or a form usually asks for: a proposal, never more. */
export const Staffing = z.strictObject({
  because: Because,
  role: referenceTo("role"),
  people: z.int().min(1).max(500),
  source: Source,
});

export const BurdenRules = z.strictObject({ burdenScale: referenceTo("scale"), openFrom: z.int().min(0).max(20) });

const Qualification = BurdenRules.extend({
  competences: z.array(Competence),
  roles: z.array(Role),
  staffing: z.array(Staffing).default([]),
  burdens: z.array(Item),
  answers: z.array(Item),
});
export type Qualification = z.infer<typeof Qualification>;

export const ReferenceFigure = z.strictObject({
  ...item,
  value: z.number(),
  unit: z.enum(["percent", "forms"]),
  qualifier: z.enum(["exact", "a-little-over", "about"]),
  study: z.string().min(1).max(300),
  year: z.int().min(1900).max(2100).optional(),
  n: z.int().positive().optional(),
  weakBasis: z.boolean().default(false),
  productionType: z.string().max(100).optional(),
});

export const Identity = z.strictObject({ name: Text, source: Source });

/** Stance runs from −1 (reactive) to 1 (active); at or beyond these it has a name. */
const bound = z.number().min(-1).max(1);
export const StanceBands = z.strictObject({ reactiveUpTo: bound, activeFrom: bound });

/** position = w·resources + (1 − w)·potentials with w = base − stanceShift · stance. */
export const StartingPosition = z.strictObject({
  resources: referenceTo("dimension"),
  potentials: referenceTo("dimension"),
  base: share,
  stanceShift: share,
});

/** Export quota in percent: below `activeFrom` reactive, below `committedFrom` active, else committed (fn25). */
const percent = z.number().min(0).max(100);
export const ExportInvolvementRules = z.strictObject({ activeFrom: percent, committedFrom: percent });

export const Suggestion = z.strictObject({ fitFrom: percent, basisFrom: share });

/** What has to be answered, and how far, before a phase is left. */
export const GateRule = z.strictObject({
  from: z.enum(PHASES),
  dimensions: z.array(referenceTo("dimension")),
  minCoverage: share,
});

/** A part that was offered once: no longer asked, chosen or counted, and never without its name. */
export const ArchivedPart = z.strictObject({
  kind: z.enum(PART_KINDS),
  key: z.string().min(1).max(200),
  content: z.record(z.string(), z.json()),
});
export type ArchivedPart = z.infer<typeof ArchivedPart>;

export const Framework = Identity.extend({
  key: Key,
  scales: z.array(Scale).min(1),
  impulses: z.array(Impulse).min(1),
  stanceBands: StanceBands,
  dimensions: z.array(Item).min(1),
  criteria: z.array(Criterion).min(1),
  startingPosition: StartingPosition,
  exportInvolvement: ExportInvolvementRules,
  matters: z.array(Matter),
  gates: z.array(GateRule),
  suggestion: Suggestion,
  strategySets: z.array(StrategySet).min(1),
  ladder: Ladder,
  cooperation: Cooperation,
  homePlant: HomePlant,
  correction: Correction,
  capability: Capability,
  qualification: Qualification,
  referenceFigures: z.array(ReferenceFigure),
  archive: z.array(ArchivedPart).default([]),
});
export type Framework = z.infer<typeof Framework>;

/** The strategy types that this framework offers, over all its sets in use. */
export function strategyTypes(framework: Framework): readonly StrategyType[] {
  return framework.strategySets.filter((set) => set.inUse).flatMap((set) => set.types);
}

/** The highest level of a scale. A framework that names an unknown scale is broken, which is a fault of ours. */
export function topOfScale(framework: Framework, key: string): number {
  const scale = framework.scales.find((candidate) => candidate.key === key);
  if (!scale) throw new Error(`framework ${framework.key} has no scale ${key}`);
  return Math.max(...scale.levels.map((level) => level.value));
}
