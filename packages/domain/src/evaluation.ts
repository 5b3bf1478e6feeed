/**
 * Everything that the model concludes from what is known of one firm, in one place:
 * screens, stored figures and the command line ask this and nothing else.
 */
import { type CapabilityLine, capabilityLines, type FieldScore, fieldScores } from "./capability.ts";
import type { CooperationSituation } from "./cooperation.ts";
import type { FirmProfile } from "./firm-profile.ts";
import { type Fit, fitOf, type Lever, leversOf } from "./fit.ts";
import { type Framework, type RegionShift, strategyTypes, topOfScale } from "./framework.ts";
import { type ExportInvolvement, exportInvolvement } from "./involvement.ts";
import {
  breadthOfForms,
  type Climb,
  type FormInCountry,
  findForm,
  judgeStep,
  reachedLevel,
  type Step,
} from "./ladder.ts";
import type { Known } from "./measure.ts";
import type { Phase } from "./phase.ts";
import { type DimensionScore, heldBackBy, scoreDimension, startingPosition } from "./position.ts";
import { type Risk, risksIn, type VentureFact } from "./risk.ts";
import { type StanceBand, stanceBand, stanceOf } from "./stance.ts";
import { evaluateVenture, type VentureEvaluation } from "./venture-evaluation.ts";

export type VentureSituation = {
  readonly id: string;
  readonly running: boolean;
  readonly phase: Phase;
  readonly countries: readonly string[];
  readonly strategies: readonly {
    readonly type: string;
    /** Null means the venture as a whole. */
    readonly country: string | null;
    /** 0 to 100. */
    readonly weight: number;
  }[];
  readonly plannedForms: readonly (FormInCountry & { readonly forced: boolean })[];
  readonly activeForms: readonly FormInCountry[];
  readonly facts: { readonly [fact in VentureFact]?: boolean | undefined };
  /** Those that have not ended; missing is none on record. */
  readonly cooperations?: readonly CooperationSituation[] | undefined;
};

/** What is known of a firm. Levels are on their items' scales; "na" is not applicable; a missing key was not asked. */
export type FirmSituation = {
  readonly profile: FirmProfile;
  readonly impulses: Readonly<Record<string, number | undefined>>;
  readonly criteria: Readonly<Record<string, number | "na" | undefined>>;
  readonly capability: Readonly<Record<string, number | "na" | undefined>>;
  readonly activeForms: readonly FormInCountry[];
  readonly regionShifts: readonly RegionShift[];
  readonly ventures: readonly VentureSituation[];
};

export type Evaluation = {
  readonly stance: number | null;
  readonly stanceBand: StanceBand | null;
  readonly resources: DimensionScore;
  readonly potentials: DimensionScore;
  readonly startingPosition: number | null;
  readonly heldBackBy: readonly string[];
  readonly exportInvolvement: ExportInvolvement | null;
  readonly formsInUse: number;
  readonly reachedLevel: number;
  readonly steps: readonly {
    readonly venture: string;
    readonly country: string;
    readonly form: string;
    readonly step: Step;
  }[];
  readonly fits: readonly (Fit & { readonly risks: readonly Risk[]; readonly levers: readonly Lever[] })[];
  /** What all running ventures together ask of the firm, criterion by criterion, and how far each field is (§A). */
  readonly capability: { readonly lines: readonly CapabilityLine[]; readonly fields: readonly FieldScore[] };
  /** The running ventures, one by one. */
  readonly ventures: readonly VentureEvaluation[];
};

