import type { I18n } from "../../i18n/i18n.ts";
import type { Outputs } from "../../router-types.ts";

type Scale = Outputs["assessments"]["show"]["scales"][number];
type Level = { readonly level: number | null; readonly notApplicable: boolean };

/** "3 · stark", "trifft nicht zu" or "noch nicht gefragt". */
export function levelText({ level, notApplicable }: Level, scale: Scale | undefined, { t, words }: I18n): string {
  if (notApplicable) return t("assessment.answer.notApplicable");
  if (level === null) return t("assessment.answer.notAsked");
  const step = scale?.levels.find(({ value }) => value === level);
  return step ? `${level} · ${words(step.label)}` : String(level);
}
