import type { I18n } from "../../i18n/i18n.ts";
import type { Terms } from "./employee-types.ts";

/** What a firm has said about its records of employees, in words. */
export function factsOf(terms: Terms, { t, day }: Pick<I18n, "t" | "day">) {
  const names = terms.keepsNames ? (terms.namesReleased ? "released" : "kept") : "none";
  return [
    { label: t("employees.register.purpose"), value: terms.purpose },
    { label: t("employees.register.basis"), value: t(`employees.register.bases.${terms.legalBasis}`) },
    { label: t("employees.register.agreement"), value: terms.worksAgreement },
    { label: t("employees.register.until"), value: day(terms.retainUntil) },
    { label: t("employees.register.names"), value: t(`employees.register.namesAre.${names}`) },
  ];
}
