/**
 * Firms as other programs hand them in: the shape of `cases/firms.json`. A missing key
 * was not asked. An unknown key or a wrong type is named with its place, because a
 * silently ignored misspelling would be a wrong result that looks right.
 */
import * as z from "zod";
import type { CapabilityLine } from "./capability.ts";
import { type CooperationSituation, KNOW_HOW_AGREEMENTS, PARTNER_LOCATIONS } from "./cooperation.ts";
import { CountryCode } from "./country.ts";
import { type Evaluation, evaluateFirm, type FirmSituation } from "./evaluation.ts";
import { FirmProfile } from "./firm-profile.ts";
import { type Framework, RegionShift, strategyTypes, topOfScale } from "./framework.ts";
import { Phase } from "./phase.ts";

/** The schema of a case file under a framework, whose keys and scales decide what may stand in it. */
export function caseFileUnder(framework: Framework) {
  const form = z.enum(keysOf(framework.ladder.forms));
  const rated = (items: readonly { key: string }[], top: number) =>
    z.strictObject(Object.fromEntries(items.map(({ key }) => [key, z.int().min(0).max(top).optional()])));
  const { cooperation } = framework;
  const cooperationTop = topOfScale(framework, cooperation.scale);

  const venture = z.strictObject({
    name: z.string().min(1),
    phase: Phase,
    strategies: z.array(
      z.strictObject({
        type: z.enum(keysOf(strategyTypes(framework))),
        country: CountryCode.optional(),
        weight: z.number().min(0).max(100),
      }),
    ),
    countries: z.array(CountryCode),
    costAspects: z.array(z.enum(keysOf(strategyTypes(framework).flatMap((type) => type.aspects)))).optional(),
    longTermSupplyAgreement: z.boolean().optional(),
    contactOnly: z.boolean().optional(),
    plannedForms: z.array(z.strictObject({ country: CountryCode, form, forced: z.boolean().optional() })),
    cooperation: z
      .strictObject({
        partner: z.string().min(1),
        partnerLocation: z.enum(PARTNER_LOCATIONS),
        functions: z.array(z.enum(keysOf(cooperation.functions))),
        share: z.enum(keysOf(cooperation.shares)),
        productRelation: z.enum(keysOf(cooperation.productRelations)),
        reason: z.enum(keysOf(cooperation.reasons)),
        benefits: rated(cooperation.benefits, cooperationTop),
        dangers: rated(cooperation.dangers, cooperationTop),
        form: form.optional(),
        knowHowAgreement: z.enum(KNOW_HOW_AGREEMENTS).optional(),
      })
      .optional(),
  });

  const firm = z.strictObject({
    key: z.string().min(1),
    tenant: z.string().min(1),
    name: z.string().min(1),
    profile: FirmProfile.default({}),
    engagementsAbroad: z
      .array(
        z.strictObject({
          country: CountryCode,
          form,
          since: z.int().min(1800).max(2200).optional(),
          active: z.boolean().default(true),
        }),
      )
      .default([]),
    impulses: levels(framework.impulses, framework, false).default({}),
    criteria: levels(framework.criteria, framework, true).default({}),
    capability: levels(framework.capability.criteria, framework, true).default({}),
    ventures: z.array(venture).default([]),
    regionShifts: z.array(RegionShift).default([]),
    notes: z.string().optional(),
    expect: z.record(z.string(), z.unknown()).optional(),
  });

  return z.strictObject({
    tenants: z
      .array(z.strictObject({ key: z.string(), name: z.string(), locale: z.enum(["de", "en"]).optional() }))
      .default([]),
    firms: z.array(firm),
  });
}

export type CaseFile = z.infer<ReturnType<typeof caseFileUnder>>;
export type FirmCase = CaseFile["firms"][number];

/** The situation that a case describes, as the model looks at it. Ventures go by their names. */
export function situationOf(firm: FirmCase): FirmSituation {
  return {
    profile: firm.profile,
    impulses: firm.impulses as Readonly<Record<string, number | undefined>>,
    criteria: firm.criteria,
    capability: firm.capability,
    activeForms: firm.engagementsAbroad.filter((use) => use.active),
    regionShifts: firm.regionShifts,
    ventures: firm.ventures.map((venture) => ({
      id: venture.name,
      running: true,
      phase: venture.phase,
      countries: venture.countries,
      strategies: venture.strategies.map((held) => ({ ...held, country: held.country ?? null })),
      plannedForms: venture.plannedForms.map((planned) => ({ ...planned, forced: planned.forced ?? false })),
      activeForms: [],
      facts: { longTermSupplyAgreement: venture.longTermSupplyAgreement, contactOnly: venture.contactOnly },
      cooperations: venture.cooperation ? [cooperationOf(venture.cooperation)] : [],
    })),
  };
}

type CooperationCase = NonNullable<FirmCase["ventures"][number]["cooperation"]>;

/** Whether know-how is protected in writing is unknown until somebody says so. */
function cooperationOf({ form, knowHowAgreement, ...cooperation }: CooperationCase): CooperationSituation {
  return { ...cooperation, form: form ?? null, knowHowAgreement: knowHowAgreement ?? "unknown" };
}

/** What a program gets back for one firm: the fields of `expect` under their names, unrounded, the fits, and what each venture asks for. */
export function answerFor(firm: FirmCase, framework: Framework) {
  const evaluation = evaluateFirm(situationOf(firm), framework);
  return {
    key: firm.key,
    stance: evaluation.stance,
    stanceBand: evaluation.stanceBand,
    resources: evaluation.resources.score,
    resourcesCoverage: evaluation.resources.coverage,
    potentials: evaluation.potentials.score,
    potentialsCoverage: evaluation.potentials.coverage,
    startingPosition: evaluation.startingPosition,
    exportInvolvement: evaluation.exportInvolvement,
    formsInUse: evaluation.formsInUse,
    reachedLevel: evaluation.reachedLevel,
    leaps: evaluation.steps.map(({ venture, country, form, step }) => ({
      venture,
      country,
      form,
      leap: step.kind === "leap",
    })),
    fits: evaluation.fits.map(answerForFit),
    capability: answerForCapability(evaluation.capability.lines),
    fields: evaluation.capability.fields.map(({ field, score, coverage, gaps, unknown }) => ({
      field,
      score,
      coverage,
      gaps,
      unknown,
    })),
    ventures: evaluation.ventures.map(({ capability, ...venture }) => ({
      ...venture,
      capability: answerForCapability(capability),
    })),
  };
}

function answerForFit({ type, fit, basis, suggested, trace, levers, risks }: Evaluation["fits"][number]) {
  return {
    type,
    fit,
    basis,
    suggested,
    trace,
    levers: levers.map(({ item, from, to, carries }) => ({ item, from, to, carries })),
    risks: risks.map(({ key }) => key),
  };
}

/** Only criteria that something asks for; the others have neither a required level nor a gap. */
function answerForCapability(lines: readonly CapabilityLine[]) {
  return lines.filter(({ required }) => required > 0);
}

function levels(items: readonly { key: string; scale: string }[], framework: Framework, orNotApplicable: boolean) {
  return z.strictObject(
    Object.fromEntries(
      items.map(({ key, scale }) => {
        const level = z.int().min(0).max(topOfScale(framework, scale));
        return [key, (orNotApplicable ? z.union([level, z.literal("na")]) : level).optional()];
      }),
    ),
  );
}

function keysOf(items: readonly { key: string }[]): [string, ...string[]] {
  const [first = "", ...rest] = items.map(({ key }) => key);
  return [first, ...rest];
}
