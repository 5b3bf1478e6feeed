import type { I18n } from "../../i18n/i18n.ts";

/** A level, "does not apply" or "not asked yet" in words. */
export function levelWords(
  { level, notApplicable }: { readonly level: number | null; readonly notApplicable: boolean },
  { t, format }: Pick<I18n, "t" | "format">,
): string {
  if (notApplicable) return t("assessment.answer.notApplicable");
  return level === null ? t("assessment.answer.notAsked") : format.number(level);
}
