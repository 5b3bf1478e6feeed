/**
 * What the model concludes about one venture: what it asks of the firm (§A), what would be a small
 * step in its countries (§5), what is hard to leave again, and what its cooperations are worth (§5(3)).
 */
import { type CapabilityLevels, type CapabilityLine, capabilityLines } from "./capability.ts";
import { balanceOf, type CooperationSituation, missingSafeguards } from "./cooperation.ts";
import type { VentureSituation } from "./evaluation.ts";
import type { Framework } from "./framework.ts";
import { type Climb, findForm, levelIn, needsExitReason, nextSteps } from "./ladder.ts";

export type NextForm = {
  readonly form: string;
  /** On the ladder in this country, with the shifts that apply there. */
  readonly level: number;
  /** 1 is easily left again, 5 hardly. */
  readonly exitBarrier: number;
};

export type VentureEvaluation = {
  readonly venture: string;
  readonly capability: readonly CapabilityLine[];
  /** Per country of the venture the forms that are no leap, the easiest to leave again first. */
  readonly nextSteps: readonly { readonly country: string; readonly forms: readonly NextForm[] }[];
  /** Planned forms above the exit barrier with which a firm should begin; only during build-up. */
  readonly exitBarriers: readonly {
    readonly country: string;
    readonly form: string;
    readonly exitBarrier: number;
    readonly upTo: number;
  }[];
  readonly cooperations: readonly {
    readonly partner: string;
    /** Mean benefit − mean danger, −4 to 4; null while one side is not rated. */
    readonly balance: number | null;
    /** Keys of the framework's safeguards, in its order. */
    readonly missingSafeguards: readonly string[];
  }[];
};

/** Evaluates a venture under a framework; `levels` are the firm's capability answers. */
export function evaluateVenture(
  venture: VentureSituation,
  levels: CapabilityLevels,
  climb: Climb,
  framework: Framework,
): VentureEvaluation {
  return {
    venture: venture.id,
    capability: capabilityLines([venture], levels, framework),
    nextSteps: venture.countries.map((country) => ({ country, forms: nextForms(country, climb, framework) })),
    exitBarriers: venture.phase === "build-up" ? exitBarriersOf(venture, framework) : [],
    cooperations: (venture.cooperations ?? []).map((cooperation) => cooperationOf(cooperation, framework)),
  };
}

function nextForms(country: string, climb: Climb, framework: Framework): readonly NextForm[] {
  return nextSteps(country, climb, framework).map(({ key, level, exitBarrier }) => ({
    form: key,
    level: levelIn(country, key, climb.regionShifts, framework) ?? level,
    exitBarrier,
  }));
}

function exitBarriersOf({ plannedForms }: VentureSituation, framework: Framework): VentureEvaluation["exitBarriers"] {
  const upTo = framework.ladder.buildUpMaxExitBarrier;
  return plannedForms.flatMap(({ country, form: key }) => {
    const form = findForm(key, framework);
    return form && needsExitReason(form, framework)
      ? [{ country, form: key, exitBarrier: form.exitBarrier, upTo }]
      : [];
  });
}

function cooperationOf(cooperation: CooperationSituation, framework: Framework) {
  const { partner } = cooperation;
  return { partner, balance: balanceOf(cooperation), missingSafeguards: missingSafeguards(cooperation, framework) };
}
