import type { I18n } from "../../i18n/i18n.ts";
import type { Answered } from "./action-draft.ts";

/** What an action answers, in words: "Gap: shared IT". */
export function answeredWords({ kind, label, detail }: Answered, { t, words, day }: I18n): string {
  const what = words(label);
  switch (kind) {
    case "criterion":
    case "requirement":
      return t(`action.answered.${kind}`, { what });
    case "decision":
      return t("action.answered.decision", { what, choice: cut(detail) });
    case "correction":
      return t("action.answered.correction", { what, day: day(detail) });
  }
}

/** A choice may be a paragraph; here it only has to be told from others. */
function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
