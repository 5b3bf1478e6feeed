/** What the pages about roles and needs are made of, and how a need is said in one line. */
import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";
import type { Outputs } from "../../router-types.ts";

export type Staffing = Outputs["staffing"]["show"];
export type StaffedRole = Staffing["roles"][number];
export type StaffedVenture = Staffing["ventures"][number];
export type Need = StaffedVenture["needs"][number];
export type NeedLine = Need["lines"][number];
export type ProposedNeed = StaffedVenture["proposals"][number];
export type LanguageOption = { readonly id: string; readonly label: string };

/** "2 × Servicetechnik Ausland mit Tschechisch". */
export function needText(
  { people, role, language }: Pick<Need, "people" | "role" | "language">,
  roles: readonly Pick<StaffedRole, "key" | "label">[],
  { t, words, locale }: I18n,
): string {
  const line = t("staffing.needs.line", { people, role: roleText(role, roles, { words }) });
  if (language === null) return line;
  return `${line} ${t("staffing.needs.withLanguage", { language: languageName(language, locale) })}`;
}

export function roleText(
  key: string,
  roles: readonly Pick<StaffedRole, "key" | "label">[],
  { words }: Pick<I18n, "words">,
): string {
  const role = roles.find((each) => each.key === key);
  return role ? words(role.label) : key;
}

/** All languages by name, those of these countries first. Made on the server: a browser may spell them differently. */
export function languageOptions(
  { languages }: Pick<Staffing, "languages">,
  { locale }: Pick<I18n, "locale">,
): readonly LanguageOption[] {
  const order = new Intl.Collator(locale);
  return languages
    .map((id) => ({ id, label: languageName(id, locale) }))
    .sort((a, b) => order.compare(a.label, b.label));
}

/** These languages before all others. */
export function firstOf(options: readonly LanguageOption[], first: readonly string[]): readonly LanguageOption[] {
  const isFirst = ({ id }: LanguageOption) => first.includes(id);
  return [...options.filter(isFirst), ...options.filter((option) => !isFirst(option))];
}

/** How a need stands over all that its role requires: counted how far, and short in how many. */
export function summaryOf(lines: readonly NeedLine[]) {
  const known = lines.filter(({ met }) => met !== null);
  return {
    known: known.length,
    all: lines.length,
    short: known.filter(({ met, people }) => met !== null && met < people).length,
  };
}
