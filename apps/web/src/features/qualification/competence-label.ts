import { partsOf } from "@etappe/domain/competence";
import type { Text } from "@etappe/domain/text";
import type { I18n } from "../../i18n/i18n.ts";
import { languageName } from "../../i18n/language.ts";

type Named = { readonly key: string; readonly label: Text; readonly kind: string };

/**
 * A competence by its name, `key` with or without a language: a language is called by its own name ("Tschechisch"),
 * anything else that is known per language has it in brackets. Unknown keys stand as they are.
 */
export function competenceLabel(key: string, competences: readonly Named[], { words, locale }: I18n): string {
  const { competence, language } = partsOf(key);
  const found = competences.find((each) => each.key === competence);
  const name = found ? words(found.label) : competence;
  if (language === null) return name;
  const spoken = languageName(language, locale);
  return found?.kind === "language" ? spoken : `${name} (${spoken})`;
}
