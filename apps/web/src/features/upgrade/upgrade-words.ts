/** Sentences about a move of mandates. */
import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

export type Choices = Outputs["upgrades"]["choices"];
export type Mandate = Choices["mandates"][number];
export type ScaleChange = Choices["scaleChanges"][number];
export type Preview = Outputs["upgrades"]["preview"]["mandates"][number];
export type Look = Outputs["upgrades"]["look"];
export type Planned = Extract<Look, { kind: "planned" }>;
export type Fate = Planned["answers"][number];
export type Refusal = Extract<Look, { kind: "refused" }>["refusals"][number];
export type History = Outputs["upgrades"]["history"];

export const FATES = ["kept", "converted", "needs-review", "archived"] as const satisfies readonly Fate["fate"][];
export const SCALE_RULES = ["proportional", "clamp", "ask-again"] as const;
export type ScaleRule = (typeof SCALE_RULES)[number];
export type Rules = Readonly<Record<string, ScaleRule>>;

export function versionName({ framework, number }: Mandate["version"], { t, words }: I18n): string {
  return t("upgrade.version", { framework: words(framework), number });
}

/** "3 of 4: strong, target 4 of 4: very strong", "not applicable" or "open". */
export function saidWords({ level, target, notApplicable }: Fate["before"], i18n: I18n): string {
  const { t } = i18n;
  const said = notApplicable
    ? t("upgrade.look.notApplicable")
    : level
      ? levelWords(level, i18n)
      : t("upgrade.look.open");
  return target ? `${said}; ${t("upgrade.look.target", { level: levelWords(target, i18n) })}` : said;
}

function levelWords({ value, top, label }: NonNullable<Fate["before"]["level"]>, { t, words }: I18n): string {
  return t("upgrade.look.level", { value, top, label: words(label) });
}

/** Why a mandate cannot move. */
export function refusalWords(refusal: Refusal, { t, words }: I18n): string {
  const { from, to } = refusal.change;
  if (refusal.because === "rule-missing") return t("upgrade.refusal.rule-missing", { from: words(from.label) });
  const name = refusal.label ? words(refusal.label) : "";
  return t(`upgrade.refusal.${refusal.of === "competence" ? "competence" : refusal.of}`, {
    ...{ name, fromTop: from.top, toTop: to.top },
  });
}
