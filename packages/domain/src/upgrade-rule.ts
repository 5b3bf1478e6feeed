/**
 * What becomes of a level when its scale gets another highest value. Nobody converts by accident: every such change
 * wants a rule that somebody chose, and what no rule covers is refused.
 */
import * as z from "zod";
import { ANSWER_KINDS, itemsOf } from "./answer.ts";
import { type Framework, topOfScale } from "./framework.ts";

/** Cut off at the new top, stretched to the new length, or taken back and asked anew. */
export const SCALE_RULES = ["clamp", "proportional", "ask-again"] as const;
export const ScaleRule = z.enum(SCALE_RULES);
export type ScaleRule = z.infer<typeof ScaleRule>;

/** Items that were answered on one scale and now are on another, or on the same one with another highest value. */
export type ScaleChange = {
  readonly from: string;
  readonly to: string;
  readonly fromTop: number;
  readonly toTop: number;
};

/** The one name of a change, whichever versions it lies between: `level-0-4/4>level-0-6/6`. */
export function changeKey({ from, to, fromTop, toTop }: ScaleChange): string {
  return `${from}/${fromTop}>${to}/${toTop}`;
}

const CHANGE_KEY = /^[a-z0-9-]{1,200}\/\d{1,2}>[a-z0-9-]{1,200}\/\d{1,2}$/;

/** The rule chosen for each change of scale, by `changeKey`. */
export const ScaleRules = z
  .record(z.string().regex(CHANGE_KEY), ScaleRule)
  .refine((rules) => Object.keys(rules).length <= 100, "names too many changes");
export type ScaleRules = Readonly<z.infer<typeof ScaleRules>>;

/** Each change once, in the order in which it is first met. */
export function distinctChanges(changes: readonly ScaleChange[]): readonly ScaleChange[] {
  return [...new Map(changes.toReversed().map((change) => [changeKey(change), change])).values()].toReversed();
}

/** From one scale to another; null where the highest value is the same, and with it every level. */
export function scaleChange(
  from: { readonly framework: Framework; readonly scale: string },
  to: { readonly framework: Framework; readonly scale: string },
): ScaleChange | null {
  const fromTop = topOfScale(from.framework, from.scale);
  const toTop = topOfScale(to.framework, to.scale);
  return fromTop === toTop ? null : { from: from.scale, to: to.scale, fromTop, toTop };
}

/** The changes of scale of what both frameworks ask, each once, in the order of `to`. */
export function scaleChangesBetween(from: Framework, to: Framework): readonly ScaleChange[] {
  const changes = ANSWER_KINDS.flatMap((kind) =>
    itemsOf(kind, to).flatMap(({ key, scale }) => {
      const was = itemsOf(kind, from).find((item) => item.key === key);
      const change = was && scaleChange({ framework: from, scale: was.scale }, { framework: to, scale });
      return change ? [change] : [];
    }),
  );
  return distinctChanges(changes);
}

/** The level on the new scale, from 0 to its top; null stays null, and is what is to be asked again. */
export function levelUnder(rule: ScaleRule, level: number | null, change: ScaleChange): number | null {
  if (level === null) return null;
  switch (rule) {
    case "clamp":
      return Math.min(level, change.toTop);
    case "proportional":
      return Math.round((level * change.toTop) / change.fromTop);
    case "ask-again":
      return null;
  }
}

/** What of a mandate stands on scales that no upgrade converts: people and partners are rated outside the questionnaire. */
export type ScalesInUse = {
  /** Competences of which somebody's level is known or needed. */
  readonly competences: readonly string[];
  readonly burdens: boolean;
  readonly cooperations: boolean;
};

export type ScaleInUse = {
  readonly because: "scale-in-use";
  readonly of: "competence" | "burdens" | "cooperations";
  /** The competence; null where a whole list has one scale. */
  readonly key: string | null;
  readonly change: ScaleChange;
};

/**
 * What keeps a mandate from `to`, because its levels would mean something else there. `under` are the frameworks it
 * has been under, oldest first; a competence is measured by the last of them that offered it.
 */
export function scalesInUse(
  { competences, burdens, cooperations }: ScalesInUse,
  under: readonly Framework[],
  to: Framework,
): readonly ScaleInUse[] {
  const competenceIn = (framework: Framework, key: string) =>
    framework.qualification.competences.find((competence) => competence.key === key);
  const conflict = (of: ScaleInUse["of"], key: string | null, from: Framework | undefined, scaleIn: ScaleIn) => {
    const [was, is] = [from && scaleIn(from), scaleIn(to)];
    const change = from && was && is && scaleChange({ framework: from, scale: was }, { framework: to, scale: is });
    return change ? [{ because: "scale-in-use" as const, of, key, change }] : [];
  };
  return [
    ...competences.flatMap((key) => {
      const last = under.findLast((framework) => competenceIn(framework, key));
      return conflict("competence", key, last, (framework) => competenceIn(framework, key)?.scale);
    }),
    ...(burdens ? conflict("burdens", null, under.at(-1), ({ qualification }) => qualification.burdenScale) : []),
    ...(cooperations ? conflict("cooperations", null, under.at(-1), ({ cooperation }) => cooperation.scale) : []),
  ];
}

type ScaleIn = (framework: Framework) => string | undefined;
