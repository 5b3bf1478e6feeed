/**
 * Globalization capability (von Behr 2001, §A): what a firm must be able to do in technology,
 * organization and work because of the strategies it holds and the forms it plans or uses
 * (§4, §5), and what it is short of. Nobody's guess fills in for what was not asked.
 */
import { type Framework, topOfScale } from "./framework.ts";
import { type DimensionScore, scoreOf } from "./position.ts";

/** What of a venture asks for capability: strategies held, forms planned or active. */
export type DemandingVenture = {
  readonly id: string;
  readonly strategies: readonly { readonly type: string; readonly country: string | null }[];
  readonly plannedForms: readonly { readonly country: string; readonly form: string }[];
  readonly activeForms: readonly { readonly country: string; readonly form: string }[];
};

/** Why a level is required: a strategy that a venture holds, or a form that it plans or uses in a country. */
export type RequiredBecause = {
  readonly kind: "strategy" | "form";
  /** The key of the strategy or form. */
  readonly key: string;
  readonly venture: string;
  /** Null: the venture as a whole. */
  readonly country: string | null;
  readonly level: number;
};

/** Levels on the criteria's scales; "na" is not applicable, a missing key was not asked. */
export type CapabilityLevels = Readonly<Record<string, number | "na" | undefined>>;

export type CapabilityLine = {
  readonly criterion: string;
  readonly field: string;
  /** The highest level that anything asks for; 0 when nothing does. */
  readonly required: number;
  /** Null was not asked. */
  readonly actual: number | "na" | null;
  /** max(0, required − actual); null when the level is not known or does not apply. */
  readonly gap: number | null;
  /** Everything that asks for a level, the most demanding first. */
  readonly because: readonly RequiredBecause[];
};

export type FieldScore = DimensionScore & {
  readonly field: string;
  /** How many criteria fall short of what is required. */
  readonly gaps: number;
  /** Required criteria whose level nobody was asked for. */
  readonly unknown: number;
};

/** Every criterion of the framework: what these ventures together require, what there is, what is missing (§A). */
export function capabilityLines(
  ventures: readonly DemandingVenture[],
  levels: CapabilityLevels,
  framework: Framework,
): readonly CapabilityLine[] {
  return framework.capability.criteria.map((criterion) => {
    const because = reasonsFor(criterion, ventures);
    const required = because[0]?.level ?? 0;
    const actual = levels[criterion.key] ?? null;
    return {
      criterion: criterion.key,
      field: criterion.field,
      ...{ required, actual, gap: gapOf(required, actual), because },
    };
  });
}

/** What is missing of a required level: max(0, required − actual); null when the level is not known or does not apply (§A). */
export function gapOf(required: number, actual: number | "na" | null): number | null {
  return typeof actual === "number" ? Math.max(0, required - actual) : null;
}

/** How far each field is developed, 0–100, with how much of it was asked and where it falls short. */
export function fieldScores(lines: readonly CapabilityLine[], framework: Framework): readonly FieldScore[] {
  const { fields, criteria } = framework.capability;
  const shares = sharesOf(lines, framework);
  return fields.map(({ key: field }) => {
    const own = lines.filter((line) => line.field === field);
    return {
      field,
      ...scoreOf(
        criteria.filter((criterion) => criterion.field === field),
        shares,
      ),
      gaps: own.filter(({ gap }) => gap !== null && gap > 0).length,
      unknown: own.filter(({ required, actual }) => required > 0 && actual === null).length,
    };
  });
}

/** The templates of the framework that answer a gap in this criterion. */
export function templatesFor(criterion: string, framework: Framework) {
  return framework.capability.actionTemplates.filter(({ answers }) => answers.includes(criterion));
}

type Criterion = Framework["capability"]["criteria"][number];

function reasonsFor({ required }: Criterion, ventures: readonly DemandingVenture[]): readonly RequiredBecause[] {
  return ventures
    .flatMap((venture) => [...strategiesAsking(required, venture), ...formsAsking(required, venture)])
    .sort((a, b) => b.level - a.level);
}

function strategiesAsking(required: Criterion["required"], venture: DemandingVenture): RequiredBecause[] {
  return venture.strategies.flatMap(({ type, country }) =>
    required.flatMap(({ because, level }) =>
      because.kind === "strategy" && because.strategy === type
        ? [{ kind: "strategy" as const, key: type, venture: venture.id, country, level }]
        : [],
    ),
  );
}

function formsAsking(required: Criterion["required"], venture: DemandingVenture): RequiredBecause[] {
  return [...venture.activeForms, ...venture.plannedForms].flatMap(({ form, country }) =>
    required.flatMap(({ because, level }) =>
      because.kind === "form" && because.form === form
        ? [{ kind: "form" as const, key: form, venture: venture.id, country, level }]
        : [],
    ),
  );
}

function sharesOf(lines: readonly CapabilityLine[], framework: Framework): Map<string, number | "na"> {
  return new Map(
    framework.capability.criteria.flatMap(({ key, scale }) => {
      const actual = lines.find(({ criterion }) => criterion === key)?.actual ?? null;
      if (actual === null) return [];
      return [[key, actual === "na" ? actual : actual / topOfScale(framework, scale)] as const];
    }),
  );
}
