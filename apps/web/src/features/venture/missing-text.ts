import type { I18n } from "../../i18n/i18n.ts";
import type { Venture } from "./venture-draft.ts";

type Missing = Omit<NonNullable<Venture["gate"]>["missing"][number], "said">;

/** What is missing at a gate, in a line. */
export function missingText({ kind, label, answered, applicable }: Missing, { t, words }: I18n): string {
  switch (kind) {
    case "matter":
      return t("venture.gate.matter", { matter: words(label) });
    case "coverage":
      return t("venture.gate.coverage", {
        dimension: words(label),
        answered: answered ?? 0,
        applicable: applicable ?? 0,
      });
    case "burden":
      return t("venture.gate.burden", { burden: words(label) });
    case "objection":
      return t("venture.gate.objection", { thing: words(label) });
  }
}