/** Evaluates a firm under a framework. Pure: the same situation always gives the same answer. */
export function evaluateFirm(situation: FirmSituation, framework: Framework): Evaluation {
  const impulses = impulseShares(situation.impulses, framework);
  const criteria = criterionShares(situation.criteria, framework);
  const climb = { active: situation.activeForms, regionShifts: situation.regionShifts };
  const known = knownOf(situation, impulses, criteria, climb, framework);
  const running = situation.ventures.filter((venture) => venture.running);
  const lines = capabilityLines(running, situation.capability, framework);

  const stance = stanceOf(impulses, framework);
  const resources = scoreDimension(framework.startingPosition.resources, criteria, framework);
  const potentials = scoreDimension(framework.startingPosition.potentials, criteria, framework);
  return {
    stance,
    stanceBand: stanceBand(stance, framework),
    resources,
    potentials,
    startingPosition: startingPosition(resources.score, potentials.score, stance, framework),
    heldBackBy: heldBackBy(criteria, framework, 3),
    exportInvolvement: exportInvolvement(situation.profile.exportQuota, running.length > 0, framework),
    formsInUse: breadthOfForms(situation.activeForms),
    reachedLevel: reachedLevel(climb, framework),
    steps: situation.ventures.flatMap((venture) => stepsOf(venture, climb, framework)),
    fits: strategyTypes(framework).map((type) => ({
      ...fitOf(type, known, framework),
      risks: risksIn(riskSituation(type.key, situation, known, framework), type.risks),
      // What does not apply to this firm cannot be turned into a level.
      levers: leversOf(type, known, framework).filter(({ item }) => criteria.get(item.key) !== "na"),
    })),
    capability: { lines, fields: fieldScores(lines, framework) },
    ventures: running.map((venture) => evaluateVenture(venture, situation.capability, climb, framework)),
  };
}

function stepsOf(venture: VentureSituation, climb: Climb, framework: Framework) {
  const strategies = venture.strategies.map(({ type }) => type);
  return venture.plannedForms.map(({ country, form, forced }) => ({
    venture: venture.id,
    country,
    form,
    step: judgeStep({ country, form }, climb, { strategies, forced }, framework),
  }));
}

function impulseShares(intensities: FirmSituation["impulses"], framework: Framework): Map<string, number> {
  return new Map(
    framework.impulses.flatMap((impulse) => {
      const level = intensities[impulse.key];
      return level === undefined ? [] : [[impulse.key, level / topOfScale(framework, impulse.scale)] as const];
    }),
  );
}

function criterionShares(levels: FirmSituation["criteria"], framework: Framework): Map<string, number | "na"> {
  return new Map(
    framework.criteria.flatMap((criterion) => {
      const level = levels[criterion.key];
      if (level === undefined) return [];
      return [[criterion.key, level === "na" ? level : level / topOfScale(framework, criterion.scale)] as const];
    }),
  );
}

function knownOf(
  { profile, activeForms }: FirmSituation,
  impulses: Map<string, number>,
  criteria: Map<string, number | "na">,
  climb: Climb,
  framework: Framework,
): Known {
  const { sector, productionType, supplierRole, ownership, marketPosition } = profile;
  return {
    impulses,
    criteria: new Map([...criteria].filter((entry): entry is [string, number] => entry[1] !== "na")),
    numbers: {
      exportQuota: profile.exportQuota,
      topCustomersShare: profile.topCustomersShare,
      reachedLevel: reachedLevel(climb, framework),
      formsInUse: breadthOfForms(activeForms),
    },
    words: {
      sector: sector && [sector],
      productionType: productionType && [productionType],
      supplierRole: supplierRole && [supplierRole],
      ownership: ownership && [ownership],
      marketPosition,
    },
  };
}

function riskSituation(type: string, situation: FirmSituation, known: Known, framework: Framework) {
  const running = situation.ventures.filter((venture) => venture.running);
  const held = running.flatMap((venture) => venture.strategies.map((strategy) => strategy.type));
  const forms = [...situation.activeForms, ...running.flatMap((venture) => venture.plannedForms)].flatMap(
    ({ form }) => findForm(form, framework) ?? [],
  );
  return {
    known,
    otherStrategiesHeld: held.some((other) => other !== type),
    ventureFacts: running
      .filter((venture) => venture.strategies.some((strategy) => strategy.type === type))
      .map((venture) => venture.facts),
    producesAbroad: forms.some((form) => form.produces),
    resourceCommitment: Math.max(0, ...forms.map((form) => form.resourceCommitment)),
  };
}
