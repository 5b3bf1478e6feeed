import { partsOf } from "@etappe/domain/competence";
import type { I18n } from "../../i18n/i18n.ts";
import { competenceLabel } from "../qualification/competence-label.ts";
import type { Staffing } from "./staffing.ts";

/** The scale of a competence, with its language or without. */
export function scaleOf(key: string, { competences, scales }: Pick<Staffing, "competences" | "scales">) {
  const known = competences.find((each) => each.key === partsOf(key).competence);
  return scales.find((scale) => scale.key === known?.scale);
}

/** A competence as a role asks for it: one that is another in every country is named so. */
export function requiredLabel(key: string, { competences }: Pick<Staffing, "competences">, i18n: I18n): string {
  const name = competenceLabel(key, competences, i18n);
  const isPerLanguage = competences.find((each) => each.key === key)?.perLanguage ?? false;
  return isPerLanguage ? i18n.t("staffing.roles.perLanguage", { competence: name }) : name;
}
