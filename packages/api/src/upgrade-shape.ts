/** The move of mandates to another version of a framework as it is shown: before it, answer by answer, and afterwards. */
import { ANSWER_KINDS, itemsOf, PART_OF } from "@etappe/domain/answer";
import type { Framework } from "@etappe/domain/framework";
import { labelOf } from "@etappe/domain/framework-part";
import type { UpgradePlan } from "@etappe/domain/framework-upgrade";
import { FATES, type Given } from "@etappe/domain/upgrade-fate";
import { changeKey, type ScaleChange, type ScaleInUse } from "@etappe/domain/upgrade-rule";
import { WORDINGS } from "@etappe/domain/upgrade-wording";
import * as z from "zod";
import { Id, Words } from "./shapes.ts";

export const VersionNameShape = z.strictObject({ id: Id, number: z.int(), framework: Words });
export type VersionNameShape = z.infer<typeof VersionNameShape>;

export const CountsShape = z.strictObject({
  kept: z.int(),
  converted: z.int(),
  "needs-review": z.int(),
  archived: z.int(),
});

const ScaleEnd = z.strictObject({ label: Words, top: z.int() });
export const ScaleChangeShape = z.strictObject({ key: z.string(), from: ScaleEnd, to: ScaleEnd });

export const RefusalShape = z.discriminatedUnion("because", [
  z.strictObject({ because: z.literal("rule-missing"), change: ScaleChangeShape }),
  z.strictObject({
    because: z.literal("scale-in-use"),
    of: z.enum(["competence", "burdens", "cooperations"]),
    label: Words.nullable(),
    change: ScaleChangeShape,
  }),
]);

/** A level in the words of the version that it is a level of. */
const LevelShape = z.strictObject({ value: z.int(), top: z.int(), label: Words });

export const SaidShape = z.strictObject({
  level: LevelShape.nullable(),
  target: LevelShape.nullable(),
  notApplicable: z.boolean(),
});

export const FateShape = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  item: z.string(),
  /** What the question was called when it was answered, and what it is called now; null: it is not asked any more. */
  was: Words,
  is: Words.nullable(),
  fate: z.enum(FATES),
  changed: z.array(z.enum(WORDINGS)),
  before: SaidShape,
  after: SaidShape,
  toConfirm: z.boolean(),
});
export type FateShape = z.infer<typeof FateShape>;

type Scaled = { readonly kind: Given["kind"]; readonly item: string };

/** What an answer says, in the words of this framework. */
export function saidShape(
  { level, target, notApplicable, ...item }: Scaled & Pick<Given, "level" | "target" | "notApplicable">,
  framework: Framework,
): z.infer<typeof SaidShape> {
  return { level: levelShape(item, level, framework), target: levelShape(item, target, framework), notApplicable };
}

function levelShape({ kind, item }: Scaled, level: number | null, framework: Framework) {
  if (level === null) return null;
  const key = itemsOf(kind, framework).find((asked) => asked.key === item)?.scale;
  const levels = framework.scales.find((scale) => scale.key === key)?.levels ?? [];
  const label = levels.find(({ value }) => value === level)?.label ?? { de: String(level), en: String(level) };
  return { value: level, top: Math.max(level, ...levels.map(({ value }) => value)), label };
}

/** What a question is called in a framework that asks it, or asked it once. */
export function questionLabel({ kind, item }: Scaled, framework: Framework) {
  return labelOf(framework, PART_OF[kind], item);
}

export function scaleChangeShape(
  change: ScaleChange,
  from: readonly Framework[],
  to: Framework,
): z.infer<typeof ScaleChangeShape> {
  const under = from.find(({ scales }) => scales.some(({ key }) => key === change.from)) ?? to;
  return {
    key: changeKey(change),
    from: { label: labelOf(under, "scale", change.from), top: change.fromTop },
    to: { label: labelOf(to, "scale", change.to), top: change.toTop },
  };
}

type Refused = Extract<UpgradePlan<Given>, { kind: "refused" }>["refusals"][number];

export function refusalShape(
  refusal: Refused,
  from: readonly Framework[],
  to: Framework,
): z.infer<typeof RefusalShape> {
  const change = scaleChangeShape(refusal.change, from, to);
  if (refusal.because === "rule-missing") return { because: "rule-missing", change };
  const { because, of, key } = refusal;
  return { because, of, label: nameOf(of, key, to), change };
}

function nameOf(of: ScaleInUse["of"], key: string | null, to: Framework) {
  return of === "competence" && key !== null ? labelOf(to, "competence", key) : null;
}
